import type { Block, List, Paragraph, Table } from "../../page/page.js";
import { announces } from "../../util/announces.js";
import { proseOf } from "../prose/markdown-text.js";
import { asSentences } from "../prose/row-columns.js";
import { sentencesOf } from "../prose/sentences.js";
import { paragraphText, tellingSentences } from "./paragraph-text.js";
import { withLines } from "./shown-lines.js";

/** The items that a table is told as; none for one that is not told. */
export type TableHeard = (table: Table) => readonly string[];

/** What of an item's blocks is heard beside its paragraphs and lists. */
export interface ItemHearing {
  readonly itemsIn: TableHeard;
  /** What a quote in it says, in one line. */
  readonly quoted: (blocks: readonly Block[]) => string;
}

/** What an item says behind its `mark`, and the lists and tables in it on lines of their own; empty where it announces anything else. */
export function itemText(item: readonly Block[], mark: string, heard: ItemHearing): string {
  const { itemsIn, quoted } = heard;
  const [first, ...others] = withLines(item);
  const announced = nextOf(others[0], itemsIn);
  const told = first?.kind === "paragraph" ? tellingSentences(proseOf(first.text)).join(" ") : "";
  const text = announced === "code" ? withoutPointing(told) : told;
  if (text === "" || (announces(text) && announced !== "list")) return "";
  const said = others.flatMap((block, index) => {
    const next = others[index + 1];
    if (block.kind === "quote") return quoted(block.blocks) || [];
    if (block.kind !== "paragraph" || isTitle(block, next)) return [];
    return paragraphText(proseOf(block.text), nextOf(next, itemsIn), () => true) || [];
  });
  const inner = others.flatMap((block, index) => innerLines(block, others[index - 1], heard));
  return [asSentences([text, ...said]).join(" "), ...setIn(inner, mark)].join("\n");
}

/** Words that end a sentence on code and say nothing without that: "As here:", "An example:". */
const pointing =
  /\b(?:above|below|examples?|follow(?:ing|s)|here|like|requests?|so|that|these|this)\b[^.,;:]{0,200}:$/i;

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

export function markOf({ start }: List, at: number): string {
  return start === undefined ? "- " : `${start + at}. `;
}

/** What follows a paragraph: a list, what is told as one, or what is not told. */
export function nextOf(block: Block | undefined, itemsIn: TableHeard): Block["kind"] | undefined {
  return block?.kind === "table" && itemsIn(block).length > 0 ? "list" : block?.kind;
}
