import { codeBlocksOf, sectionsOf } from "../model/page-access.js";
import type { CodeBlock, Page } from "../page/page.js";
import type { PageParts } from "./page-parts.js";

/**
 * The JSON representation of the resource that `page` defines: what is annotated as one, else what stands first below that
 * heading.
 */
export function representationOn(page: Page, { codeOn }: PageParts): CodeBlock | undefined {
  const annotated = codeOn(page).find((block) => block.json && block.annotation?.blockType?.value === "resource");
  const headed = sectionsOf(page, "representation").flatMap(codeBlocksOf);
  return annotated ?? headed.find(({ json, messages }) => json && messages.length === 0);
}
