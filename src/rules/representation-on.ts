import type { CodeBlock, Page } from "../page/page.js";
import type { PageParts } from "./page-parts.js";

/** The JSON representation of the resource that `page` defines. */
export function representationOn(page: Page, { codeOn }: PageParts): CodeBlock | undefined {
  return codeOn(page).find(({ annotation, json }) => json !== undefined && annotation?.blockType?.value === "resource");
}
