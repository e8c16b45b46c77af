import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.js";
import { modelCodes } from "../../src/diagnostics/catalog-model.js";
import { pageCodes } from "../../src/diagnostics/catalog-page.js";
import { ruleCodes } from "../../src/diagnostics/catalog-rules.js";
import type { SeverityOverrides } from "../../src/diagnostics/collector.js";
import { explanationOf } from "../../src/diagnostics/explanation.js";
import { decodeSource } from "../../src/source/decode.js";
import type { Source } from "../../src/source/source.js";
import { linesOf, lintSources } from "../helpers/lint-pages.js";

/** An example on the page of a finding: its pages, and what is found on them. */
interface DocExample {
  readonly pages: readonly Source[];
  readonly findings: readonly string[];
}

test.each([
  ["src/page/findings/", pageCodes],
  ["src/model/findings/", modelCodes],
  ["src/rules/", ruleCodes],
])("every finding of %s has a page, and every page a finding", (folder, codes) => {
  const pages = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => name.endsWith(".md"));
  expect(pages.toSorted()).toEqual(
    Object.keys(codes)
      .map((code) => `${code}.md`)
      .toSorted(),
  );
});

for (const code of codesOf(catalog)) {
  const page = readFileSync(explanationOf(code), "utf8");
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
    const found = lintSources(pages, overridesFor(code));
    expect(found.flatMap(linesOf)).toEqual(findings);
    expect(new Set(found.map((finding) => finding.code))).toEqual(new Set([code]));
  });

  test(`nothing is reported in the correct example of ${code}`, () => {
    const { pages } = exampleIn(sections[4] ?? "");
    expect(pages).not.toEqual([]);
    expect(lintSources(pages, overridesFor(code)).flatMap(linesOf)).toEqual([]);
  });
}

function codesOf<C extends string>(codes: Readonly<Record<C, unknown>>): readonly C[] {
  // A literal's own keys are all that it has.
  return Object.keys(codes) as C[];
}

function exampleIn(section: string): DocExample {
  const pages = Array.from(
    section.matchAll(/^`([^`\n]+)`(?:, ([^\n]+))?\n\n`{4}markdown\n(.*?)^`{4}$/gms),
    ([, path = "", manner = "", text = ""]) => decodeSource(path, bytesOf(text, manner)),
  );
  const [, findings = ""] = /^```text\n(.*?)\n```$/ms.exec(section.replace(/^`{4}.*?^`{4}$/gms, "")) ?? [];
  return { pages, findings: findings.split("\n") };
}

/** A page can be in another encoding, and longer than anybody would write it: `, in Latin-1`, `, its last line 9,000 times`. */
function bytesOf(text: string, manner: string): Uint8Array {
  const times = Number(/its last line ([\d,]+) times/.exec(manner)?.[1]?.replaceAll(",", "") ?? 1);
  const last = text.lastIndexOf("\n", text.length - 2) + 1;
  const whole = text.slice(0, last) + text.slice(last).repeat(times);
  return Buffer.from(whole, manner === "in Latin-1" ? "latin1" : "utf8");
}

/** Examples are no whole pages, so what says only that is off, but for the rule that is about it. */
function overridesFor(code: string): SeverityOverrides {
  const fragmentary: SeverityOverrides = { "front-matter-missing": "off", "operation-without-example": "off" };
  return Object.fromEntries(Object.entries(fragmentary).filter(([other]) => other !== code));
}
