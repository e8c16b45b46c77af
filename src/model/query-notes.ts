import type { Block, Page } from "../page/page.js";
import { proseOf } from "./markdown-text.js";
import { itemTexts, sectionsWithin } from "./page-access.js";
import { systemQueryOptions } from "./query-options.js";
import { sentencesOf } from "./sentences.js";

/** The name of one of OData's query options as a word of its own, and not in a URL. */
const option = new RegExp(
  `(?<![\\w/?&=])(?:${[...systemQueryOptions.keys()].map((name) => `\\${name}`).join("|")})(?![\\w=])`,
  "i",
);
/** Where to read on, which a reader of the page can click. */
const pointer = /^for (?:more|general|details|further)\b.*\bsee\b|^(?:please )?see\b/i;

/**
 * What the sections on query parameters say of OData's query options by name: "This method supports the `$select` and `$expand`
 * OData query parameters", "Maximum allowed `$top` value is 50." (165 of the pages that were counted). Paragraphs with an empty
 * line between them, list items on lines of their own; empty where no option is named.
 */
export function queryNotes(page: Page): string {
  return sectionsWithin(page, "queryParameters")
    .flatMap(({ blocks }) => notesIn(blocks))
    .join("")
    .trim();
}

function notesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    switch (block.kind) {
      case "paragraph": {
        const said = sentencesOf(proseOf(block.text)).filter((sentence) => !pointer.test(sentence));
        // What announces code or a table says nothing without it.
        const isCutOff = said.at(-1)?.endsWith(":") === true && blocks[index + 1]?.kind !== "list";
        return noteOf(said.slice(0, isCutOff ? -1 : undefined).join(" "), "\n\n");
      }
      case "list":
        return block.items.flatMap((item) => noteOf(itemText(item), "\n- "));
      case "quote":
        return notesIn(block.blocks);
      default:
        return [];
    }
  });
}

/** What an item says, and the list that it announces; empty where it announces anything else. */
function itemText([first, next]: readonly Block[]): string {
  const text = first?.kind === "paragraph" ? proseOf(first.text) : "";
  if (!text.endsWith(":")) return text;
  return next?.kind === "list" ? [text, ...itemTexts(next).map(proseOf)].join(" ") : "";
}

function noteOf(text: string, before: string): readonly string[] {
  return option.test(text) ? [before + text] : [];
}
