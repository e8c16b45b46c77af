import { expect, test } from "vitest";
import { textOf } from "../../src/source/source.js";
import { dedent } from "../helpers/dedent.js";
import { readPage } from "../helpers/read-page.js";

function entriesOf(text: string): { readonly entries: unknown; readonly findings: readonly string[] } {
  const { page, findings } = readPage(text);
  const entries = Array.from(page.frontMatter ?? [], ([key, { value, origin }]) => [key, value, textOf(origin)]);
  return { entries, findings };
}

test("scalars of every kind are read as text, with their place", () => {
  const { entries, findings } = entriesOf(dedent`
    ---
    title: Answer a call
    description: "Answer, or do not."
    author: 'ring'
    ms.date: 09/10/2017
    version: 1.0
    draft: true
    ---
    # Answer a call
  `);
  expect(findings).toEqual([]);
  expect(entries).toEqual([
    ["title", "Answer a call", "Answer a call"],
    ["description", "Answer, or do not.", '"Answer, or do not."'],
    ["author", "ring", "'ring'"],
    ["ms.date", "09/10/2017", "09/10/2017"],
    ["version", "1.0", "1.0"],
    ["draft", "true", "true"],
  ]);
});

test("plain entries read alike with the short cut and with YAML's parser", () => {
  const plain = "---\ntitle: Answer a call\nauthor: 'ring'\n---\n# x\n";
  expect(entriesOf(plain)).toEqual(entriesOf(plain.replace("---\n#", "\n---\n#")));
});

test("lists become one text and what is nested or empty is left out", () => {
  const { entries, findings } = entriesOf("---\nkeywords: [call, room]\ntitle:\ntoc:\n  name: x\n---\n# Call\n");
  expect(findings).toEqual([]);
  expect(entries).toEqual([["keywords", "call, room", "[call, room]"]]);
});

test("a value with a colon in it is no YAML, and read to its line's end all the same", () => {
  const { entries, findings } = entriesOf("---\ntitle: call: answer\nauthor: ring\n---\n# Call\n");
  expect(entries).toEqual([
    ["title", "call: answer", "call: answer"],
    ["author", "ring", "ring"],
  ]);
  expect(findings).toEqual([
    "2:8 front-matter-invalid: Unexpected front matter, expected YAML: Nested mappings are not allowed in compact mappings",
  ]);
});

test("an unterminated quote costs nothing but its finding", () => {
  const { entries, findings } = entriesOf('---\ntitle: "Answer\nauthor: ring\n---\n# Call\n');
  expect(entries).toEqual([
    ["title", '"Answer', '"Answer'],
    ["author", "ring", "ring"],
  ]);
  expect(findings).toEqual([
    '3:13 front-matter-invalid: Unexpected front matter, expected YAML: Missing closing "quote',
  ]);
});

test("front matter that is no mapping has no entries", () => {
  expect(entriesOf("---\njust words\n---\n# Call\n")).toEqual({ entries: [], findings: [] });
});

test("keys that are special to JavaScript are keys like any other", () => {
  const { entries } = entriesOf("---\n__proto__: x\nconstructor: y\n---\n# Call\n");
  expect(entries).toEqual([
    ["__proto__", "x", "x"],
    ["constructor", "y", "y"],
  ]);
});

test("aliases are not followed", () => {
  expect(entriesOf("---\na: &x [b]\nc: *x\nd: [*x, *x]\n---\n# Call\n").entries).toEqual([
    ["a", "b", "[b]"],
    ["d", ", ", "[*x, *x]"],
  ]);
});
