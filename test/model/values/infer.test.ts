import { expect, test } from "vitest";
import { inferProperties, inferType, type ResolveName } from "../../../src/model/values/infer.js";
import { jsonNode } from "../../helpers/json-node.js";
import { sketchProperty, sketchType } from "../../helpers/sketch-api.js";

// Every name is a resource's but that of the enumeration `tone`.
const resolve: ResolveName = (name) => (name === "api.tone" ? undefined : name);

function typeOf(...values: readonly string[]): string {
  return sketchType(inferType(values.map(jsonNode), resolve));
}

test.each([
  ["nothing", [], "unknown"],
  ["null alone", ["null"], "unknown"],
  ["text", [`"a"`, `"b"`], "String"],
  ["text and null", [`"a"`, "null"], "String"],
  ["a whole number", ["1"], "Int64"],
  ["numbers of both kinds", ["1", "1.5"], "Double"],
  ["a moment", [`"2026-03-01T09:30:00Z"`], "DateTimeOffset"],
  ["a moment and text", [`"2026-03-01T09:30:00Z"`, `"later"`], "String"],
  ["text that could stand for a moment", [`"{moment}"`], "String"],
  ["a flag", ["true"], "Boolean"],
  ["a flag and text", ["true", `"a"`], "(Boolean | String)"],
  ["lists", [`["a"]`, "[]", "[1]"], "(String | Int64)[]"],
  ["an empty list", ["[]"], "unknown[]"],
  ["lists of lists", ["[[1]]"], "Int64[][]"],
  ["objects", [`{ "a": 1 }`, `{ "b": "x" }`], "{ a: Int64; b: String }"],
  ["a named object", [`{ "@odata.type": "#api.call", "a": 1 }`], "api.call"],
  ["a named object and one that leaves its name out", [`{ "@odata.type": "#api.call" }`, `{ "a": 1 }`], "api.call"],
  ["objects of two names", [`{ "@odata.type": "api.call" }`, `{ "@odata.type": "api.tape" }`], "(api.call | api.tape)"],
  ["an object whose name is no resource's", [`{ "@odata.type": "api.tone", "a": 1 }`], "{ a: Int64 }"],
  ["an object and text", [`{ "a": 1 }`, `"a"`], "(String | { a: Int64 })"],
])("%s is a type as narrow as they are", (_, values, type) => {
  expect(typeOf(...values)).toBe(type);
});

test("properties are of every type that they are shown with, nullable where shown null, and claim no more", () => {
  const samples = [
    `{ "id": "1", "note": null, "__proto__": 1, "@odata.etag": "x", "tapes@odata.count": 2 }`,
    `{ "id": 2, "note": "x", "constructor": true }`,
    `"no object"`,
  ].map(jsonNode);
  expect(inferProperties(samples, resolve).map(sketchProperty)).toEqual([
    "id: (String | Int64)",
    "note: String (nullable)",
    "__proto__: Int64",
    "constructor: Boolean",
  ]);
});
