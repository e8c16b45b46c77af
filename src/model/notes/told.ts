import type { Block, Row } from "../../page/page.js";
import { itemTexts } from "../page-access.js";
import { sentencesOf } from "../prose/sentences.js";
import { proseIn } from "./block-prose.js";
import { tableItems } from "./table-prose.js";
import { oneLine } from "../../util/one-line.js";

/** Tells whether a block says what is told already, where its things have their places. */
export type IsTold = (block: Block) => boolean;

/** Holds blocks against what is `told`: paragraphs by all that they say, lists and tables by most of it. */
export function toldAmong(told: readonly string[]): IsTold {
  const isTold = toldIn(told);
  return (block) => {
    switch (block.kind) {
      case "paragraph":
      case "quote":
        return isTold(proseIn([block], { hearsQuotes: true }));
      case "list":
        return isMostlyTold(
          itemTexts(block).map(({ text }) => text),
          isTold,
        );
      case "table": {
        const items = tableItems(block);
        return [items, items.map(behindName), block.rows.map(longestCell)].some((texts) => isMostlyTold(texts, isTold));
      }
      default:
        return false;
    }
  };
}

/** What a row says of the thing that stands first in it. */
function longestCell({ cells: [, ...cells] }: Row): string {
  return cells.map(({ text }) => text).toSorted((one, other) => other.length - one.length)[0] ?? "";
}

/** Whether most of `texts` are told where their things have their places. */
function isMostlyTold(texts: readonly string[], isTold: (text: string) => boolean): boolean {
  return texts.filter((text) => isTold(text)).length * 2 > texts.length;
}

/** What stands before an item that is told in a list. */
const marker = /^\s*(?:-|\d+\.) /;

/** Tells whether each sentence of a text is one of those that are `told`, or what one of these says behind a name and a colon. */
function toldIn(told: readonly string[]): (text: string) => boolean {
  // Most pages say nothing beside their tables, and nobody asks.
  let known: ReadonlySet<string> | undefined;
  return (text) => {
    if (text.trim() === "") return false;
    const among = (known ??= sentencesIn(told));
    return sentencesOf(oneLine(text)).every((sentence) => among.has(plain(sentence)));
  };
}

function sentencesIn(told: readonly string[]): ReadonlySet<string> {
  const lines = told.flatMap((text) => text.split("\n")).map((line) => line.replace(marker, ""));
  const sentences = lines.flatMap(sentencesOf);
  return new Set(sentences.flatMap((sentence) => [sentence, behindName(sentence)]).map(plain));
}

function behindName(sentence: string): string {
  return sentence.slice(sentence.indexOf(": ") + 1);
}

/** `sentence` whatever its white space, its marks of code and how it ends. */
function plain(sentence: string): string {
  return oneLine(sentence.replace(/[`*]/g, "")).replace(/[.:]$/, "");
}
