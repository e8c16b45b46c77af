import type { RichText } from "../../page/page.js";
import { itemisedProseOf } from "./markdown-text.js";

/** What `cell` describes a thing with, in plain Markdown, one line but for lists; empty where there is no cell, or nothing is said in it. */
export function descriptionIn(cell: RichText | undefined): string {
  const prose = cell ? itemisedProseOf(cell) : "";
  return isUnwritten(prose) ? "" : prose;
}

/** Whether `prose` is what generators write where they have no words (in 415 places of those that were counted). */
export function isUnwritten(prose: string): boolean {
  return /^not yet documented\.?$/i.test(prose);
}
