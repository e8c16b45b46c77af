import type { RichText } from "../../page/page.js";
import { proseOf } from "./markdown-text.js";

/** What `cell` describes a thing with, in one line of plain Markdown; empty where there is no cell, or nothing is said in it. */
export function descriptionIn(cell: RichText | undefined): string {
  const prose = cell ? proseOf(cell) : "";
  return isUnwritten(prose) ? "" : prose;
}

/** Whether `prose` is what generators write where they have no words (in 415 places of those that were counted). */
export function isUnwritten(prose: string): boolean {
  return /^not yet documented\.?$/i.test(prose);
}
