import type { Block, CodeBlock, Page, Paragraph } from "../../page/page.js";
import { sectionsOf } from "../page-access.js";
import { tellingSentences } from "../prose/block-prose.js";
import { proseOf } from "../prose/markdown-text.js";
import { isSentence } from "../prose/sentences.js";

/** The paragraphs of `page` that say which of its routes a fence lists, by that fence: "To list the calls of a room:". */
export function captionsOf(page: Page): ReadonlyMap<CodeBlock, Paragraph> {
  const before = known.get(page);
  if (before) return before;
  const fences = sectionsOf(page, "httpRequest").flatMap(({ blocks }) => fencesIn(blocks));
  // What stands above all routes tells none from another.
  const isApart = new Set(fences.map(({ caption }) => caption && proseOf(caption.text))).size > 1;
  const captions = new Map(
    isApart ? fences.flatMap(({ block, caption }) => (caption ? [[block, caption] as const] : [])) : [],
  );
  known.set(page, captions);
  return captions;
}

// The routes and the description of a page are read one after the other.
const known = new WeakMap<Page, ReadonlyMap<CodeBlock, Paragraph>>();

/** What `caption` says, as a sentence: what it announces stands elsewhere by then. */
export function captionText({ text }: Paragraph): string {
  return tellingSentences(proseOf(text)).join(" ").replace(/\s*:$/, ".");
}

interface Fence {
  readonly block: CodeBlock;
  readonly caption: Paragraph | undefined;
}

/** The fences of routes among `blocks`, each with the nearest paragraph above it; a note, or "or", may stand between. */
function fencesIn(blocks: readonly Block[]): readonly Fence[] {
  let caption: Paragraph | undefined;
  return blocks.flatMap((block): readonly Fence[] => {
    switch (block.kind) {
      case "paragraph":
        if (isSentence(block.text.text)) caption = isOfPage(block) ? undefined : block;
        return [];
      case "code":
        return block.routes.length > 0 ? [{ block, caption }] : [];
      case "list":
        caption = undefined;
        return block.items.flatMap(fencesIn);
      default:
        return [];
    }
  });
}

/** "This method is accessible only …" and "**Note:** …" say nothing of one route. */
function isOfPage({ text }: Paragraph): boolean {
  return /^(?:note\b|(?:this|these) (?:apis?|methods?|operations?|requests?|calls?|actions?|functions?|sections?)\b)/i.test(
    proseOf(text),
  );
}
