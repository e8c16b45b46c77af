import type { Library } from "../source/library.js";
import { groupBy } from "../util/group-by.js";
import { destinationOf, relativeUrl } from "./helpers/link-target.js";
import type { PageLink } from "./helpers/page-parts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A link to a file that the reference does not have, or from outside of it. */
export const brokenLink = defineRule({
  code: "broken-link",
  check({ pages, library, linksOn, suggest }, report) {
    const stems = stemsOf(library);
    const broken = pages.flatMap(linksOn).filter((link) => isBroken(link, library));
    for (const [first, ...others] of groupBy(broken, targetKey).values()) {
      const { url, origin } = first.link;
      const stem = suggest(stemOf(pathOf(url)), stems.keys());
      const path = stem === undefined ? undefined : stems.get(stem);
      const near = path === undefined ? undefined : relativeUrl(origin.source.path, path);
      const data = { url, leadsOut: first.target.kind === "outside", near };
      report(destinationOf(first.link), data, alsoAt(others.map(({ link }) => ({ origin: destinationOf(link) }))));
    }
  },
});

// What differs only in case is another rule's.
function isBroken({ target }: PageLink, library: Library): boolean {
  if (target.kind !== "file") return target.kind === "outside" && !library.isOnePage;
  return !library.has(target.path) && library.spelling(target.path) === undefined;
}

// What lies outside is not wrong page by page: it is not there for any of them.
function targetKey({ link, target }: PageLink): string {
  if (target.kind === "outside") return target.path;
  return [link.origin.source.path, target.kind === "file" ? target.path : pathOf(link.url)].join("\0");
}

/** The pages by what sets them apart, their file names; the first of two namesakes counts. */
function stemsOf({ sources }: Library): ReadonlyMap<string, string> {
  return new Map(sources.map(({ path }) => [stemOf(path), path] as const).toReversed());
}

// However its parts are separated: for a suggestion, what is wrong with the path does not count.
function stemOf(path: string): string {
  const separator = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return path.slice(separator + 1).replace(/\.md$/i, "");
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, "");
}
