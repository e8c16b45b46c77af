import type { Block, Section } from "../../page/page.js";
import type { Beside } from "../operations/body-notes.js";
import { announcementOf, proseIn } from "../prose/block-prose.js";
import { titleIn } from "../page-access.js";
import { isSentence, sentencesOf } from "../prose/sentences.js";

/** What tells a reader of the call nothing: its type says what comes, and the runtime what status that has. */
const idle: readonly RegExp[] = [
  /^(?:(?:if|when|upon|on) [^.]{0,40}\bsuc+e|successful\b)/i,
  /^(?:this|these|the|a|each)\b[^.]{0,40}\breturns? (?:(?:back )?(?:an?|the|with) )?[^\w.]*(?:http\S* )?(?:[23]\d\d\b|\w+ (?:objects?|resources?)\b|(?:collection|list) of\b|\w+ for\b)/i,
  /\b(?:not|n[’']t) return (?:anything|any|an?)\b|\b(?:no|empty) (?:response )?(?:body|content)\b/i,
  /\bany of the http status codes\b/i,
  // What stands below is shown, and shown in part.
  /\b(?:truncated|shortened) for\b|\bfrom (?:the|an) actual call\b|\bexample (?:of the|shows the) response\b/i,
];

/** What it comes with, or when it comes: "… and a `Location` header with the address of the copy", "… or `200 OK` if it exists". */
const more = /\bheaders?\b|\b[1-5]\d\d\b.*\b[1-5]\d\d\b|\S (?:if|when|unless|except)\b/i;

/**
 * What the Response `sections` say beside what comes: what is said of it, what comes with it, and what fails and why. A paragraph
 * is told as a whole, for "otherwise" and "that URL" mean nothing without the sentence before them. What the page says of the call,
 * `described`, is not said again.
 */
export function responseNotes(sections: readonly Section[], { described, hearsTable = () => false }: Beside): string {
  const noted = (blocks: readonly Block[]): string =>
    proseIn(blocks, { isTelling: (text) => tellsOfAnswer(text) && !described.includes(text), hearsTable });
  const headed = sections.filter(({ role }) => role === "response");
  if (headed.some(({ blocks }) => blocks.length > 0)) return noted(headed.flatMap(({ blocks }) => notesIn(blocks)));
  // A section without a word leaves it to those below, each about one case: "CSV", "JSON".
  const cases = sections.flatMap(({ heading, blocks }) => {
    const notes = noted(notesIn(blocks));
    return heading && notes !== "" ? [`${titleIn(heading.text)}:\n\n${notes}`] : [];
  });
  return cases.join("\n\n");
}

// What follows an example is about that. A list of what comes is none of what is said of it.
function notesIn(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === "code");
  const before = end === -1 ? blocks : blocks.slice(0, end);
  return before.filter((block, index) => block.kind !== "list" || !isOfContents(announcementOf(before, index)));
}

function isOfContents(announcement: string | undefined): boolean {
  return announcement !== undefined && !tellsOfAnswer(announcement);
}

/** Whether a sentence, or one of several, on what is answered says more than what comes. */
export function tellsOfAnswer(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) => isSentence(sentence) && (more.test(sentence) || !idle.some((pattern) => pattern.test(sentence))),
  );
}
