import { expect, test } from "vitest";
import type { JsonDefectKind } from "../../../src/diagnostics/catalog-page.js";
import { readJson } from "../../../src/page/json/json.js";
import { regionOf } from "../../../src/page/region.js";
import type { JsonNode } from "../../../src/source/json-node.js";
import { textOf } from "../../../src/source/source.js";
import { jsonValue } from "../../helpers/json-value.js";

function read(text: string): { readonly value: unknown; readonly defects: readonly string[] } {
  const { value, defects } = readJson(regionOf({ path: "api/call.md", text }));
  return {
    value: value && jsonValue(value),
    defects: defects.map(({ kind, origin }) => `${kind} ${textOf(origin)}`),
  };
}

const strict = [
  "null",
  " true ",
  "false",
  "0",
  "-1.5e+3",
  '""',
  '"a\\"b\\\\c\\/d\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00"',
  "[]",
  "{}",
  '[1, [2, {}], "x"]',
  '{"a": {"b": [null]}, "": 0}',
  '{"__proto__": 1, "constructor": {"prototype": 2}}',
  '\n{\t"a"\n:\r1}',
];

test.each(strict)("strict JSON %j has the value that JSON.parse gives it", (text) => {
  const expected: unknown = JSON.parse(text);
  expect(read(text)).toEqual({ value: expected, defects: [] });
});

test("strict JSON keeps both of two members with one name, and numbers as they are written", () => {
  const { value } = readJson(regionOf({ path: "api/call.md", text: '{"a": 1.0, "a": 12345678901234567890}' }));
  expect(
    value?.kind === "object" && value.members.map((member) => [member.name.value, numberText(member.value)]),
  ).toEqual([
    ["a", "1.0"],
    ["a", "12345678901234567890"],
  ]);
});

test("every key and value has its place", () => {
  const { value } = readJson(
    regionOf({ path: "api/call.md", text: ' {"a\\u0041" : [ 1.50, {"b": null} ], "c": "d" } ' }),
  );
  expect(value && placesOf(value)).toEqual([
    '{"a\\u0041" : [ 1.50, {"b": null} ], "c": "d" }',
    '"a\\u0041"',
    '[ 1.50, {"b": null} ]',
    "1.50",
    '{"b": null}',
    '"b"',
    "null",
    '"c"',
    '"d"',
  ]);
});

