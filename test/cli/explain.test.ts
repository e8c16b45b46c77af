import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.js";
import { docwright } from "./command-line.js";

test.each([
  ["broken-link", "src/rules"],
  ["title-missing", "src/page/findings"],
  ["undefined-type", "src/model/findings"],
])("%s is explained by its page", async (code, folder) => {
  const page = await readFile(new URL(`../../${folder}/${code}.md`, import.meta.url), "utf8");
  expect(await docwright("/", "explain", code)).toEqual({ code: 0, out: page, err: "" });
});

test.each([
  ["example-type", "such as `example-type-mismatch`"],
  ["tabs", "such as `tabs-unclosed`, `tabs-without-http`"],
  ["undefned-type", "such as `undefined-type`"],
  ["example", "expected one that `docwright explain` lists"],
])("the beginning of a code, or one that is near, `%s`, is told what it may mean", async (code, meant) => {
  const { code: exit, out, err } = await docwright("/", "explain", code);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err.split("\n")[0]).toMatch(new RegExp(`${meant}$`));
});

test("every finding is listed, with its severity and its title", async () => {
  const { out } = await docwright("/", "explain");
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(Object.keys(catalog).toSorted());
  expect(lines.find((line) => line.startsWith("front-matter-missing "))).toMatch(/ warning page without front matter$/);
});
