import type { Block, List, Paragraph, RichText, Table } from "../../page/page.js";
import { announces } from "../../util/announces.js";
import { anyOf } from "../../util/any-of.js";
import { isUnwritten } from "../prose/description.js";
import { proseOf } from "../prose/markdown-text.js";
import { asSentences } from "../prose/row-columns.js";
import { sentencesOf } from "../prose/sentences.js";
import { withLines } from "./shown-lines.js";
import { tableItems } from "./table-prose.js";
import { tellingSentences } from "./telling-sentences.js";

/** What of a page's words is wanted. */
interface Hearing {
  /** Whether a paragraph, or an item of a list, says what is asked for; every one where it is left out. */
  readonly isTelling?: (text: string) => boolean;
  /** Each sentence of a paragraph is asked by itself. */
  readonly bySentence?: boolean;
  /** Notes count, which stand in quotes. */
  readonly hearsQuotes?: boolean;
  /** Whether a table tells of what is asked for, an item a row; none does where it is left out. */
  readonly hearsTable?: (table: Table) => boolean;
}

/**
 * What `blocks` say in words: paragraphs with an empty line between them, items of lists on lines of their own, those of inner lists
 * set in; empty where they say nothing. Left out is where to read on, and what announces a table, a picture or code, which says
 * nothing without that.
 */
export function proseIn(blocks: readonly Block[], hearing: Hearing = {}): string {
  return textsIn(blocks, hearing).join("").trim();
}

/**
 * What describes nothing: for which products a page is, in the words that all their pages have, and what its contents are; and what a
 * type is and of what it inherits, which its declaration says.
 */
const idle = anyOf(
  "i",
  /^applies to:/,
  /^(?:in|on) this (?:article|page|section|topic):?$/,
  /^(?:(?:inherits|derives|derived) from|base (?:class|type):) (?:the )?[\w.]+\.?$/,
  /^(?:object|enumeration)$/,
  /^this (?:topic|article) (?:provides descriptions of|describes) the [^.]*\b(?:methods|properties)\b/,
);

/** `after` is what follows the quote that `blocks` are of. */
function textsIn(blocks: readonly Block[], hearing: Hearing, after?: Block): readonly string[] {
  const { isTelling = () => true, bySentence = false, hearsQuotes = false } = hearing;
  const itemsIn = tableHeard(hearing);
  const isTellingSentence = bySentence ? isTelling : () => true;
  // A footnote begins with its mark, which would begin a list.
  const told = (text: string, before: string, isWanted = isTelling(text)): readonly string[] =>
    text !== "" && isWanted ? [before + text.replace(/^\*/, String.raw`\*`)] : [];
  let isIdle = false;
  let announced = false;
  return blocks.flatMap((block, index) => {
    const isAnnounced = announced;
    announced = false;
    switch (block.kind) {
      case "paragraph": {
        if (isPicture(block)) return [];
        const prose = asSentence(withoutLabel(block.text), block.text);
        isIdle = idle.test(prose) || isUnwritten(prose);
        const said = isIdle ? "" : paragraphText(prose, nextOf(blocks[index + 1] ?? after, itemsIn), isTellingSentence);
        const paragraph = told(said, "\n\n", bySentence || isTelling(said));
        announced = paragraph.length > 0 && announcesList(said);
        return paragraph;
      }
      case "list":
        if (isIdle) return [];
        // A list that a telling sentence announces says what that means.
        return block.items.flatMap((item, at) => {
          const mark = markOf(block, at);
          const text = itemText(item, mark, { itemsIn, hearsQuotes });
          return isAnnounced && text ? `\n${mark}${text}` : told(text, `\n${mark}`);
        });
      case "quote":
        isIdle = false;
        return hearsQuotes ? textsIn(block.blocks, hearing, blocks[index + 1]) : [];
      case "table":
        isIdle = false;
        return itemsIn(block).map((item) => `\n- ${item}`);
      default:
        isIdle = false;
        return [];
    }
  });
}

/** What announces the block at `index` of `blocks`: the paragraph right before it, where that ends with a colon. */
export function announcementOf(blocks: readonly Block[], index: number): string | undefined {
  const before = blocks[index - 1];
  const text = before?.kind === "paragraph" ? proseOf(before.text) : "";
  return announces(text) ? text : undefined;
}

/** Of a picture no comment shows more than what stands for it. */
function isPicture({ text: { runs } }: Paragraph): boolean {
  return runs.length > 0 && runs.every(({ origin }) => origin.source.text.startsWith("![", origin.start));
}

type TableHeard = (table: Table) => readonly string[];

function tableHeard({ hearsTable }: Hearing): TableHeard {
  return (table) => (hearsTable?.(table) ? tableItems(table) : []);
}

/** What follows a paragraph: a list, what is told as one, or what is not told. */
function nextOf(block: Block | undefined, itemsIn: TableHeard): Block["kind"] | undefined {
  return block?.kind === "table" && itemsIn(block).length > 0 ? "list" : block?.kind;
}

const label = /^(?:\[!(?:note|important|tip|caution|warning)\]|notes?|important|tip|caution|warning)\s*/i;

