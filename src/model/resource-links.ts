import { linksIn, type LinkSpan, type RunText, type Stretch } from "./run-text.js";

/** Where the pages of types lie: other links lead to concepts, to errors, to other operations. */
const resourcePath = /(?:^|\/)resources\//i;

/** What stands between links that are a choice: `[call](call.md) or a [chat](chat.md)`. */
const choice = /^\**\s*(?:,|or|,\s*or|and\/or)\s*(?:an?\s+|the\s+)?\**$/i;

/** The links to pages of types within `stretch`, in order. */
export function resourceLinksIn(joined: RunText, stretch: Stretch): readonly LinkSpan[] {
  return linksIn(joined).filter(
    ({ run, start, end }) => start >= stretch.start && end <= stretch.end && resourcePath.test(run.link.url),
  );
}

/** The links among `links`, which are in order, that stand with `first` to choose from; `first` is none of them. */
export function alternativesTo(first: LinkSpan, links: readonly LinkSpan[], { text }: RunText): readonly LinkSpan[] {
  const found: LinkSpan[] = [];
  let last = first;
  for (const link of links) {
    if (link.start < last.end) continue;
    if (!choice.test(text.slice(last.end, link.start))) break;
    found.push(link);
    last = link;
  }
  return found;
}

/** The sentence that stands before `at`, up to there: what a link's meaning hangs on. At most 300 characters of it. */
export function sentenceBefore({ text }: RunText, start: number, at: number): string {
  const before = text.slice(Math.max(start, at - 300), at);
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
}
