import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchType } from "../../helpers/sketch-api.js";

/** The type and the description of a property whose row has the type `cell`. */
function read(cell: string, description = "Of a call."): readonly string[] {
  const { resources } = apiOf({
    "resources/call.md": resourcePage({ properties: [`topic | ${cell} | ${description}`] }),
  });
  return Array.from(resources.values()).flatMap(({ properties }) =>
    properties.map((property) => `${sketchType(property.type)} — ${property.description}`),
  );
}

test.each([
  ["String, maximum size 20", "String — Of a call. Maximum size 20."],
  ["String. What it is about.", "String — Of a call. What it is about."],
  ["Collection(Edm.String), in any order", "String[] — Of a call. In any order."],
  ["[call](call.md) collection. Holds those that go on", "api.call[] — Of a call. Holds those that go on."],
  ["Int32 - seconds of it", "Int32 — Of a call. Seconds of it."],
  ["String (maximum 20 letters)", "String — Of a call. Maximum 20 letters."],
  ["Int32 (0..100)", "Int32 — Of a call. 0..100."],
  ["String (length: 1-50)", "String — Of a call. Length: 1-50."],
  ["String (up to 20 letters), the id (or the name)", "String — Of a call. Up to 20 letters. The id (or the name)."],
  ["Dictionary<String, Int32>; by their names", "Record<Int32> — Of a call. By their names."],
])("what a type goes on to say is told: %s", (cell, expected) => {
  expect(read(cell)).toEqual([expected]);
});

test.each([
  ["String, required", "String"],
  ["String (optional), read-only", "String"],
  ["String (url)", "String"],
  ["Integer (int64)", "Int64"],
  ["String; nullable", "String"],
  ["Dictionary<String, Int32>", "Record<Int32>"],
  ["Edm.String", "String"],
])("what is read of a type is not told again: %s", (cell, type) => {
  expect(read(cell)).toEqual([`${type} — Of a call.`]);
});

test("many brackets are looked at once", () => {
  expect(read(`String (${"( a a".repeat(50_000)}`)).toHaveLength(1);
});
