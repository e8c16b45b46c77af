import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/page/markdown.js";
import { parseWithRemark } from "../../src/page/remark.js";
import { loadSources } from "../../src/source/load.js";
import { corpusFolder } from "./corpus.js";

test("the tree of every page is remark's, whichever parser makes it", async () => {
  const { sources } = await loadSources(corpusFolder());
  const different = sources.filter(
    ({ text }) => JSON.stringify(withoutData(parseMarkdown(text))) !== JSON.stringify(withoutData(parseWithRemark(text))),
  );
  expect(different.map(({ path }) => path)).toEqual([]);
});

/** The tree with its keys in one order, for two parsers that write them in two. */
function withoutData(node: object): unknown {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== "data" && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]): [string, unknown] => {
        if (Array.isArray(value)) return [key, value.map((item: unknown) => (isObject(item) ? withoutData(item) : item))];
        return [key, isObject(value) ? withoutData(value) : value];
      }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
