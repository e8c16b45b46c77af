import type { RichText } from "../../page/page.js";
import { itemisedProseOf } from "./markdown-text.js";

/** What generators write where they have no words (in 415 places of those that were counted), as a sentence of its own. */
const unwritten = /(?:^|(?<=[.!?]\s))not yet documented(?:\.\s*|$|(?=\s+inherited\b))/i;

/** What `cell` describes a thing with, in plain Markdown, one line but for lists; empty where there is no cell, or nothing is said in it. */
export function descriptionIn(cell: RichText | undefined): string {
  return cell ? itemisedProseOf(cell).replace(unwritten, "").trim() : "";
}

/** Whether `prose` says no more than that. */
export function isUnwritten(prose: string): boolean {
  return unwritten.test(prose) && prose.replace(unwritten, "").trim() === "";
}
