import { expect, test } from "vitest";
import { indentedRegion, joinRegions, offsetAt, originIn, regionOf, sliceRegion } from "../../src/page/region.js";
import { textOf } from "../../src/source/source.js";

const source = { path: "api/call.md", text: "> one\n>  two\n>\n> three" };

test("a slice of the source counts from where it begins", () => {
  const region = sliceRegion(regionOf(source), 2, 5);
  expect([region.text, offsetAt(region, 0), offsetAt(region, 3)]).toEqual(["one", 2, 5]);
});

test("the lines of an indented region are found at the ends of the source's lines", () => {
  const region = indentedRegion(regionOf(source), 0, "one\n two\n\nthree");
  expect(textOf(originIn(region, 0, 3))).toBe("one");
  expect(textOf(originIn(region, 5, 8))).toBe("two");
  expect(textOf(originIn(region, 10, 15))).toBe("three");
  expect(textOf(originIn(region, 0, 15))).toBe("one\n>  two\n>\n> three");
});

test("a slice of a region keeps its places", () => {
  const region = sliceRegion(indentedRegion(regionOf(source), 0, "one\n two\n\nthree"), 5, 15);
  expect([region.text, textOf(originIn(region, 0, 3)), textOf(originIn(region, 5, 10))]).toEqual([
    "two\n\nthree",
    "two",
    "three",
  ]);
});

test("joined regions keep their places", () => {
  const whole = indentedRegion(regionOf(source), 0, "one\n two\n\nthree");
  const region = joinRegions(sliceRegion(whole, 10), sliceRegion(whole, 0, 8));
  expect(region.text).toBe("three\none\n two");
  expect(textOf(originIn(region, 0, 5))).toBe("three");
  expect(textOf(originIn(region, 6, 9))).toBe("one");
  expect(textOf(originIn(region, 11, 14))).toBe("two");
});

test("an empty stretch has a place and no text", () => {
  expect(originIn(regionOf(source), 6, 6)).toEqual({ source, start: 6, end: 6 });
});

test("a text that the source does not hold stays within it", () => {
  const region = indentedRegion(regionOf(source), 16, "a much longer line\nand another");
  const { start, end } = originIn(region, 0, 30);
  expect([start <= end, end <= source.text.length]).toEqual([true, true]);
});
