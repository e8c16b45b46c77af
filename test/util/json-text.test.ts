import { expect, test } from "vitest";
import { isRecord, parseJson } from "../../src/util/json-text.js";

test("what is no JSON holds nothing", () => {
  expect(["{}", "[1]", "null", "", "{"].map(parseJson)).toEqual([{}, [1], null, undefined, undefined]);
});

test("an object with names is told from a list, and from nothing", () => {
  expect([{}, { a: 1 }, [], null, undefined, "{}"].map(isRecord)).toEqual([true, true, false, false, false, false]);
});