const mended: readonly (readonly [JsonDefectKind, string, unknown, string])[] = [
  ["trailingComma", '{"a": 1,}', { a: 1 }, ","],
  ["trailingComma", "[1, 2 , ]", [1, 2], ","],
  ["repeatedName", '{"a": 1, "b": 2, "a": 3}', { a: 1, b: 2, "a (2)": 3 }, '"a"'],
  ["doubleComma", "[1,, 2]", [1, 2], ","],
  ["doubleComma", '{, "a": 1}', { a: 1 }, ","],
  ["missingComma", '{"a": 1 "b": 2}', { a: 1, b: 2 }, '"b"'],
  ["missingComma", "[1 2]", [1, 2], "2"],
  ["missingComma", '{"a": "x "y" z", "b": 1}', { a: "x ", b: 1 }, "y"],
  ["missingColon", '{"a" 1}', { a: 1 }, '"a"'],
  ["missingColon", '{"a" "b"}', { a: "b" }, '"a"'],
  ["missingColon", '{"a"}', {}, '"a"'],
  ["missingColon", '{"a" "b": 1}', { b: 1 }, '"a"'],
  ["colonInName", '{"a: "b c",\n"d": 1}', { a: "b c", d: 1 }, '"a: "'],
  ["missingValue", '{"a": , "b": 1}', { b: 1 }, '"a"'],
  ["missingValue", '{"a": }', {}, '"a"'],
  ["missingName", '{{"a": 1}}', {}, "{"],
  ["comment", '{"a": 1 // one\n}', { a: 1 }, "// one"],
  ["comment", "/* one */ [1]", [1], "/* one */"],
  ["lineBreak", '{"a": "b\n  c"}', { a: "b\n  c" }, '"b\n  c"'],
  ["lineBreak", '["b\\"\nc", 1]', ['b"\nc', 1], '"b\\"\nc"'],
  ["controlCharacter", '["a\tb"]', ["a\tb"], '"a\tb"'],
  ["escape", '["a\\d"]', ["ad"], '"a\\d"'],
  ["unterminated", '{"a": "b,\n"c": 1}', { a: "b", c: 1 }, '"b'],
  ["unterminated", '["a', ["a"], '"a'],
  ["space", "[\u00A01,\n\u00A02]", [1, 2], "\u00A0"],
  ["space", "[1, \v, 2]", [1, 2], "\v"],
  ["space", '{"a"\f: 1}', { a: 1 }, "\f"],
  ["quotes", '{“a”: "b"}', { a: "b" }, "“a”"],
  ["quotes", "{'a': 1}", { a: 1 }, "'a'"],
  ["quotes", '["a”]', ["a"], '"a”'],
  ["quotes", "['<img src=\"a\">']", ['<img src="a">'], "'<img src=\"a\">'"],
  ["unquotedName", "{a: 1}", { a: 1 }, "a"],
  ["unquotedName", "{call id : 1}", { "call id": 1 }, "call id"],
  ["unquotedName", "{true: 1}", { true: 1 }, "true"],
  ["unquotedValue", '{"a": ringing, "b": 1}', { a: "ringing", b: 1 }, "ringing"],
  ["unquotedValue", '{"a": 2026-01-02T03:04:05Z}', { a: "2026-01-02T03:04:05Z" }, "2026-01-02T03:04:05Z"],
  ["unquotedValue", '{"a": {callId}, "b": <b>}', { a: "{callId}", b: "<b>" }, "{callId}"],
  ["unquotedValue", "[Recording of the call]", ["Recording of the call"], "Recording of the call"],
  ["unquotedValue", "1.2.3", "1.2.3", "1.2.3"],
  ["ellipsis", '{"a": 1, ...}', { a: 1 }, "..."],
  ["ellipsis", '{"a": 1\n...\n}', { a: 1 }, "..."],
  ["ellipsis", "[{}, …]", [{}], "…"],
  ["ellipsis", '{"a": ..., "b": 1}', { b: 1 }, "..."],
  ["ellipsis", '["a", ... more calls ..., "b"]', ["a", "b"], "... more calls ..."],
  ["extra", "[1]]", [1], "]"],
  ["stray", "[1}, 2]", [1, 2], "}"],
  ["stray", '{ - "state": 1, "b": 2 }', { state: 1, b: 2 }, "-"],
  ["unclosed", '{"a": [1, 2', { a: [1, 2] }, ""],
  ["unclosed", '{"a": [1}', { a: [1] }, "}"],
  ["unbraced", '"a": 1, "b": 2', { a: 1, b: 2 }, '"a"'],
  ["extra", '{"a": 1} {"b": 2}', { a: 1 }, '{"b": 2}'],
  ["empty", "", undefined, ""],
  ["empty", " \n ", undefined, ""],
];

test.each(mended)("%s: %j is mended", (kind, text, value, place) => {
  expect(read(text)).toEqual({ value, defects: [`${kind} ${place}`] });
});

test("nothing but an ellipsis is no value", () => {
  expect(read("...")).toEqual({ value: undefined, defects: ["ellipsis ..."] });
});

test("each line tells its first defect", () => {
  expect(read("{a: 1, b: 2,\nc: 3,}")).toEqual({
    value: { a: 1, b: 2, c: 3 },
    defects: ["unquotedName a", "unquotedName c"],
  });
});

test("special spaces are told once", () => {
  expect(read("[\n\u00A01,\n\u00A02,\n\u00A0]").defects).toEqual(["space \u00A0", "trailingComma ,"]);
});

test("a value nested too deeply is skipped, and what is around it is read", () => {
  const deep = `${"[".repeat(250)}${"]".repeat(250)}`;
  const { value, defects } = readJson(regionOf({ path: "api/call.md", text: `{"a": ${deep},\n"b": 1}` }));
  expect(defects.map(({ kind }) => kind)).toEqual(["depth"]);
  expect(value?.kind === "object" && value.members.map((member) => member.name.value)).toEqual(["a", "b"]);
});

test("members that stand for more of them repeat no name", () => {
  expect(read('{ "a": 1, "...": "", "...": "" }').defects.filter((defect) => defect.startsWith("repeated"))).toEqual(
    [],
  );
});

test("a hundred defects are enough", () => {
  expect(read(`[${"a,\n".repeat(500)}]`).defects.length).toBe(100);
});

function numberText(node: JsonNode): string | undefined {
  return node.kind === "number" ? node.text : undefined;
}

function placesOf(node: JsonNode): readonly string[] {
  const own = textOf(node.origin);
  if (node.kind === "array") return [own, ...node.items.flatMap(placesOf)];
  if (node.kind !== "object") return [own];
  return [own, ...node.members.flatMap(({ name, value }) => [textOf(name.origin), ...placesOf(value)])];
}
