import type { RichText, TextRun } from "../page/page.js";
import { partOf, textOf, type Located, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { textsIn } from "./helpers/block-texts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A reference, `[call][]`, for which the page defines no destination: readers see its brackets, and it links nothing. */
export const referenceUndefined = defineRule({
  code: "reference-undefined",
  check({ pages }, report) {
    for (const page of pages) {
      const found = page.sections.flatMap(({ blocks }) => blocks.flatMap(textsIn)).flatMap(referencesIn);
      for (const [first, ...others] of groupBy(found, ({ value }) => value.toLowerCase()).values()) {
        report(first.origin, { label: first.value }, alsoAt(others));
      }
    }
  },
});

// What markdown takes for a reference is a link by now. Neither text holds a bracket, and both are short; behind a name they are the
// places of a list: `seats[0][1]`.
const reference = /(?<![\w\]])\[([^[\]]{1,100})\]\[([^[\]]{0,100})\]/g;

function referencesIn({ text, runs, origin }: RichText): readonly Located<string>[] {
  if (!text.includes("][") || isInHtml(origin)) return [];
  return runs.filter((run) => run.kind === "text").flatMap(referencesInRun);
}

/** True for a cell of a table in HTML, where brackets are text. */
function isInHtml({ source, start }: Origin): boolean {
  return /<t[dh]\b[^<>]*>\s*$/i.test(source.text.slice(Math.max(0, start - longestTag), start));
}

const longestTag = 200;

function referencesInRun({ text, origin }: TextRun): readonly Located<string>[] {
  let from = origin.start;
  return Array.from(text.matchAll(reference)).flatMap(([whole, shown = "", label = ""]): readonly Located<string>[] => {
    const written = partOf({ ...origin, start: from }, whole);
    // One that is written otherwise than it reads, with `\[` say, means its brackets.
    if (textOf(written) !== whole) return [];
    from = written.end;
    return [{ value: label === "" ? shown : label, origin: written }];
  });
}
