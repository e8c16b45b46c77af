import type { Block, Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Omission } from "../api.js";
import { proseIn } from "./block-prose.js";
import { ownNotes } from "./own-notes.js";
import { isDeprecationNotice } from "./page-deprecation.js";
import { paragraphs } from "./paragraphs.js";

/** What notes say that stand above the first words of pages, where banners do. */
export interface NotesAbove {
  /** By the path of a page, those that it alone has. */
  readonly own: ReadonlyMap<string, string>;
  /** Those of several pages, and what pages include anywhere, each once: which licence an API takes, that it is a preview. */
  readonly omissions: readonly Omission[];
}

interface Note {
  readonly page: Page;
  readonly text: string;
  readonly isShared: boolean;
  readonly origin: Origin;
}

/** The notes above the first words of `pages`; those of all pages that are read, `all`, tell which of them are banners. */
export function notesAbove(pages: readonly Page[], all: readonly Page[]): NotesAbove {
  const counted = new Set(pages);
  const groups = [...groupBy(all.flatMap(notesOn), ({ text }) => text).values()];
  const banners = new Set(groups.filter(isBanner));
  const own = groups.filter((group) => !banners.has(group)).flat();
  return {
    own: new Map(
      [...groupBy(own, ({ page }) => page.source.path)].map(([path, notes]) => [
        path,
        paragraphs(...notes.map(({ text }) => text)),
      ]),
    ),
    omissions: [...banners].flatMap((group) =>
      group
        .filter(({ page }) => counted.has(page))
        .slice(0, 1)
        .map(omit),
    ),
  };
}

function isBanner(group: readonly Note[]): boolean {
  return group.some(({ page, isShared }) => isShared || page !== group[0]?.page);
}

function omit({ text, origin }: Note): Omission {
  return {
    what: "note",
    subject: { value: text, origin },
    reason: "pages include it, or repeat it above their first words",
  };
}

function notesOn(page: Page): readonly Note[] {
  const blocks = page.sections[0]?.blocks ?? [];
  // Few pages have any note there, and of the others nothing is asked.
  const upToLast = blocks.slice(0, blocks.findLastIndex(({ kind }) => kind === "quote") + 1);
  const start = upToLast.findIndex((block) => block.kind === "paragraph" && proseIn([block]) !== "");
  const above = ownNotes(start === -1 ? upToLast : upToLast.slice(0, start), page);
  const included = page.sections.flatMap((section) => section.blocks.filter((block) => isIncluded(block, page)));
  return [...above, ...included].flatMap((note) => {
    const text = proseIn([note], { hearsQuotes: true });
    return text === "" ? [] : [{ page, text, isShared: isIncluded(note, page), origin: note.origin }];
  });
}

function isIncluded(block: Block, { source }: Page): boolean {
  return block.kind === "quote" && block.origin.source.path !== source.path && !isDeprecationNotice(block);
}
