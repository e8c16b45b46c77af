import type { RichText } from "./page.js";
import { withoutStart } from "./rich-text.js";

/** The words that open an alert. */
const tones: ReadonlySet<string> = new Set(["note", "notes", "important", "tip", "caution", "warning"]);

const marker = /^\s*\[!([a-z]+)\]\s*/i;
const word = /^\s*([a-z]+)\s*:\s*/i;
const boldWord = /^\s*([a-z]+)\s*$/i;

/** What an alert says that a quote's first words open: `[!NOTE]`, `Note:`, or the word alone in bold; undefined for a plain quote. */
export function readAlert(text: RichText): RichText | undefined {
  const [first] = text.runs;
  const bold = first?.kind === "text" && first.strong ? boldWord.exec(first.text) : null;
  const match = marker.exec(text.text) ?? word.exec(text.text) ?? bold;
  return match && tones.has(match[1]?.toLowerCase() ?? "") ? withoutStart(text, match[0].length) : undefined;
}
