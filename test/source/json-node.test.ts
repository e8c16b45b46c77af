import { expect, test } from "vitest";
import { readJson } from "../../src/page/json/json.js";
import { regionOf } from "../../src/page/region.js";
import { memberOf, stringMember } from "../../src/source/json-node.js";

const { value } = readJson(regionOf({ path: "a.md", text: '{ "id": "a", "id": "b", "count": 1, "toString": "c" }' }));

test("the last of two members counts, as in JSON.parse", () => {
  expect(stringMember(value, "id")).toBe("b");
});

test("what is no string, no member or no object is undefined", () => {
  expect([stringMember(value, "count"), memberOf(value, "gone"), memberOf(memberOf(value, "count"), "id")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([memberOf(undefined, "id"), memberOf(value, "valueOf")]).toEqual([undefined, undefined]);
  expect(stringMember(value, "toString")).toBe("c");
});
