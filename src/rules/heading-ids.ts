import type { Page } from "../page/page.js";

// What GitHub and Markdig, which renders Microsoft Learn, leave out of a heading's identifier.
const dropped = /[^\p{L}\p{M}\p{N}\s_-]/gu;

// Attributes of raw HTML; `<` ends the search as well, so that no stretch of text is read twice.
const namedElement = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;

/** Everything in `page` that a link's fragment can name: its headings, and the elements of raw HTML that have a name. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const anchors = headingsOf(page).map((heading) => numbered(identifierOf(heading), counts));
  for (const [, name] of page.source.text.matchAll(namedElement)) if (name) anchors.push(name);
  return new Set(anchors);
}

/** The identifier of a heading that reads `text`: lower case, spaces to hyphens, punctuation left out. */
export function identifierOf(text: string): string {
  return text.trim().toLowerCase().replace(dropped, "").replace(/\s/g, "-");
}

// Beneath the six levels of headings stand captions, which have no identifier.
function headingsOf({ title, sections }: Page): readonly string[] {
  const headings = sections.filter(({ depth }) => depth <= 6).map(({ heading }) => heading);
  return [title, ...headings].flatMap((heading) => heading?.text ?? []);
}

// The second of two equal headings is told by `-1`, the third by `-2`.
function numbered(identifier: string, counts: Map<string, number>): string {
  const before = counts.get(identifier) ?? 0;
  counts.set(identifier, before + 1);
  return before === 0 ? identifier : `${identifier}-${before}`;
}
