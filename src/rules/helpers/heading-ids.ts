import type { Page } from "../../page/page.js";
import { headingIdentifiers } from "../../util/heading-identifier.js";

// Attributes of raw HTML; `<` ends the search as well, so that no stretch of text is read twice.
const namedElement = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;

/** Everything in `page` that a link's fragment can name: its headings, and the elements of raw HTML that have a name. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const named = Array.from(page.source.text.matchAll(namedElement), ([, name = ""]) => name);
  return new Set([...headingIdentifiers(headingsOf(page)), ...named]);
}

// Beneath the six levels of headings stand captions, which have no identifier.
function headingsOf({ title, sections }: Page): readonly string[] {
  const headings = sections.filter(({ depth }) => depth <= 6).map(({ heading }) => heading);
  return [title, ...headings].flatMap((heading) => heading?.text ?? []);
}
