import type { Paragraph } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { type Line, linesOf } from "../lines.js";
import { parseMarkdown } from "../markdown/markdown.js";
import type { MendedText } from "../markdown/mended-text.js";
import { joinRegions, originOf, type Region, sliceRegion, writtenAt } from "../region.js";
import { type Scope, spanOf } from "../scope.js";
import { roleOfColumn } from "./columns.js";

const delimiterPattern = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Reads again a paragraph that is a table but for its delimiter row, which has another number of cells than the header or is not there,
 * so that GFM (0.29, 4.10) refuses it; undefined for any other paragraph.
 */
export function readRefusedTable(paragraph: Paragraph, scope: Scope): MendedText | undefined {
  const { start, end } = spanOf(paragraph);
  const region = sliceRegion(scope.region, start, end);
  if (!region.text.includes("|") || !region.text.includes("\n")) return undefined;
  const lines = linesOf(region).map((line) => withoutPrefix(region, line));
  const at = lines.findIndex((line, index) => isRefused(lines[index - 1], line));
  const header = lines[at - 1];
  const [below, ...rows] = lines.slice(at);
  const [first, ...above] = lines.slice(0, at);
  if (!header || !below || !first) return undefined;
  const isMissing = !isDelimiterRow(below);
  const counts = { delimiters: isMissing ? 0 : cellsOf(below).length, columns: cellsOf(header).length };
  scope.page.report(diagnose("table-delimiter-mismatch", originOf(isMissing ? header : below), counts));
  const delimiterRow = writtenAt(below, `|${"-|".repeat(counts.columns)}`);
  const definitions = writtenAt(below, definitionLines(scope));
  const firstRow = isMissing && !isMeant(below) ? [below] : [];
  const mended = joinRegions(first, ...above, delimiterRow, ...firstRow, ...rows, definitions);
  return { nodes: parseMarkdown(mended.text).children, scope: { ...scope, region: mended } };
}

// Below the first line, the indentation of a list and the marks of a quote are no part of the paragraph.
function withoutPrefix(region: Region, { text, start }: Line): Region {
  const prefix = start === 0 ? 0 : (/^[ \t>]*/.exec(text)?.[0].length ?? 0);
  return sliceRegion(region, start + prefix, start + text.length);
}

function isRefused(header: Region | undefined, below: Region): boolean {
  if (!header?.text.includes("|") || !below.text.includes("|")) return false;
  if (isDelimiterRow(below)) return cellsOf(header).length !== cellsOf(below).length;
  // Bars alone make no table of what stands on several lines.
  return hasKnownColumns(header);
}

function isDelimiterRow({ text }: Region): boolean {
  return delimiterPattern.test(text.trim());
}

/** Whether a row that delimits nothing is meant to: `|====|====|`, `| — | — |`, or one of empty cells. */
function isMeant({ text }: Region): boolean {
  return /^[\s|:=_–—-]+$/.test(text);
}

function hasKnownColumns(header: Region): boolean {
  const cells = cellsOf(header);
  return cells.length > 1 && cells.every((cell) => roleOfColumn(cell) !== "other");
}

function cellsOf({ text }: Region): readonly string[] {
  return text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
}

// References such as `[meeting][]` are links only where their definitions are in the same text.
function definitionLines({ definitions }: Scope): string {
  return ["", ...Array.from(definitions.keys(), (identifier) => `[${identifier}]: #`)].join("\n");
}
