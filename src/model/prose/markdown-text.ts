import type { RichText, Run } from "../../page/page.js";
import { textOf } from "../../source/source.js";
import { oneLine } from "../../util/one-line.js";
import { memoize } from "../../util/memoize.js";

/**
 * The prose of `rich` in one line of plain markdown: code spans in backticks, links as their text, whitespace collapsed. Each reader
 * of a row asks what its cells say.
 */
export const proseOf: (rich: RichText) => string = memoize(({ runs }) => oneLine(runs.map(runText).join("")));

/** The same with its lists in HTML, `<ul><li>`: each item on a line of its own, and what follows a list in a paragraph of its own. */
export function itemisedProseOf(rich: RichText): string {
  if (!rich.runs.some((run) => startsItem.test(tagOf(run)))) return proseOf(rich);
  const parts = [{ mark: "", text: "" }];
  for (const run of rich.runs) {
    const tag = tagOf(run);
    const part = parts.at(-1);
    if (startsItem.test(tag)) parts.push({ mark: "\n- ", text: "" });
    else if (endsItem.test(tag)) parts.push({ mark: "\n\n", text: "" });
    else if (part) part.text += runText(run);
  }
  const said = parts.map(({ mark, text }) => ({ mark, text: oneLine(text) }));
  return said
    .map(({ mark, text }) => (text === "" ? "" : mark + text))
    .join("")
    .trimStart();
}

const startsItem = /^<li\b/i;
const endsItem = /^<\/(?:li|ul|ol)>/i;

// A tag stands in the text as the line break that it is.
function tagOf(run: Run): string {
  return run.kind === "text" && run.text === "\n" ? textOf(run.origin) : "";
}

/** The same with its line breaks, and with bold words in asterisks: where values are listed, either tells one from the next. */
export function listTextOf(rich: RichText): string {
  const text = rich.runs.map((run) => (isBoldWord(run) ? `**${run.text}**` : runText(run))).join("");
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

function isBoldWord(run: Run): boolean {
  return run.kind === "text" && run.strong && /^[\w.-]+$/.test(run.text);
}

function runText(run: Run): string {
  return run.kind === "code" ? codeSpan(run.text) : run.text;
}

// A span that holds backticks is fenced by more of them, and padded where one touches the fence (CommonMark 0.31, 6.1).
function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), (match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  const padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + padding + text + padding + fence;
}
