import { parse } from "yaml";
import { expect, test } from "vitest";
import { printJson, printYaml } from "../../src/export/print.js";

test("JSON is indented and ends its last line; what is undefined is left out", () => {
  expect(printJson({ title: "Calls", none: undefined, list: [], nested: { of: [1, null] } })).toBe(
    `{\n  "title": "Calls",\n  "list": [],\n  "nested": {\n    "of": [\n      1,\n      null\n    ]\n  }\n}\n`,
  );
});

test("what a reader of JSON cannot see is written as an escape", () => {
  const text = printJson({ "a\u200b": "call\u202e\u{e0041}" });
  expect(text).toBe('{\n  "a\\u200b": "call\\u202e\\udb40\\udc41"\n}\n');
  expect(JSON.parse(text)).toEqual({ "a\u200b": "call\u202e\u{e0041}" });
});

test("so it is in YAML, where escapes are read in double quotes alone", () => {
  const document = { "a\u200b": "call\u202e\u{e0041}", prose: "One\nand\u2066 'two'.", seen: "Grüße, 通話" };
  const text = printYaml(document);
  expect(text).toBe(`"a\\u200b": "call\\u202e\\U000e0041"\nprose: "One\\nand\\u2066 'two'."\nseen: Grüße, 通話\n`);
  expect(parse(text)).toEqual(document);
});

test("YAML says the same, and readers of YAML 1.1 take no text for another value", () => {
  expect(
    printYaml({ title: "Calls", none: undefined, list: [], nested: { "200": "on", of: ["no", "1:30", null] } }),
  ).toBe(`title: Calls\nlist: []\nnested:\n  '200': 'on'\n  of:\n    - 'no'\n    - '1:30'\n    - null\n`);
});

test("a text that some reader takes for a number is quoted, whatever that number is", () => {
  const texts = ["1e999", "9e450", "12345e678", ".5", "+1.", "-7"];
  expect(printYaml({ texts })).toBe(`texts:\n${texts.map((text) => `  - '${text}'\n`).join("")}`);
  for (const version of ["1.1", "1.2"] as const) expect(parse(printYaml({ texts }), { version })).toEqual({ texts });
});

test("YAML stands in blocks: objects beside their dash, prose as it is, numbers as numbers", () => {
  const document = {
    "/calls/{id}": { description: "Ends a call.\n\n  A line that is set off: # of a call." },
    list: [{ name: "id", none: {} }, [1, [true]], {}, { none: undefined }],
    number: 1e21,
    "@odata.type": "#contoso.call",
  };
  expect(printYaml(document)).toBe(`/calls/{id}:
  description: |-
    Ends a call.

      A line that is set off: # of a call.
list:
  - name: id
    none: {}
  - - 1
    - - true
  - {}
  - {}
number: 1.e+21
'@odata.type': '#contoso.call'
`);
});

const texts = [
  "a\nb\n",
  "a\n\tb",
  " a\nb",
  "\r",
  " \u2028 ",
  "\t- x",
  "'\"",
  "# no",
  "a: b",
  "a:",
  "a #b",
  "a#b:c",
  "~",
  "",
  " ",
  "x ",
].concat(
  [
    "\u0085",
    "a\u0085b\nc",
    "\ufeff",
    "\u007f",
    "\ud800",
    "\u{1f600}",
    "\u202e",
    "__proto__",
    "<<",
    "=",
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a",
    "[a",
    "{a",
    "- a",
    "? a",
  ],
  [
    "y",
    "No",
    "ON",
    "NULL",
    "true",
    "1_000",
    "0b1",
    "0o7",
    "0x1f",
    "017",
    "1e3",
    ".5",
    ".inf",
    "190:20:30",
    "2001-01-01",
    "---",
    "...",
    "x".repeat(2000),
  ],
);

test.each(["1.1", "1.2"] as const)("YAML keeps every text as it is for a reader of %s", (version) => {
  const document = Object.fromEntries(texts.map((text) => [text, { text, list: [text, { [text]: text }] }]));
  expect(parse(printYaml(document), { version })).toEqual(document);
});

test("what stands in a document twice is written twice", () => {
  const part = { type: "string" };
  expect(printYaml({ one: part, other: part })).toBe("one:\n  type: string\nother:\n  type: string\n");
});
