import { codeBlocksOf } from "../../model/page-access.js";
import type { StatusMention } from "../../model/responses/response-status.js";
import type { CodeBlock, Link, Page } from "../../page/page.js";
import { memoize } from "../../util/memoize.js";
import { documentedStatuses } from "./documented-statuses.js";
import { readLinkTarget, type LinkTarget } from "./link-target.js";
import { responseLinks } from "./response-links.js";

/** What several rules read of a page, each part read once. */
export interface PageParts {
  /** Every fence. */
  readonly codeOn: (page: Page) => readonly CodeBlock[];
  /** The statuses that the Response section names. */
  readonly statusesOn: (page: Page) => readonly StatusMention[];
  /** The texts of the links in the Response section. */
  readonly responseLinksOn: (page: Page) => readonly string[];
  /** Every link. What an include holds is relative to the include. */
  readonly linksOn: (page: Page) => readonly PageLink[];
}

/** A link with the place that it leads to. */
export interface PageLink {
  readonly link: Link;
  readonly target: LinkTarget;
}

/** A link that leads below the docs root. */
export interface FileLink extends PageLink {
  readonly target: LinkTarget & { readonly kind: "file" };
}

/** Makes readers of parts that remember what they have read. */
export function createPageParts(): PageParts {
  return {
    codeOn: memoize((page) => page.sections.flatMap(codeBlocksOf)),
    statusesOn: memoize(documentedStatuses),
    responseLinksOn: memoize(responseLinks),
    linksOn: memoize(({ links }) =>
      links.map((link) => ({ link, target: readLinkTarget(link.origin.source.path, link.url) })),
    ),
  };
}

/** True for a link that leads below the docs root. */
export function isFileLink(link: PageLink): link is FileLink {
  return link.target.kind === "file";
}