/** What a paragraph says without the word that opens it as it would a quote: "**Note:** …", "**Note** …", or "[!NOTE] …". */
export function withoutLabel(text: RichText): string {
  const prose = proseOf(text);
  const opening = label.exec(prose)?.[0];
  if (opening === undefined) return prose;
  const [first] = text.runs;
  const isBold = first?.kind === "text" && first.strong && first.text.trim() === opening.trim();
  const rest = prose.slice(opening.length);
  // Of the things themselves a sentence goes on: "**Notes** are kept for a day."
  const isLabel = opening.startsWith("[") || rest.startsWith(":") || (isBold && !/^\p{Ll}/u.test(rest));
  return isLabel ? rest.replace(/^:\s*/, "") : prose;
}

/**
 * `prose` with a capital where a word of it begins a paragraph, as it may behind a label. A name, in bold or with capitals of its
 * own, keeps its case.
 */
function asSentence(prose: string, { runs }: RichText): string {
  const [word] = /^\p{Ll}+(?=[ ,])/u.exec(prose) ?? [];
  if (word === undefined) return prose;
  const isPlain = runs.some((run) => run.kind === "text" && !run.strong && opensWith(run.text, word));
  return isPlain ? prose.slice(0, 1).toUpperCase() + prose.slice(1) : prose;
}

function opensWith(text: string, word: string): boolean {
  return text
    .replace(label, "")
    .replace(/^[\s:]+/, "")
    .startsWith(word);
}

/** "Is available in the following clouds.", which ends as any other sentence does. */
const announcesNext = /\bthe following\b|\bas follows\.$/i;
/** What announces what is shown next, wherever in its paragraph: "Here is an example of a call.", "The following values are allowed." */
const announcement = /^(?:here (?:is|are)\b.*\b(?:example|what)\b|the following\b[^:]*\b(?:is|are)\b[^:]*\.$)/i;

function paragraphText(
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

function announcesList(said: string): boolean {
  return announces(said) || announcesNext.test(sentencesOf(said).at(-1) ?? "");
}

/** What of an item's blocks is heard beside its paragraphs and lists. */
interface ItemHearing {
  readonly itemsIn: TableHeard;
  readonly hearsQuotes: boolean;
}

/** What an item says behind its `mark`, and the lists and tables in it on lines of their own; empty where it announces anything else. */
function itemText(item: readonly Block[], mark: string, heard: ItemHearing): string {
  const { itemsIn, hearsQuotes } = heard;
  const [first, ...others] = withLines(item);
  const announced = nextOf(others[0], itemsIn);
  const told = first?.kind === "paragraph" ? tellingSentences(proseOf(first.text)).join(" ") : "";
  const text = announced === "code" ? withoutPointing(told) : told;
  if (text === "" || (announces(text) && announced !== "list")) return "";
  const said = others.flatMap((block, index) => {
    const next = others[index + 1];
    if (block.kind === "quote") return hearsQuotes ? proseIn(block.blocks).replace(/\s+/g, " ") || [] : [];
    if (block.kind !== "paragraph" || isTitle(block, next)) return [];
    return paragraphText(proseOf(block.text), nextOf(next, itemsIn), () => true) || [];
  });
  const inner = others.flatMap((block, index) => innerLines(block, others[index - 1], heard));
  return [asSentences([text, ...said]).join(" "), ...setIn(inner, mark)].join("\n");
}

/** Words that end a sentence on code and say nothing without that: "As here:", "An example:". */
const pointing = /\b(?:above|below|examples?|follow(?:ing|s)|here|like|requests?|so|that|these|this)\b[^.,;:]*:$/i;

/** What an item says that announces code: what it is to do, "Open the room:", and no sentence that only points at the code. */
function withoutPointing(text: string): string {
  const sentences = sentencesOf(text).filter((sentence) => !pointing.test(sentence));
  return sentences.join(" ").replace(/:$/, ".");
}

/** The lines of a list, or of a table below its title, that stands in an item. */
function innerLines(block: Block, before: Block | undefined, heard: ItemHearing): readonly string[] {
  if (block.kind === "list") {
    return block.items.flatMap((item, at) => {
      const mark = markOf(block, at);
      const text = itemText(item, mark, heard);
      return text === "" ? [] : (mark + text).split("\n");
    });
  }
  if (block.kind !== "table") return [];
  const items = heard.itemsIn(block).map((item) => `- ${item}`);
  if (items.length === 0 || before?.kind !== "paragraph" || !isTitle(before, block)) return items;
  return [`- ${proseOf(before.text)}:`, ...setIn(items, "- ")];
}

/** Whether a paragraph in an item is the title of the table behind it. */
function isTitle({ text }: Paragraph, next: Block | undefined): boolean {
  return next?.kind === "table" && !/[.!?:]$/.test(text.text.trim());
}

function setIn(lines: readonly string[], mark: string): readonly string[] {
  return lines.map((line) => " ".repeat(mark.length) + line);
}

function markOf({ start }: List, at: number): string {
  return start === undefined ? "- " : `${start + at}. `;
}
