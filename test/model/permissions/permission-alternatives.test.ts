import { expect, test } from "vitest";
import { alternativesOf, asksForNone, saysMore } from "../../../src/model/permissions/permission-alternatives.js";
import type { Permission } from "../../../src/model/operation.js";
import { at } from "../../emit/helpers/model.js";

function aPermission(scopes: readonly string[], note: string | undefined): Permission {
  return { kind: "Application", scopes, note, origin: at("api/call-list.md") };
}

test.each([
  [["A.Read", "B.Read"], undefined, [["A.Read"], ["B.Read"]]],
  [["A.Read", "B.Read"], "A.Read or B.Read", [["A.Read"], ["B.Read"]]],
  [["A.Read", "B.Read"], "A.Read and B.Read.", [["A.Read", "B.Read"]]],
  [["A.Read", "B.Read", "C.Read"], "A.Read and B.Read, C.Read", [["A.Read", "B.Read"], ["C.Read"]]],
  [["A.Read", "B.Read"], "A.Read (for one) and B.Read (for all)", [["A.Read", "B.Read"]]],
  [["A.Read", "B.Read"], "A.Read B.Read", [["A.Read"], ["B.Read"]]],
  [["A.Read"], "A.Read and more", [["A.Read"]]],
  [[], "**TODO**", []],
])("%j, noted %j, are the alternatives %j", (scopes, note, expected) => {
  expect(alternativesOf(aPermission(scopes, note))).toEqual(expected);
});

test.each([
  [["A.Read"], undefined, false],
  [["A.Read", "B.Read"], "A.Read and B.Read.", false],
  [["A.Read", "B.Read"], "A.Read*, b.read OR A.Read", false],
  [["A.Read", "B.Read", "C.Read"], "A.Read and B.Read, C.Read and A.Read", false],
  [["A.Read", "B.Read", "C.Read"], "A.Read, B.Read and C.Read", true],
  [["A.Read"], "A.Read (for one)", true],
  [[], "To be determined", true],
])("that %j, noted %j, say more than their scopes is %j", (scopes, note, expected) => {
  expect(saysMore(aPermission(scopes, note))).toBe(expected);
});

test("that none is needed is not that none is supported", () => {
  expect(asksForNone(aPermission([], "None."))).toBe(true);
  expect(asksForNone(aPermission([], undefined))).toBe(false);
  expect(asksForNone(aPermission(["A.Read"], "None, or A.Read"))).toBe(false);
});
