import { expect, test } from "vitest";
import { formatPath, pathKey } from "../../../src/model/paths/path-template.js";
import { pathOf } from "../helpers/path-of.js";

test.each([
  ["case", "/Calls/{id}", "/calls/{id}"],
  ["placeholder names", "/calls/{id}", "/calls/{call-id}"],
  ["the order of arguments", "/log(a={a},b={b})", "/log(b={b},a={a})"],
  ["the values of arguments", "/image(width=640)", "/image(width={width})"],
  ["quotes", "/range(address='{a}')", "/range(address={a})"],
  ["quotes around keys", "/calls('{id}')", "/calls({id})"],
])("paths that differ only in %s are one", (_what, first, second) => {
  expect(pathKey(pathOf(first))).toBe(pathKey(pathOf(second)));
});

test.each([
  ["a key in parentheses and one that is a segment", "/calls({id})", "/calls/{id}"],
  ["a function and a segment", "/calls/delta()", "/calls/delta"],
  ["overloads", "/image(width=640)", "/image(width=640,height=480)"],
  ["a relative path and a key", "/root:/{path}", "/root/{path}"],
])("%s are different paths", (_what, first, second) => {
  expect(pathKey(pathOf(first))).not.toBe(pathKey(pathOf(second)));
});

test("a path is printed as a reader expects it", () => {
  const target = "/drives/{driveId}/root:/{path}:/sheets('{sheetName}')/range(zone=calls.zone'{zone}',at=5)/$value";
  expect(formatPath(pathOf(target))).toBe(target);
});

test("a path begins with a slash, where a relative one is all of it as well", () => {
  expect(formatPath(pathOf("/:/{path}:/sound"))).toBe("/:/{path}:/sound");
});

test("the root is a slash", () => {
  expect([formatPath({ segments: [] }), pathKey({ segments: [] })]).toEqual(["/", "/"]);
});
