import type { Block } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { announces } from "../../util/announces.js";
import { proseOf } from "../prose/markdown-text.js";
import { sentencesOf } from "../prose/sentences.js";

/** Where to read on, which only a reader of the page can follow. */
const pointer = alternatives(
  "i",
  /^for (?:more|general|additional|further|information|details|(?:an? (?:\w+ ){0,3})?examples?)\b.*\bsee\b/,
  /^in addition to\b[^.]*, see\b/,
  /^to learn more\b/,
  /^(?:please |also )?see\b/,
  /^read\b.*\bfor more (?:info(?:rmation)?|details)\b/,
);

/** The sentences of `prose`, without those that say where to read on. */
export function tellingSentences(prose: string): readonly string[] {
  return sentencesOf(prose).filter((sentence) => !pointer.test(sentence));
}

/** "Is available in the following clouds.", which ends as any other sentence does. */
const announcesNext = /\bthe following\b|\bas follows\.$/i;
/** What announces what is shown next, wherever in its paragraph: "Here is an example of a call.", "The following values are allowed." */
const announcement = /^(?:here (?:is|are)\b.*\b(?:example|what)\b|the following\b[^:]*\b(?:is|are)\b[^:]*\.$)/i;

/** What `prose` says before a block of the kind `next`: of its sentences those that tell, and none that says nothing without that block. */
export function paragraphText(
  prose: string,
  next: Block["kind"] | undefined,
  isTelling: (sentence: string) => boolean,
): string {
  const isShown = next === "table" || next === "code";
  const sentences = tellingSentences(prose).filter((sentence) => !(isShown && announcement.test(sentence)));
  const said = sentences.filter((sentence, index) => isTelling(sentence) || isNeeded(sentences[index + 1], isTelling));
  const last = said.at(-1) ?? "";
  const isLost = (announces(last) && next !== "list") || (isShown && announcesNext.test(last));
  return (isLost ? said.slice(0, -1) : said).join(" ");
}

/** What speaks of the sentence before it, and says little without that: "No body is required. However, it may name …". */
const refersBack = /^(?:however|but|otherwise|instead|in (?:this|that) case)\b/i;

function isNeeded(next: string | undefined, isTelling: (sentence: string) => boolean): boolean {
  return next !== undefined && refersBack.test(next) && isTelling(next);
}

/** True for what says nothing without the list behind it. */
export function announcesList(said: string): boolean {
  return announces(said) || announcesNext.test(sentencesOf(said).at(-1) ?? "");
}

/** What announces the block at `index` of `blocks`: the paragraph right before it, where that ends with a colon. */
export function announcementOf(blocks: readonly Block[], index: number): string | undefined {
  const before = blocks[index - 1];
  const text = before?.kind === "paragraph" ? proseOf(before.text) : "";
  return announces(text) ? text : undefined;
}
