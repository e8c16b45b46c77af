import { expect, test } from "vitest";
import { groupBy } from "../../src/util/group-by.js";
import { mostFrequent } from "../../src/util/most-frequent.js";

test("groups come in the order of their first items, and keep the order of the others", () => {
  expect([...groupBy(["bb", "a", "cc", "d", "__proto__"], (word) => word.length)]).toEqual([
    [2, ["bb", "cc"]],
    [1, ["a", "d"]],
    [9, ["__proto__"]],
  ]);
  expect([...groupBy([], (item) => item)]).toEqual([]);
});

test("the item that occurs most often is found, the first among equals", () => {
  expect(mostFrequent(["a", "b", "b", "a", "c"])).toBe("a");
  expect(mostFrequent(["a", "b", "b"])).toBe("b");
  expect(mostFrequent([])).toBeUndefined();
});
