import type { RichText } from "../../page/page.js";
import { itemisedProseOf } from "./markdown-text.js";
import { isSentence } from "./sentences.js";

/** What generators write where they have no words, as a sentence of its own. */
const unwritten = /(?:^|(?<=[.!?]\s))not yet documented(?:\.\s*|$|(?=\s+inherited\b))/i;

/** What `cell` describes a thing with, in plain Markdown, one line but for lists; empty where there is no cell, or it says nothing. */
export function descriptionIn(cell: RichText | undefined): string {
  return cell ? withoutEchoes(itemisedProseOf(cell).replace(unwritten, "").trim()) : "";
}

/** `text` without sentences that stand twice, one behind the other: generators append what a description lists already. */
function withoutEchoes(text: string): string {
  const parts = text.split(/(?<=[.!?])(?=\s)/);
  const isEcho = (part: string, index: number): boolean => isSentence(part) && part.trim() === parts[index - 1]?.trim();
  return parts.filter((part, index) => !isEcho(part, index)).join("");
}

/** Whether `prose` says no more than that. */
export function isUnwritten(prose: string): boolean {
  return unwritten.test(prose) && prose.replace(unwritten, "").trim() === "";
}
