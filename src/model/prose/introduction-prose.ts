import type { Block, Page, Section } from "../../page/page.js";
import { upwards } from "../../util/upwards.js";
import { proseIn } from "./block-prose.js";
import { itemTexts, titleIn } from "../page-access.js";
import { routeLinesOf } from "../paths/route-lines.js";
import { ownNotes } from "./own-notes.js";

const descriptive = /^(?:(?:api|method|api method) )?description$/i;

/** What `page` says below its title, before its first heading, or else in a section that describes it; and in those right behind it. */
export function introductionProse(page: Page): string {
  const [introduction, ...others] = page.sections;
  const opening = introduction ? described(introduction.blocks, page) : "";
  const section = others.find(({ heading }) => descriptive.test(titleIn(heading?.text ?? "")));
  const said = opening === "" && section ? described(section.blocks, page) : opening;
  const more = continuationsOf(page).flatMap((each) =>
    each === section ? [] : described(each.blocks.filter(tellsMore), page),
  );
  return [said, ...more].filter((text) => text !== "").join("\n\n");
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
function tellsMore(block: Block): boolean {
  return block.kind !== "list" || !itemTexts(block).every(({ runs }) => runs.every(({ kind }) => kind === "link"));
}

// A note above the first words is a banner, of all pages alike: which licence an API takes, that it is a preview.
function described(blocks: readonly Block[], page: Page): string {
  const start = blocks.findIndex((block) => block.kind === "paragraph" && proseIn([block]) !== "");
  const own = new Set<Block>(start === -1 ? [] : ownNotes(blocks.slice(start), page));
  const told = blocks.filter((block) => block.kind !== "quote" || own.has(block));
  return proseIn(told, { hearsQuotes: true });
}
