import type { Block, List, Page } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { announces } from "../../util/announces.js";
import { captionsOf } from "../paths/route-captions.js";
import { proseOf } from "../prose/markdown-text.js";
import { isSentence } from "../prose/sentences.js";
import { ownNotes } from "./own-notes.js";

/** What says of the routes only that they stand there, and of the body what its type says. */
const idle = alternatives(
  "i",
  /^this section (?:shows|lists|describes)\b/,
  /^(?:here|the following) (?:is|are)\b[^.]*\b(?:syntax|requests?)\b/,
  /^in the request body, (?:supply|provide)\b/,
);

/** What the section of `page` that lists its routes, with `blocks`, says of the call: its notes, and what is said of no route by itself. */
export function routeNotes(blocks: readonly Block[], page: Page): readonly Block[] {
  const notes = new Set<Block>(ownNotes(blocks, page));
  const captions = new Set<Block | undefined>([...captionsOf(page).values()].map(({ paragraph }) => paragraph));
  const isOfCall = (block: Block, next: Block | undefined): boolean => {
    if (block.origin.source.path !== page.source.path || captions.has(block)) return false;
    if (block.kind === "list") return !listsRoutes(block);
    if (block.kind !== "paragraph") return false;
    const text = proseOf(block.text);
    // What announces a fence says nothing without it.
    return isSentence(text) && !idle.test(text) && !(announces(text) && next?.kind !== "list");
  };
  return blocks.filter((block, index) => notes.has(block) || isOfCall(block, blocks[index + 1]));
}

function listsRoutes({ items }: List): boolean {
  return items.some((item) => item.some(({ kind }) => kind === "code"));
}
