import type { Link, Page } from "../page/page.js";
import { readLinkTarget, type LinkTarget } from "./link-target.js";

/** A link with the place that it leads to. */
export interface PageLink {
  readonly link: Link;
  readonly target: LinkTarget;
}

/** A link that leads below the docs root. */
export interface FileLink extends PageLink {
  readonly target: LinkTarget & { readonly kind: "file" };
}

/** The links of `page`, in its order. What an include holds is relative to the include. */
export function linksOf(page: Page): readonly PageLink[] {
  return page.links.map((link) => ({ link, target: readLinkTarget(link.origin.source.path, link.url) }));
}

/** True for a link that leads below the docs root. */
export function isFileLink(link: PageLink): link is FileLink {
  return link.target.kind === "file";
}
