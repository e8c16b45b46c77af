import type { Block, Page, Section, Table } from "../../page/page.js";
import { upwards } from "../../util/upwards.js";
import { itemTexts, sectionTitle } from "../page-access.js";
import { routeLinesOf } from "../paths/route-lines.js";
import { proseIn } from "./block-prose.js";
import { announcementOf } from "./paragraph-text.js";
import { ownNotes } from "./own-notes.js";
import { paragraphs } from "./paragraphs.js";

type HearsTable = (table: Table) => boolean;

const descriptive = /^(?:(?:api|method|api method) )?description$/i;

/** What `page` says below its title, before its first heading, or else in a section that describes it; and in those right behind it. */
export function introductionProse(page: Page, hearsTable: HearsTable = () => false): string {
  const [introduction, ...others] = page.sections;
  const opening = introduction ? described(introduction.blocks, page, hearsTable) : "";
  const section = others.find((each) => descriptive.test(sectionTitle(each)));
  const said = opening === "" && section ? described(section.blocks, page, hearsTable) : opening;
  const more = continuationsOf(page).flatMap((each) =>
    each === section ? [] : described(each.blocks.filter(tellsMore), page, hearsTable),
  );
  return paragraphs(said, ...more);
}

/**
 * The sections of a page of a call that go on from its introduction, "Time zones", before the first that all such pages have. What
 * the page of a type tells there is of tasks and tables.
 */
function continuationsOf(page: Page): readonly Section[] {
  if (page.kind !== "api") return [];
  const [, ...sections] = page.sections;
  const end = sections.findIndex(({ role }) => role !== "other" && role !== "errors");
  // What lists routes, and what headings of its own stand below, is about a part of the call.
  const listing = routeLinesOf(page).map(({ section }) => section);
  const used = new Set([...listing, ...sections.slice(Math.max(end, 0)).flatMap(({ parent }) => upwards(parent))]);
  return sections.slice(0, Math.max(end, 0)).filter((section) => !used.has(section));
}

/** True but for a list of links alone, "In this article", "See also": it tells where to read on. */
export function tellsMore(block: Block): boolean {
  return !listsLinks(block, () => true);
}

function listsLinks(block: Block, isOne: (url: string) => boolean): boolean {
  const items = block.kind === "list" ? itemTexts(block) : [];
  const runs = items.flatMap((item) => item.runs);
  return items.length > 0 && runs.every((run) => run.kind === "link" && isOne(run.link.url));
}

/** True for the contents of the page itself, which no words introduce. */
function isContents(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const isOfPage = block !== undefined && listsLinks(block, (url) => url.startsWith("#"));
  return isOfPage && announcementOf(blocks, index) === undefined;
}

// A note above the first words may be a banner, of all pages alike: other pages tell.
function described(blocks: readonly Block[], page: Page, hearsTable: HearsTable): string {
  const start = blocks.findIndex((block) => block.kind === "paragraph" && proseIn([block]) !== "");
  const own = new Set<Block>(start === -1 ? [] : ownNotes(blocks.slice(start), page));
  const told = blocks.filter(
    (block, index) => (block.kind !== "quote" || own.has(block)) && !isContents(blocks, index),
  );
  return proseIn(told, { hearsQuotes: true, hearsTable });
}
