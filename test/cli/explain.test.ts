import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.js";
import { docwright } from "./command-line.js";

test("a rule's page explains it", async () => {
  const page = await readFile(new URL("../../src/rules/broken-link.md", import.meta.url), "utf8");
  expect(await docwright("/", "explain", "broken-link")).toEqual({ code: 0, out: page, err: "" });
});

test("a finding without a page is explained by its title", async () => {
  expect(await docwright("/", "explain", "front-matter-missing")).toEqual({
    code: 0,
    out: "front-matter-missing (warning): page without front matter\n",
    err: "",
  });
});

test("every finding is listed, with its severity and its title", async () => {
  const { out } = await docwright("/", "explain");
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(Object.keys(catalog).toSorted());
  expect(lines.find((line) => line.startsWith("front-matter-missing "))).toMatch(/ warning page without front matter$/);
});
