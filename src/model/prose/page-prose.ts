import type { SectionRole } from "../../page/headings.js";
import type { Block, Page } from "../../page/page.js";
import { isWithin, sectionsOf } from "../page-access.js";
import { proseIn } from "./block-prose.js";
import { introductionProse } from "./introduction-prose.js";
import { ownNotes } from "./own-notes.js";
import { routeNotes } from "./route-notes.js";

/** What counts of the sections of a page: of those with the roles `told` all that they say, of those `noted` their notes alone. */
export interface Heard {
  readonly told?: readonly SectionRole[];
  readonly noted: readonly SectionRole[];
}

/** What `page` says of what it documents: its introduction, what is `heard` of its sections, and its remarks. */
export function pageProse(page: Page, { told = [], noted }: Heard): string {
  const [introduction] = page.sections;
  // What stands in a section below these is about a part of what they are about.
  const blocksIn = (role: SectionRole): readonly Block[] =>
    sectionsOf(page, role).flatMap((section) =>
      section === introduction || isWithin(section, "example") ? [] : section.blocks,
    );
  const beside = told.flatMap((role) => besideTables(blocksIn(role), page));
  const notes = noted.flatMap((role) => (role === "httpRequest" ? routeNotes : ownNotes)(blocksIn(role), page));
  const aside = [
    proseIn(beside, { hearsQuotes: true, bySentence: true, isTelling: (sentence) => !idle.test(sentence) }),
    proseIn([...notes, ...blocksIn("remarks")], { hearsQuotes: true }),
  ];
  return [introductionProse(page), ...aside].filter((text) => text !== "").join("\n\n");
}

// Lists are of properties, as tables are, and what stands right behind code is about that.
function besideTables(blocks: readonly Block[], page: Page): readonly Block[] {
  const own = new Set<Block>(ownNotes(blocks, page));
  return blocks.filter((block, index) => {
    if (block.kind === "quote") return own.has(block);
    return block.kind !== "list" && !(block.kind === "paragraph" && blocks[index - 1]?.kind === "code");
  });
}

const listed = "(?:properties|relationships|members|methods)";

/** What says no more than the table below it, that there is none, or which example to look at; of what a type inherits its declaration says. */
const idle = new RegExp(
  `^none\\b\\W*$|\\b(?:has|have|contains?|with) (?:no|these|the following)(?: \\w+)? ${listed}\\b|^the following (?:are|is|table)\\b.*\\.$|` +
    `\\binherits? (?:all )?(?:of )?(?:the )?properties (?:of|from)\\b|^[\\w.]+ (?:derives|inherits|is derived) from [\\w.]+$|` +
    "\\bexamples? (?:(?:is|are) shown )?(?:above|below)\\b",
  "i",
);
