import { sectionsOnAnswers } from "../../model/operations/page-steps.js";
import { codeBlocksOf, textsOf } from "../../model/page-access.js";
import { joinRuns } from "../../model/prose/run-text.js";
import { type StatusMention, statusesIn } from "../../model/responses/response-status.js";
import { statusesInTables } from "../../model/responses/response-table.js";
import type { CodeBlock, Link, Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { memoize } from "../../util/memoize.js";
import { readLinkTarget, type LinkTarget } from "./link-target.js";

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

/** The statuses that the sections on the answer name, as often as they do. */
function documentedStatuses(page: Page): readonly StatusMention[] {
  const sections = sectionsOnAnswers(page);
  const blocks = sections.flatMap((section) => section.blocks);
  const texts = blocks.flatMap(textsOf).filter(({ text }) => /\d{3}/.test(text));
  return [...texts.flatMap((text) => statusesIn(joinRuns(text))), ...sections.flatMap(statusesInTables)];
}

function responseLinks(page: Page): readonly string[] {
  const sections = sectionsOnAnswers(page).map(({ blocks }) => [blocks[0]?.origin, blocks.at(-1)?.origin] as const);
  const isInside = ({ start }: Origin): boolean =>
    sections.some(([first, last]) => first && last && first.start <= start && start < last.end);
  return page.links.flatMap(({ text, origin }) => (isInside(origin) ? [text.trim()] : []));
}
