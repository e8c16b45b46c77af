import type { Block, List, Section, Table } from "../../page/page.js";
import { proseIn } from "../notes/block-prose.js";
import { announcementOf } from "../notes/paragraph-text.js";
import { itemTexts } from "../page-access.js";
import { namesInList } from "../properties/property-list.js";
import { proseOf } from "../prose/markdown-text.js";
import { isSentence, sentencesOf } from "../prose/sentences.js";
import { alternatives } from "../../util/alternatives.js";

const supply = "(?:supply|provide|include|specify|send|use)";

/** What tells a reader of the call nothing: its type says what the body is, which properties it has, and that there is none. */
const idle = alternatives(
  "i",
  /^(?:in|as|for) (?:the|your|this) (?:request|body)\b|\bin the (?:request )?body, supply\b/,
  /^the (?:contents? of the )?(?:request )?body (?:of the request )?(?:(?:should )?contains?|should be|defines)\b/,
  /^the (?:contents? of the )?(?:request )?body (?:of the request )?(?:is|will be) ignored\b/,
  new RegExp(`^(?:please )?(?:(?:do not|don[’']t) )?${supply}\\b[^.]*\\b(?:json|body|properties|parameters|fields)\\b`),
  /(?:\bno|(?:\bnot|n[’']t) require (?:a|any)) (?:request )?(?:body|content)\b/,
  /\bbody is(?: not|n[’']t) (?:necessary|needed|required)\b/,
  /^the (?:request|payload) (?:should be|must be|is) an? json\b/,
  // A table follows, or a list of what is in it, or what was meant.
  /\b(?:following (?:table|properties|parameters|values|fields)|(?:table|list) below|below table|listed below)\b/,
  /\b(?:are|is)$|^for (?:the|a) list of\b.*\bsee\b/,
  // What any request to change something does.
  /^(?:the )?(?:values? (?:for|of) )?existing properties (?:(?:that are )?not|that aren[’']t) included\b/,
  /^for (?:best|better) performance\b/,
);

/** What says little without what follows, which need not be told: not "It is one of the following: a room, or a hall." */
const announcing = /\bthe following\b(?![^:]{0,200}:\s*\S)/i;

/** What stands beside notes. */
export interface Beside {
  /** What the page says of the call. */
  readonly described: string;
  /** Whether a table is told among them. */
  readonly hearsTable: (table: Table) => boolean;
}

/**
 * What the `sections` on the body of a request say beside their tables: "Names must be unique.", "Only one call can be added per request."
 * Notes in quotes are part of what the page says of the call, `described`, and what that says is not said again.
 */
export function bodyNotes(sections: readonly Section[], { described, hearsTable }: Beside): string {
  const own = sections.filter(({ role }) => role === "requestBody").map(({ blocks }) => blocks);
  const announced = new Map(own.flatMap((blocks) => announcementsIn(blocks, hearsTable)));
  const notes = own.flat().filter((block) => block.kind !== "list" || announced.has(block) || isOfSentences(block));
  const announcements = new Set(announced.values());
  return proseIn(notes, {
    isTelling: (text) => (isTelling(text) || announcements.has(text)) && !described.includes(text),
    bySentence: true,
    hearsTable,
  });
}

// Lists are the properties of the body, as a rule: one that says more is announced as such, or has whole sentences.
function announcementsIn(
  blocks: readonly Block[],
  hearsTable: (table: Table) => boolean,
): readonly (readonly [Block, string])[] {
  return blocks.flatMap((block, index): readonly (readonly [Block, string])[] => {
    const before = blocks[index - 1];
    if (block.kind === "table") {
      if (before?.kind !== "paragraph" || !hearsTable(block)) return [];
      return [[block, sentencesOf(proseOf(before.text)).at(-1) ?? ""]];
    }
    const announcement = announcementOf(blocks, index);
    if (block.kind !== "list" || announcement === undefined) return [];
    const last = sentencesOf(announcement).at(-1) ?? "";
    const isTold = isTelling(last) || (tellsOfBody(last) && namesInList(block).length === 0);
    return isTold ? [[block, last]] : [];
  });
}

function isOfSentences(list: List): boolean {
  const said = itemTexts(list).map(proseOf);
  return said.every((text) => text.endsWith(".") && isTelling(text)) && namesInList(list).length === 0;
}

function isTelling(text: string): boolean {
  return tellsOfBody(text) && !announcing.test(text);
}

/** Whether a sentence of a section on the body says more than that there is one, and what it is. */
export function tellsOfBody(text: string): boolean {
  return isSentence(text) && !idle.test(text);
}
