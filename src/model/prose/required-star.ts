import type { RichText, Section } from "../../page/page.js";
import { textOf } from "../../source/source.js";
import { memoize } from "../../util/memoize.js";
import { itemTexts, paragraphsOf } from "../page-access.js";
import { sentencesOf } from "./sentences.js";

/** "* Required", "* = required property", "\* indicates a required property". */
const footnote = /^\*\s*(?:[-–—=:]\s*)?(?:(?:means|indicates|denotes|marks) )?(?:an? )?required\b[^.]{0,40}\.?$/i;
/** "Properties with an asterisk are required", "An asterisk (*) marks what is required". */
const legend = /^[^.]{0,80}(?:\basterisk|\bstar\b|\*)[^.]{0,80}\brequired\b[^.]{0,40}\.?$/i;

/** Whether the star behind the name in `cell` calls it required, which the words of its section tell. */
export function isStarredRequired(cell: RichText, section: Section): boolean {
  return cell.text.trimEnd().endsWith("*") && explainsStar(section);
}

/** Whether the star in `cell`, "Yes*", leads to words of its section on when it is so: "\* Only if the bell is old." */
export function isStarredConditional(cell: RichText | undefined, section: Section): boolean {
  return cell !== undefined && /[^*]\*\s*$/.test(cell.text) && limitsStar(section);
}

const limitsStar = memoize((section: Section) => notesOf(section).some((text) => condition.test(text)));

// "\* At most 10 when it rings" is about something else.
const condition =
  /^\*\s*(?:(?:it|this|that)(?: is|['’]s) )?(?:(?:required|mandatory|necessary|needed) )?(?:only |except )?(?:for|if|in|on|unless|when|where|with)\b/i;

// Every row with a star asks, and the words are looked through once.
const explainsStar = memoize((section: Section) =>
  notesOf(section).some((text) => !condition.test(text) && (footnote.test(text) || legend.test(text))),
);

// Sentences: to markdown, a line that begins with a star is the item of a list.
function notesOf(section: Section): readonly string[] {
  const items = section.blocks.flatMap((block) =>
    block.kind === "list" && block.items.length === 1 && textOf(block.origin).startsWith("*") ? itemTexts(block) : [],
  );
  const notes = [
    ...paragraphsOf(section).map(({ text }) => text.text.trim()),
    ...items.map(({ text }) => `* ${text.trim()}`),
  ];
  return notes.flatMap(sentencesOf).filter((text) => !/\bnot required\b/i.test(text));
}
