import type { Link } from "../../page/page.js";
import { textOf, type Origin } from "../../source/source.js";
import { resolvePath } from "../../util/resolve-path.js";

/** Where a link of a page leads. */
export type LinkTarget =
  /** To another site, or to a place of this one that only its server knows: nothing that pages can tell. */
  | { readonly kind: "elsewhere" }
  /** Above the docs root: `path` as seen from there, `../guides/calls.md`. */
  | { readonly kind: "outside"; readonly path: string }
  /** To a place below the docs root, whether or not something stands there; `anchor` is empty where the link names none. */
  | { readonly kind: "file"; readonly path: string; readonly anchor: string };

// With a scheme, from the root of a site or of a documentation set, or to a tab of the page.
const absolute = /^(?:[a-z][a-z\d+.-]*:|~?\/|#tab\/)/i;

/** Where `url`, as the file at `from` writes it, leads. */
export function readLinkTarget(from: string, url: string): LinkTarget {
  if (absolute.test(url)) return { kind: "elsewhere" };
  const [written = "", ...anchor] = url.split("#");
  const path = /^(?:\?|$)/.test(written) ? from : resolvePath(from, written);
  if (path === undefined) return { kind: "outside", path: pathAbove(from, written) };
  return { kind: "file", path, anchor: anchor.join("#") };
}

// The name of no folder, which stands for one that lies above the root.
const above = "\0";

function pathAbove(from: string, url: string): string {
  const levels = url.split("/").length;
  const path = resolvePath(`${`${above}/`.repeat(levels)}${from}`, url) ?? url;
  const below = path.split("/").filter((part) => part !== above);
  const climbed = levels + below.length - path.split("/").length;
  return [...Array.from({ length: climbed }, () => ".."), ...below].join("/");
}

/** Where `link` names what it leads to; all of it where its page defines that elsewhere. */
export function destinationOf({ url, origin }: Link): Origin {
  const at = textOf(origin).lastIndexOf(url);
  return at <= 0 || url === "" ? origin : { ...origin, start: origin.start + at, end: origin.start + at + url.length };
}

/** The shortest relative URL that leads from the file at `from` to the one at `to`. */
export function relativeUrl(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  const differs = here.findIndex((part, index) => part !== there[index]);
  const shared = differs === -1 ? here.length : differs;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
