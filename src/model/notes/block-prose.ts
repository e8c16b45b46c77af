import type { Block, List, Paragraph, Table } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { oneLine } from "../../util/one-line.js";
import { isUnwritten } from "../prose/description.js";
import { itemText, markOf, nextOf, type ItemHearing, type TableHeard } from "./item-text.js";
import { asSentence, withoutLabel } from "./labels.js";
import { announcesList, paragraphText } from "./paragraph-text.js";
import { tableItems } from "./table-prose.js";

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
const idle = alternatives(
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
  const itemsIn: TableHeard = (table) => (hearing.hearsTable?.(table) ? tableItems(table) : []);
  const quoted: ItemHearing["quoted"] = (inner) => (hearsQuotes ? oneLine(proseIn(inner)) : "");
  const isTellingSentence = bySentence ? isTelling : () => true;
  // A footnote begins with its mark, which would begin a list.
  const told = (text: string, before: string, isWanted = isTelling(text)): readonly string[] =>
    text !== "" && isWanted ? [before + text.replace(/^\*/, String.raw`\*`)] : [];
  const listed = (list: List, isAnnounced: boolean): readonly string[] =>
    list.items.flatMap((item, at) => {
      const mark = markOf(list, at);
      const text = itemText(item, mark, { itemsIn, quoted });
      return isAnnounced && text ? `\n${mark}${text}` : told(text, `\n${mark}`);
    });
  let isIdle = false;
  let announced = false;
  return blocks.flatMap((block, index) => {
    const isAnnounced = announced;
    announced = false;
    if (block.kind === "paragraph") {
      if (isPicture(block)) return [];
      const prose = asSentence(withoutLabel(block.text), block.text);
      isIdle = idle.test(prose) || isUnwritten(prose);
      const said = isIdle ? "" : paragraphText(prose, nextOf(blocks[index + 1] ?? after, itemsIn), isTellingSentence);
      const paragraph = told(said, "\n\n", bySentence || isTelling(said));
      announced = paragraph.length > 0 && announcesList(said);
      return paragraph;
    }
    // A list that a telling sentence announces says what that means.
    if (block.kind === "list") return isIdle ? [] : listed(block, isAnnounced);
    isIdle = false;
    if (block.kind === "quote") return hearsQuotes ? textsIn(block.blocks, hearing, blocks[index + 1]) : [];
    return block.kind === "table" ? itemsIn(block).map((item) => `\n- ${item}`) : [];
  });
}

/** Of a picture no comment shows more than what stands for it. */
function isPicture({ text: { runs } }: Paragraph): boolean {
  return runs.length > 0 && runs.every(({ origin }) => origin.source.text.startsWith("![", origin.start));
}
