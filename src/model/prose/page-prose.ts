import type { SectionRole } from "../../page/headings.js";
import type { Block, Page } from "../../page/page.js";
import { isWithin, sectionsOf } from "../page-access.js";
import { proseIn } from "./block-prose.js";
import { introductionProse } from "./introduction-prose.js";
import { ownNotes } from "./own-notes.js";

/** What `page` says of what it documents: its introduction, the notes in its sections with `roles`, and its remarks. */
export function pageProse(page: Page, ...roles: readonly SectionRole[]): string {
  // What stands in a section below these is about a part of what they are about.
  const blocksIn = (role: SectionRole): readonly Block[] =>
    sectionsOf(page, role).flatMap((section) => (isWithin(section, "example") ? [] : section.blocks));
  const notes = roles.flatMap((role) => ownNotes(blocksIn(role), page));
  const aside = proseIn([...notes, ...blocksIn("remarks")], { hearsQuotes: true });
  return [introductionProse(page), aside].filter((text) => text !== "").join("\n\n");
}
