import type { Block, Page, Section } from "../../page/page.js";
import type { Beside } from "../bodies/body-notes.js";
import { proseIn } from "../notes/block-prose.js";
import { announcementOf } from "../notes/paragraph-text.js";
import { isOfShown } from "../notes/shown-lines.js";
import { paragraphs } from "../notes/paragraphs.js";
import { ownNotes } from "../notes/own-notes.js";
import { blocksIn, titleIn } from "../page-access.js";
import { isSentence, sentencesOf } from "../prose/sentences.js";
import { alternatives } from "../../util/alternatives.js";

/** What tells a reader of the call nothing: its type says what comes, and the runtime what status that has. */
const idle = alternatives(
  "i",
  /^(?:(?:if|when|upon|on) [^.]{0,40}\bsuc+e|successful\b)/,
  new RegExp(
    String.raw`^(?:this|these|the|a|each)\b[^.]{0,40}\breturns? (?:(?:back )?(?:an?|the|with) )?[^\w.]*(?:http\S* )?` +
      String.raw`(?:[23]\d\d\b|\w+ (?:objects?|resources?)\b|(?:collection|list) of\b|\w+ for\b)`,
  ),
  /(?:\bnot|n[’']t) return (?:anything|any|an?)\b|\b(?:no|empty) (?:response )?(?:body|content)\b/,
  /\bany of the http status codes\b/,
  // What stands below is shown, and shown in part.
  /\b(?:truncated|shortened) for\b|\bfrom (?:the|an) actual call\b|\bexample (?:of the|shows the) response\b/,
);

/**
 * What it comes with, or when it comes: "… and a `Location` header with the address of the copy", "… or `200 OK` if it exists", "If it
 * exists, …".
 */
const more =
  /\bheaders?\b|\b[1-5]\d\d\b.*\b[1-5]\d\d\b|\S (?:if|when|unless|except)\b|^(?:if|when|unless)\b(?![^.]{0,40}\bsuc+e)/i;

/**
 * What the Response `sections` say beside what comes: what is said of it, what comes with it, and what fails and why. A paragraph
 * is told as a whole, for "otherwise" and "that URL" mean nothing without the sentence before them. What the page says of the call,
 * `described`, is not said again.
 */
export function responseNotes(page: Page, sections: readonly Section[], { described, hearsTable }: Beside): string {
  // What its author sets apart is worth telling, whatever its words.
  const apart = proseIn(ownNotes(blocksIn(sections), page), { hearsQuotes: true });
  const isTelling = (text: string): boolean =>
    (tellsOfAnswer(text) || apart.includes(text)) && !described.includes(text);
  const noted = (blocks: readonly Block[]): string => proseIn(blocks, { isTelling, hearsTable, hearsQuotes: true });
  const headed = sections.filter(({ role }) => role === "response");
  const below = (own: readonly Section[]): readonly string[] =>
    own.flatMap(({ heading, blocks }) => {
      const notes = noted(notesIn(blocks, page));
      return heading && notes !== "" ? [`${titleIn(heading.text)}:\n\n${notes}`] : [];
    });
  if (headed.some(({ blocks }) => blocks.length > 0)) {
    const said = noted(headed.flatMap(({ blocks }) => notesIn(blocks, page)));
    return paragraphs(said, ...below(sections.filter(({ role }) => role === "exampleResponse")));
  }
  // A section without a word leaves it to those below, each about one case: "CSV", "JSON".
  return paragraphs(...below(sections));
}

// A list behind an example is about that; before it, one of what comes is none of what is said of it.
function notesIn(blocks: readonly Block[], page: Page): readonly Block[] {
  const notes = new Set<Block>(ownNotes(blocks, page));
  const end = blocks.findIndex(({ kind }) => kind === "code");
  const before = end === -1 ? blocks : blocks.slice(0, end);
  return blocks.filter((block, index) => {
    if (block.kind === "quote") return notes.has(block);
    if (block.kind === "paragraph" && index >= before.length) return !isOfShown(block);
    return index < before.length && !(block.kind === "list" && isOfContents(announcementOf(before, index)));
  });
}

function isOfContents(announcement: string | undefined): boolean {
  return announcement !== undefined && !tellsOfAnswer(announcement);
}

/** Whether a sentence, or one of several, on what is answered says more than what comes. */
export function tellsOfAnswer(text: string): boolean {
  return sentencesOf(text).some((sentence) => isSentence(sentence) && (more.test(sentence) || !idle.test(sentence)));
}
