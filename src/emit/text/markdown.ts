import { showHidden } from "./characters.js";
import { oneLine } from "../../util/one-line.js";

/** `text` as one line of markdown that shows it as it is: no markup, no HTML, no new cell of a table. */
export function markdown(text: string): string {
  return showHidden(oneLine(text)).replaceAll(/[\\`*_[\]<>|~&#!]/g, String.raw`\$&`);
}

/** `text` as code in a line of markdown, a table's too. */
export function markdownCode(text: string): string {
  const shown = showHidden(oneLine(text)).replaceAll("|", String.raw`\|`);
  // A longer run of backticks than any inside delimits it (CommonMark 0.31, section 6.1).
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? fence + shown + fence : `${fence} ${shown} ${fence}`;
}
