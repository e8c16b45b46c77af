import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/page/markdown/markdown.js";
import { parseWithRemark } from "../../../src/page/markdown/remark.js";

const sample = fileURLToPath(new URL("../../../docs-input", import.meta.url));
const pages = readdirSync(sample, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));

test.each(pages.toSorted())("the tree of %s is remark's, whichever parser makes it", (path) => {
  const text = readFileSync(join(sample, path), "utf8");
  expect(parseMarkdown(text)).toEqual(parseWithRemark(text));
});

test.each([
  ["a bare address before a cell's end", "| a |\n|---|\n| https://calls.example|\n"],
  ["one in capitals, behind a word", "| a |\n|---|\n| at:HTTP://calls.example|\n"],
  ["an address of another kind before a cell's end", "| a |\n|---|\n| ftp://calls.example|\n"],
  ["addresses within JSON", '```json\n{\n  "url": "https://calls.example/a|b"\n}\n```\n'],
  ["an e-mail address before a cell's end", "| a |\n|---|\n| desk@calls.example|\n"],
  ["an astral character before a link", "😀 [call](call.md) and `😀`\n"],
  ["front matter alone", "---\ntitle: x\n---\n"],
  ["nothing", ""],
  ["a NUL and lone surrogates", "a\0b \ud800 c\n"],
  ["tabs as indentation", "-\ta\n\n\tb\n"],
  ["a comment that never closes", "<!-- {\n\n# x\n"],
  ["a fence that never closes", "```http\nGET /calls\n"],
  ["references and footnotes", "[a][], [b]: ![c][a] [^1]\n\n[a]: b.md\n[^1]: d\n"],
])("the tree of %s is remark's", (_, text) => {
  expect(parseMarkdown(text)).toEqual(parseWithRemark(text));
});
