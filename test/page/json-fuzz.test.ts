import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { readJson } from "../../src/page/json/json.js";
import { regionOf } from "../../src/page/region.js";
import type { JsonNode } from "../../src/source/json-node.js";
import { stringsOver } from "../fuzz/strings.js";
import { jsonValue } from "../helpers/json-value.js";

test.each([
  ["objects", ["{", "}", ":", ",", '"', "a", "\n"]],
  ["arrays and numbers", ["[", "]", ",", "1", ".", "-", "e"]],
  ["strings", ["[", "]", '"', "'", "\\", "\n", "u"]],
  ["what is skipped", ["[", "1", ",", "/", "*", "…", "\u00A0"]],
])(
  "every short text of %s is read in bounds, and without a defect exactly where it is strict JSON",
  (_, alphabet) => {
    expect(Array.from(stringsOver(alphabet, 5)).filter((text) => !isReadWell(text))).toEqual([]);
  },
  60_000,
);

test.each([
  ["a value", "[1, ", ", 2]"],
  ["a name", "{ ", ': 1, "b": 2 }'],
  ["the space between", '{ "a"', ': 1, "b": 2 }'],
])("every character is read in the place of %s", (_, before, after) => {
  const units = Array.from({ length: 0x10000 }, (_unused, unit) => String.fromCharCode(unit));
  const lost = units.filter(
    (unit) => readJson(regionOf({ path: "api/call.md", text: before + unit + after })).value === undefined,
  );
  expect(lost).toEqual([]);
});

function isReadWell(text: string): boolean {
  const { value, defects } = readJson(regionOf({ path: "api/call.md", text }));
  if (value && !isInside(value, 0, text.length)) return false;
  const parsed = parse(text);
  if (!parsed || !value) return !parsed && defects.length > 0;
  return defects.length === 0 && isDeepStrictEqual(jsonValue(value), parsed.value);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isInside(node: JsonNode, start: number, end: number): boolean {
  const { origin } = node;
  if (origin.start < start || origin.end > end || origin.start > origin.end) return false;
  if (node.kind === "array") return node.items.every((item) => isInside(item, origin.start, origin.end));
  return node.kind !== "object" || node.members.every(({ value }) => isInside(value, origin.start, origin.end));
}
