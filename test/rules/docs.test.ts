import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { SeverityOverrides } from "../../src/diagnostics/collector.js";
import { rules } from "../../src/rules/all.js";
import { linesOf, lintPages, type Pages } from "../helpers/lint-pages.js";

const folder = new URL("../../src/rules/", import.meta.url);

/** An example of a rule's page: its pages by path, and what is found on them. */
interface DocExample {
  readonly pages: Pages;
  readonly findings: readonly string[];
}

test("every rule has a page, and every page a rule", () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect(pages.toSorted()).toEqual(rules.map(({ code }) => `${code}.md`).toSorted());
});

for (const { code } of rules) {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
  const sections = page.split(/^## (?=Why$|How to mend it$|❌|✅)/m);

  test(`the page of ${code} says what, why and how to mend it`, () => {
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual([
      `# ${code}`,
      "Why",
      "How to mend it",
      "❌ Incorrect",
      "✅ Correct",
    ]);
  });

  test(`the incorrect example of ${code} is reported, and that alone`, () => {
    const { pages, findings } = exampleIn(sections[3] ?? "");
    const found = lintPages(pages, overridesFor(code));
    expect(found.flatMap(linesOf)).toEqual(findings);
    expect(new Set(found.map((finding) => finding.code))).toEqual(new Set([code]));
  });

  test(`nothing is reported in the correct example of ${code}`, () => {
    const { pages } = exampleIn(sections[4] ?? "");
    expect(Object.keys(pages)).not.toEqual([]);
    expect(lintPages(pages, overridesFor(code)).flatMap(linesOf)).toEqual([]);
  });
}

function exampleIn(section: string): DocExample {
  const pages = Array.from(
    section.matchAll(/^`([^`\n]+)`\n\n`{4}markdown\n(.*?)^`{4}$/gms),
    ([, path = "", text = ""]) => [path, text],
  );
  const [, findings = ""] = /^```text\n(.*?)\n```$/ms.exec(section.replace(/^`{4}.*?^`{4}$/gms, "")) ?? [];
  return { pages: Object.fromEntries(pages), findings: findings.split("\n") };
}

/** Examples are no whole pages, so what says only that is off, but for the rule that is about it. */
function overridesFor(code: string): SeverityOverrides {
  const absent: SeverityOverrides = { "front-matter-missing": "off" };
  return code === "operation-without-example" ? absent : { ...absent, "operation-without-example": "off" };
}
