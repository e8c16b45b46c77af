import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A page that begins without front matter. In a reference that has none at all, that is said once. */
export const frontMatterMissing = defineRule({
  code: "front-matter-missing",
  check({ pages }, report) {
    // A page that could not be read has no section, and a finding of its own.
    const read = pages.filter(({ sections }) => sections.length > 0);
    const beginnings = read
      .filter(({ frontMatter }) => !frontMatter)
      .map((page) => ({ origin: { source: page.source, start: 0, end: 0 } }));
    const [first, ...others] = beginnings;
    if (first && beginnings.length === read.length) report(first.origin, {}, alsoAt(others));
    else for (const { origin } of beginnings) report(origin, {});
  },
});
