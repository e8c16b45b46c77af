import type { Link, Page } from "../../page/page.js";
import { headingIdentifier } from "../../util/heading-identifier.js";
import { resolvePath } from "../../util/resolve-path.js";
import { typeNameIn } from "../notes/page-title.js";
import { definitionsApart } from "../resources/definitions-apart.js";
import { linksIn, type LinkSpan, type RunText, type Stretch } from "./run-text.js";

/** Tells a link to the page of a type: other links lead to concepts, to errors, to other operations. */
export type IsTypeLink = (link: Link) => boolean;

/** Where the pages of types lie, as a rule. */
const resourcePath = /(?:^|\/)resources\//i;

/** A link into the folder of the types, whether or not there is such a page. */
export function leadsToResources({ url }: Link): boolean {
  return resourcePath.test(url);
}

/**
 * Tells links to those of `pages`, and of their parts, that define a type, wherever they lie, and links into the folder of the types.
 * A link to a page of several types, `[Order resource](order-resources.md)`, has the name of one for its text.
 */
export function typeLinks(pages: readonly Page[]): IsTypeLink {
  const defining = pages.filter(({ kind }) => kind === "resource" || kind === "enumeration");
  const paths = new Set(defining.map(({ source }) => source.path.toLowerCase()));
  const parts = new Set(
    pages.flatMap((page) => definitionsApart(page).map(({ anchor }) => `${page.source.path}#${anchor}`.toLowerCase())),
  );
  return (link) => {
    if (leadsToResources(link)) return true;
    const [file = "", anchor = ""] = link.url.split("#", 2);
    const { path } = link.origin.source;
    const target = (file === "" ? path : resolvePath(path, file))?.toLowerCase() ?? "";
    // Elements of raw HTML have names, too: what they stand before is told by the link's text.
    const named = headingIdentifier(typeNameIn(link.text) ?? link.text);
    return (
      (file !== "" && paths.has(target)) || [anchor.toLowerCase(), named].some((part) => parts.has(`${target}#${part}`))
    );
  };
}

/** What stands between links that are a choice: `[call](call.md) or a [chat](chat.md)`. */
const choice = /^\**\s*(?:,|or|,\s*or|and\/or)\s*(?:an?\s+|the\s+)?\**$/i;

/** The links to pages of types within `stretch`, in order. */
export function resourceLinksIn(joined: RunText, stretch: Stretch, isTypeLink: IsTypeLink): readonly LinkSpan[] {
  return linksIn(joined).filter(
    ({ run, start, end }) => start >= stretch.start && end <= stretch.end && isTypeLink(run.link),
  );
}

/** What stands between links that come together: `[call](call.md) and [chat](chat.md) objects`. */
const sum = /^\**\s*(?:,|and|,\s*and)\s*(?:the\s+)?\**$/i;

/** The links among `links`, which are in order, that stand with `first` to choose from; `first` is none of them. */
export function alternativesTo(first: LinkSpan, links: readonly LinkSpan[], joined: RunText): readonly LinkSpan[] {
  return joinedTo(first, { links, joined, between: choice });
}

/** The same of those that come together with `first`. */
export function companionsOf(first: LinkSpan, links: readonly LinkSpan[], joined: RunText): readonly LinkSpan[] {
  return joinedTo(first, { links, joined, between: sum });
}

interface Row {
  readonly links: readonly LinkSpan[];
  readonly joined: RunText;
  readonly between: RegExp;
}

function joinedTo(first: LinkSpan, { links, joined: { text }, between }: Row): readonly LinkSpan[] {
  const found: LinkSpan[] = [];
  let last = first;
  for (const link of links) {
    if (link.start < last.end) continue;
    if (!between.test(text.slice(last.end, link.start))) break;
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
