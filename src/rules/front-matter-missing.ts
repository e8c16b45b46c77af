import type { Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { alsoAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A page that begins without front matter. In a reference that has none at all, that is said once. */
export const frontMatterMissing = defineRule({
  code: "front-matter-missing",
  check({ pages }, report) {
    // A page that could not be read has no section, and a finding of its own.
    const read = pages.filter(({ sections }) => sections.length > 0);
    const [first, ...others] = read.filter(({ frontMatter }) => !frontMatter).map(startOf);
    if (!first) return;
    const isInNone = others.length + 1 === read.length;
    if (isInNone) report(first, {}, alsoAt(others));
    else for (const start of [first, ...others]) report(start, {});
  },
});

function startOf({ source }: Page): Origin {
  return { source, start: 0, end: 0 };
}
