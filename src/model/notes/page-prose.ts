import type { Block, Page, Table } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { isWithin } from "../../util/upwards.js";
import { sectionsOf } from "../page-access.js";
import { proseIn } from "./block-prose.js";
import { introductionProse } from "./introduction-prose.js";
import { ownNotes } from "./own-notes.js";
import { paragraphs } from "./paragraphs.js";
import { routeNotes } from "./route-notes.js";
import { isOfShown, withLines } from "./shown-lines.js";

/** What counts of the sections of a page: of those with the roles `told` all that they say, of those `noted` their notes alone. */
interface Heard {
  readonly told?: readonly SectionRole[];
  readonly noted: readonly SectionRole[];
  /** Whether a table of its introduction and remarks, and of sections that are told, is told as well. */
  readonly hearsTable: (table: Table) => boolean;
}

/** What `page` says of what it documents: its introduction, what is `heard` of its sections, and its remarks. */
export function pageProse(page: Page, { told = [], noted, hearsTable }: Heard): string {
  const [introduction] = page.sections;
  // What stands in a section below these is about a part of what they are about.
  const blocksIn = (role: SectionRole): readonly Block[] =>
    sectionsOf(page, role).flatMap((section) =>
      section === introduction || isWithin(section, "example") ? [] : section.blocks,
    );
  const beside = told.flatMap((role) => besideTables(blocksIn(role), page));
  const notes = noted.flatMap((role) => (role === "httpRequest" ? routeNotes : ownNotes)(blocksIn(role), page));
  const opening = introductionProse(page, hearsTable);
  const isAnnounced = beside.some((block) => block.kind === "table" && hearsTable(block));
  const isTelling = (sentence: string): boolean => !idle.test(sentence) || (isAnnounced && ofTable.test(sentence));
  const aside = [
    proseIn(beside, { hearsQuotes: true, hearsTable, bySentence: true, isTelling }),
    proseIn(withoutTold([...notes, ...withLines(blocksIn("remarks"))], opening), { hearsQuotes: true, hearsTable }),
  ];
  return paragraphs(opening, ...aside);
}

/** `blocks` without the paragraphs and notes that `opening` has, or one of them before: pages repeat a warning where it matters. */
function withoutTold(blocks: readonly Block[], opening: string): readonly Block[] {
  const told = new Set(opening.split("\n\n"));
  return blocks.filter((block) => {
    if (block.kind !== "paragraph" && block.kind !== "quote") return true;
    const text = proseIn([block], { hearsQuotes: true });
    // What announces a list says nothing by itself, and may announce another.
    if (text === "") return true;
    const isNew = !told.has(text);
    told.add(text);
    return isNew;
  });
}

// Lists are of properties, as tables are, and what stands right behind code may be about that.
function besideTables(blocks: readonly Block[], page: Page): readonly Block[] {
  const own = new Set<Block>(ownNotes(blocks, page));
  return blocks.filter((block, index) => {
    if (block.kind === "quote") return own.has(block);
    return (
      block.kind !== "list" && !(block.kind === "paragraph" && blocks[index - 1]?.kind === "code" && isOfShown(block))
    );
  });
}

/** What announces a table that is told. */
const ofTable = /^the following table\b/i;

const listed = "(?:properties|relationships|members|methods)";

/**
 * What says no more than the table below it, that there is none, or which example to look at; of what a type inherits its declaration
 * says. A sentence that goes on, "Rooms with no members are deleted", says more.
 */
const idle = new RegExp(
  `^none\\b\\W*$|^(?:\\S+ ){1,4}(?:has|have|contains?) no(?: \\w+)? ${listed}\\W*$|` +
    `\\b(?:has|have|contains?|with) (?:these|the following)(?: \\w+)? ${listed}(?: to other \\w+)?\\W*$|` +
    "^the following (?:are|is|table)\\b.*\\.$|" +
    `\\binherits? (?:all )?(?:of )?(?:the )?properties (?:of|from)\\b|^[\\w.]+ (?:derives|inherits|is derived) from [\\w.]+$|` +
    "\\bexamples? (?:(?:is|are) shown )?(?:above|below)\\b",
  "i",
);
