import type { RichText } from "./page.js";
import { withoutStart } from "./rich-text.js";

/** The words that open an alert, by their tone. */
const tones: ReadonlyMap<string, string> = new Map([
  ["note", "note"],
  ["notes", "note"],
  ["important", "important"],
  ["tip", "tip"],
  ["caution", "caution"],
  ["warning", "warning"],
]);

const marker = /^\s*\[!([a-z]+)\]\s*/i;
const word = /^\s*([a-z]+)\s*:\s*/i;
const boldWord = /^\s*([a-z]+)\s*$/i;

/** An alert's tone, and what it says. */
interface Alert {
  readonly tone: string;
  readonly rest: RichText;
}

/** The alert that a quote's first words open: `[!NOTE]`, `Note:`, or the word alone in bold; undefined for a plain quote. */
export function readAlert(text: RichText): Alert | undefined {
  const [first] = text.runs;
  const bold = first?.kind === "text" && first.strong ? boldWord.exec(first.text) : null;
  const match = marker.exec(text.text) ?? word.exec(text.text) ?? bold;
  const tone = tones.get(match?.[1]?.toLowerCase() ?? "");
  return match && tone ? { tone, rest: withoutStart(text, match[0].length) } : undefined;
}
