import { parse } from "yaml";
import { expect, test } from "vitest";
import { printJson, printYaml } from "../../src/export/print.js";

test("JSON is indented and ends its last line; what is undefined is left out", () => {
  expect(printJson({ title: "Calls", none: undefined, list: [], nested: { of: [1, null] } })).toBe(
    `{\n  "title": "Calls",\n  "list": [],\n  "nested": {\n    "of": [\n      1,\n      null\n    ]\n  }\n}\n`,
  );
});

test("YAML says the same, and readers of YAML 1.1 take no text for another value", () => {
  expect(
    printYaml({ title: "Calls", none: undefined, list: [], nested: { "200": "on", of: ["no", "1:30", null] } }),
  ).toBe(`title: Calls\nlist: []\nnested:\n  "200": "on"\n  of:\n    - "no"\n    - "1:30"\n    - null\n`);
});

test("YAML keeps every text as it is", () => {
  const texts = ["a\nb\n", "\r", " \u2028 ", "\t- x", "'\"", "# no", "a: b", "\u0085", "__proto__", "\u202e"];
  const document = Object.fromEntries(texts.map((text) => [text, text]));
  expect(parse(printYaml(document))).toEqual(document);
});

test("what stands in a document twice is written twice", () => {
  const part = { type: "string" };
  expect(printYaml({ one: part, other: part })).toBe("one:\n  type: string\nother:\n  type: string\n");
});
