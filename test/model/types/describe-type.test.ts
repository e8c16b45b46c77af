import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import { describeType } from "../../../src/model/types/describe-type.js";

const text: TypeRef = { kind: "primitive", name: "String" };
const number: TypeRef = { kind: "primitive", name: "Int32" };
const either: TypeRef = { kind: "union", of: [text, number] };

test("what holds one of several is told from one that holds one, and from another", () => {
  expect(describeType({ kind: "dictionary", of: text })).toBe("String dictionary");
  expect(describeType({ kind: "collection", of: { kind: "collection", of: text } })).toBe(
    "String collection collection",
  );
  expect(describeType({ kind: "dictionary", of: either })).toBe("dictionary whose values are String or Int32");
  expect(describeType({ kind: "union", of: [{ kind: "dictionary", of: text }, number] })).toBe(
    "String dictionary or Int32",
  );
  expect(describeType({ kind: "collection", of: { kind: "values", values: ["low", "high"] } })).toBe(
    "collection whose items are one of `low`, `high`",
  );
});
