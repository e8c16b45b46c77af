import { expect, test } from "vitest";
import { findTangle } from "../../../src/page/markdown/tangle.js";
import { readTree } from "../../../src/page/markdown/tree.js";
import { sourceOf } from "../../helpers/finding.js";

test.each([
  ["quotes", `${">".repeat(300)} a`],
  ["bullets", `${"- ".repeat(300)}a`],
  ["numbers", `${"1. ".repeat(300)}a`],
  ["indentation", `${" ".repeat(300)}a`],
])("%s nested past all sense are a tangle at their line", (_, line) => {
  expect(findTangle(`# call\n\n${line}\n`)).toEqual({ offset: 8, what: "nesting" });
});

test.each([
  ["emphasis", "*a_"],
  ["code", "`a"],
  ["links", "[a]("],
  ["entities", "&nbsp;"],
])("%s opened thousands of times in one paragraph is a tangle", (_, marks) => {
  expect(findTangle(`# call\n\n${marks.repeat(6000)}\n`)).toEqual({ offset: 8, what: "marks" });
});

test("emphasis that a single run of marks nests thousands of times is a tangle, and a fence's long run is none", () => {
  expect(findTangle(`# call\n\n${"*".repeat(6000)}a${"*".repeat(6000)}\n`)).toEqual({ offset: 8, what: "marks" });
  expect(findTangle(`${"`".repeat(6000)}\n`)).toBeUndefined();
});

test("marks count from blank line to blank line", () => {
  expect(findTangle("*a*\n\n".repeat(6000))).toBeUndefined();
  expect(findTangle("*a*\n".repeat(6000))).toEqual({ offset: 4 * 2500, what: "marks" });
});

test("a long rule of hyphens nests nothing", () => {
  expect(findTangle(`${"-".repeat(500)}\n`)).toBeUndefined();
});

test("emphasis in emphasis that few marks nest past all sense buries what stands in it", () => {
  const nested = (times: number): string => `# call\n\n${"*a **b ".repeat(times)}c${" d** e*".repeat(times)}\n`;
  const found: string[] = [];
  const read = (text: string): boolean =>
    readTree(sourceOf(text), ({ message }) => void found.push(message)) !== undefined;
  expect([100, 1200].map((times) => read(nested(times)))).toEqual([true, false]);
  expect(found).toEqual(["Unexpected depth of nesting, expected what a person writes; the page is not read"]);
});
