import type { RichText } from "../../page/page.js";
import { capitalised } from "../../util/capitalised.js";
import { proseOf } from "../prose/markdown-text.js";

const label = /^(?:\[!(?:note|important|tip|caution|warning)\]|notes?|important|tip|caution|warning)\s*/i;

/** What a paragraph says without the word that opens it as it would a quote: "**Note:** …", "**Note** …", or "[!NOTE] …". */
export function withoutLabel(text: RichText): string {
  const prose = proseOf(text);
  const opening = label.exec(prose)?.[0];
  if (opening === undefined) return prose;
  const [first] = text.runs;
  const isBold = first?.kind === "text" && first.strong && first.text.trim() === opening.trim();
  const rest = prose.slice(opening.length);
  // Of the things themselves a sentence goes on: "**Notes** are kept for a day."
  const isLabel = opening.startsWith("[") || rest.startsWith(":") || (isBold && !/^\p{Ll}/u.test(rest));
  return isLabel ? rest.replace(/^:\s*/, "") : prose;
}

/**
 * `prose` with a capital where a word of it begins a paragraph, as it may behind a label. A name, in bold or with capitals of its
 * own, keeps its case.
 */
export function asSentence(prose: string, { runs }: RichText): string {
  const [word] = /^\p{Ll}+(?=[ ,])/u.exec(prose) ?? [];
  if (word === undefined) return prose;
  const isPlain = runs.some((run) => run.kind === "text" && !run.strong && opensWith(run.text, word));
  return isPlain ? capitalised(prose) : prose;
}

function opensWith(text: string, word: string): boolean {
  return text
    .replace(label, "")
    .replace(/^[\s:]+/, "")
    .startsWith(word);
}
