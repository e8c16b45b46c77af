import { expect, test } from "vitest";
import { memoize, memoizeText } from "../../src/util/memoize.js";

test("asks once for each key", () => {
  const asked: string[] = [];
  const lengthOf = memoizeText((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf("ring"), lengthOf("hold"), lengthOf("ring"), lengthOf(""), lengthOf("")]).toEqual([4, 4, 4, 0, 0]);
  expect(asked).toEqual(["ring", "hold", ""]);
});

test("takes objects that look alike for two keys", () => {
  const copyOf = memoize((call: { readonly id: string }) => ({ ...call }));
  const call = { id: "17" };
  expect([copyOf(call) === copyOf(call), copyOf(call) === copyOf({ id: "17" })]).toEqual([true, false]);
});
