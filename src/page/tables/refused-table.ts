import type { Paragraph } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { type Line, linesOf } from "../lines.js";
import { parseMarkdown } from "../markdown/markdown.js";
import type { MendedText } from "../markdown/mended-text.js";
import { joinRegions, originOf, type Region, sliceRegion, writtenAt } from "../region.js";
import { type Scope, spanOf } from "../scope.js";

const delimiterPattern = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Reads again a paragraph that is a table but for its delimiter row, which has another number of cells than the header, so that
 * GFM (0.29, 4.10) refuses it; undefined for any other paragraph.
 */
export function readRefusedTable(paragraph: Paragraph, scope: Scope): MendedText | undefined {
  const { start, end } = spanOf(paragraph);
  const region = sliceRegion(scope.region, start, end);
  if (!region.text.includes("|") || !region.text.includes("\n")) return undefined;
  const lines = linesOf(region).map((line) => withoutPrefix(region, line));
  const at = lines.findIndex((line, index) => isRefused(lines[index - 1], line));
  const header = lines[at - 1];
  const delimiters = lines[at];
  const [first, ...above] = lines.slice(0, at);
  if (!header || !delimiters || !first) return undefined;
  const counts = { delimiters: countCells(delimiters), columns: countCells(header) };
  scope.page.report(diagnose("table-delimiter-mismatch", originOf(delimiters), counts));
  const delimiterRow = writtenAt(delimiters, `|${"-|".repeat(counts.columns)}`);
  const definitions = writtenAt(delimiters, definitionLines(scope));
  const mended = joinRegions(first, ...above, delimiterRow, ...lines.slice(at + 1), definitions);
  return { nodes: parseMarkdown(mended.text).children, scope: { ...scope, region: mended } };
}

// Below the first line, the indentation of a list and the marks of a quote are no part of the paragraph.
function withoutPrefix(region: Region, { text, start }: Line): Region {
  const prefix = start === 0 ? 0 : (/^[ \t>]*/.exec(text)?.[0].length ?? 0);
  return sliceRegion(region, start + prefix, start + text.length);
}

function isRefused(header: Region | undefined, delimiters: Region): boolean {
  if (!header?.text.includes("|") || !delimiterPattern.test(delimiters.text.trim())) return false;
  return countCells(header) !== countCells(delimiters);
}

function countCells({ text }: Region): number {
  return text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;
}

// References such as `[meeting][]` are links only where their definitions are in the same text.
function definitionLines({ definitions }: Scope): string {
  return ["", ...Array.from(definitions.keys(), (identifier) => `[${identifier}]: #`)].join("\n");
}
