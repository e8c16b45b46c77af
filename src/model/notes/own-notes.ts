import type { Block, Page, Quote } from "../../page/page.js";
import { isDeprecationNotice } from "./page-deprecation.js";

/**
 * The notes among `blocks` that are about what `page` describes: what many pages include is about the API, what stands above an
 * example is about what that shows, and deprecation is told apart.
 */
export function ownNotes(blocks: readonly Block[], { source }: Page): readonly Quote[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "quote" || isExample(blocks[index + 1])) return [];
    return block.origin.source.path === source.path && !isDeprecationNotice(block) ? [block] : [];
  });
}

function isExample(block: Block | undefined): boolean {
  return block?.kind === "code" && block.routes.length === 0;
}
