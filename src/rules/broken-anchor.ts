import type { Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { headingIdentifiers } from "../util/heading-identifier.js";
import { memoize } from "../util/memoize.js";
import { decode } from "../util/percent.js";
import { destinationOf } from "./helpers/link-target.js";
import { isFileLink } from "./helpers/page-parts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A link to a heading that its page does not have. */
export const brokenAnchor = defineRule({
  code: "broken-anchor",
  check({ pages, pageAt, linksOn, suggest }, report) {
    const anchorsOn = memoize(anchorsOf);
    for (const page of pages) {
      const anchored = linksOn(page)
        .filter(isFileLink)
        .filter(({ target }) => target.anchor !== "");
      for (const [first, ...others] of groupBy(anchored, ({ target }) => `${target.path}#${target.anchor}`).values()) {
        const { path, anchor } = first.target;
        const target = pageAt(path);
        if (!target || isTop(anchor)) continue;
        const anchors = anchorsOn(target);
        if (anchors.has(decode(anchor))) continue;
        const near = suggest(anchor, anchors);
        report(
          destinationOf(first.link),
          { anchor, path, near },
          alsoAt(others.map(({ link }) => ({ origin: destinationOf(link) }))),
        );
      }
    }
  },
});

// HTML Living Standard, 7.4.6.4: `#top` leads to the top of a document that has no such element.
function isTop(anchor: string): boolean {
  return anchor.toLowerCase() === "top";
}

// Attributes of raw HTML; `<` ends the search as well, so that no stretch of text is read twice.
const namedElement = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;

/** Everything in `page` that a link's fragment can name: its headings, and the elements of raw HTML that have a name. */
function anchorsOf(page: Page): ReadonlySet<string> {
  const named = Array.from(page.source.text.matchAll(namedElement), ([, name = ""]) => name);
  return new Set([...headingIdentifiers(headingsOf(page)), ...named]);
}

// Beneath the six levels of headings stand captions, which have no identifier.
function headingsOf({ title, sections }: Page): readonly string[] {
  const headings = sections.filter(({ depth }) => depth <= 6).map(({ heading }) => heading);
  return [title, ...headings].flatMap((heading) => heading?.text ?? []);
}
