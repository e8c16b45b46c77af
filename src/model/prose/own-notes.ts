import type { Block, Page, Quote } from "../../page/page.js";
import { isDeprecationNotice } from "./page-deprecation.js";

/**
 * The notes among `blocks` that are about what `page` describes: what many pages include is about the API, and deprecation is
 * told apart.
 */
export function ownNotes(blocks: readonly Block[], { source }: Page): readonly Quote[] {
  return blocks
    .filter((block) => block.kind === "quote")
    .filter((note) => note.origin.source.path === source.path && !isDeprecationNotice(note));
}
