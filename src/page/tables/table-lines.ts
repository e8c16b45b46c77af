import type { Node } from "mdast";
import { type Line, linesOf } from "../lines.js";
import { parseMarkdown } from "../markdown/markdown.js";
import type { MendedText } from "../markdown/mended-text.js";
import { joinRegions, type Region, sliceRegion, writtenAt } from "../region.js";
import { type Scope, spanOf } from "../scope.js";
import { roleOfColumn } from "./columns.js";

const delimiterPattern = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** The lines of `node`, without what its containers put before each. */
export function linesIn(node: Node, scope: Scope): readonly Region[] {
  const { start, end } = spanOf(node);
  const region = sliceRegion(scope.region, start, end);
  return linesOf(region).map((line) => withoutPrefix(region, line));
}

// Below the first line, the indentation of a list and the marks of a quote are no part of what stands in it.
function withoutPrefix(region: Region, { text, start }: Line): Region {
  const prefix = start === 0 ? 0 : (/^[ \t>]*/.exec(text)?.[0].length ?? 0);
  return sliceRegion(region, start + prefix, start + text.length);
}

/** Whether a line delimits a header, `|:---|:---|`. */
export function isDelimiterRow({ text }: Region): boolean {
  return delimiterPattern.test(text.trim());
}

/** Whether a line heads such columns as tables of references have. */
export function hasKnownColumns(header: Region): boolean {
  const cells = cellsOf(header);
  return cells.length > 1 && cells.every((cell) => roleOfColumn(cell) !== "other");
}

export function cellsOf({ text }: Region): readonly string[] {
  return text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
}

/** What `lines` hold as markdown reads them one below the other. */
export function mendedText(lines: readonly Region[], scope: Scope): MendedText {
  const [first = scope.region, ...others] = lines;
  const region = joinRegions(first, ...others, writtenAt(others.at(-1) ?? first, definitionLines(scope)));
  return { nodes: parseMarkdown(region.text).children, scope: { ...scope, region } };
}

// References such as `[meeting][]` are links only where their definitions are in the same text.
function definitionLines({ definitions }: Scope): string {
  return ["", ...Array.from(definitions.keys(), (identifier) => `[${identifier}]: #`)].join("\n");
}
