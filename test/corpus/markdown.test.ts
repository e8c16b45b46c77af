import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/page/markdown/markdown.js";
import { parseWithRemark } from "../../src/page/markdown/remark.js";
import { loadSources } from "../../src/source/load.js";
import { corpusFolder } from "./corpus.js";

test("the tree of every page is remark's, whichever parser makes it", async () => {
  const { sources } = await loadSources(corpusFolder());
  const different = sources.filter(({ text }) => !isSame(parseMarkdown(text), parseWithRemark(text)));
  expect(different.map(({ path }) => path)).toEqual([]);
});

// Remark gives the links that it finds in plain text no place; another parser may.
function isSame(tree: unknown, reference: unknown, key = ""): boolean {
  if (key === "data" || (key === "position" && reference === undefined)) return true;
  if (typeof reference !== "object" || reference === null) return (tree ?? null) === (reference ?? null);
  if (typeof tree !== "object" || tree === null) return false;
  const one = new Map<string, unknown>(Object.entries(tree));
  const other = new Map<string, unknown>(Object.entries(reference));
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].every((name) => isSame(one.get(name), other.get(name), name));
}
