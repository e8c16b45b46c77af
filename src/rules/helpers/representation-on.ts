import { codeBlocksOf, sectionsOf } from "../../model/page-access.js";
import type { CodeBlock, Page } from "../../page/page.js";
import type { PageParts } from "./page-parts.js";

/**
 * The JSON representation of the resource that `page` defines: what is annotated as one, else what stands alone below that
 * heading.
 */
export function representationOn(page: Page, { codeOn }: PageParts): CodeBlock | undefined {
  const annotated = codeOn(page).find((block) => block.json && block.annotation?.blockType?.value === "resource");
  if (annotated) return annotated;
  const headed = sectionsOf(page, "representation").flatMap(codeBlocksOf);
  // Of several the first may show a part.
  const [only, ...others] = headed.filter(({ json, messages }) => json && messages.length === 0);
  return others.length === 0 ? only : undefined;
}
