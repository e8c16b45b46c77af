import type { Block, Section } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { proseOf } from "../prose/markdown-text.js";
import { isSentence, sentencesOf } from "../prose/sentences.js";

/** What tells a reader of the call nothing: its type says what the body is, which properties it has, and that there is none. */
const idle: readonly RegExp[] = [
  /^(?:in|as|for) (?:the|your|this) (?:request|body)\b/i,
  /^the (?:contents? of the )?(?:request )?body (?:of the request )?(?:(?:should )?contains?|should be|defines|(?:is|will be) ignored)\b/i,
  /^(?:please )?(?:(?:do not|don[’']t) )?(?:supply|provide|include|specify|send|use)\b[^.]*\b(?:json|body|properties|parameters|fields)\b/i,
  /\b(?:no|not require (?:a|any)) (?:request )?(?:body|content)\b|\bbody is not (?:necessary|needed|required)\b/i,
  /^the (?:request|payload) (?:should be|must be|is) an? json\b/i,
  // A table follows, or a list of what is in it, or what was meant.
  /\b(?:the following|following (?:table|properties|parameters|values|fields)|(?:table|list) below|below table|listed below)\b/i,
  /\b(?:are|is)$|^for (?:the|a) list of\b.*\bsee\b/i,
  // What any request to change something does.
  /^(?:the )?(?:values? (?:for|of) )?existing properties (?:that are )?not included\b|^for (?:best|better) performance\b/i,
];

/**
 * What the `sections` on the body of a request say beside their tables: "Names must be unique.", "Only one call can be added per request."
 * Notes in quotes are part of what the page says of the call, `described`, and what that says is not said again.
 */
export function bodyNotes(sections: readonly Section[], described: string): string {
  const own = sections.filter(({ role }) => role === "requestBody").flatMap(({ blocks }) => notesIn(blocks));
  return proseIn(own, { isTelling: (text) => isTelling(text) && !described.includes(text), bySentence: true });
}

// Lists are the properties of the body, as a rule: one that says more is announced as such.
function notesIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => block.kind !== "list" || announcesList(blocks[index - 1]));
}

function announcesList(before: Block | undefined): boolean {
  if (before?.kind !== "paragraph") return false;
  const last = sentencesOf(proseOf(before.text)).at(-1) ?? "";
  return last.endsWith(":") && isTelling(last);
}

function isTelling(text: string): boolean {
  return isSentence(text) && !idle.some((pattern) => pattern.test(text));
}
