import type { Paragraph } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import type { MendedText } from "../markdown/mended-text.js";
import { originOf, type Region, sliceRegion, writtenAt } from "../region.js";
import { type Scope, spanOf } from "../scope.js";
import { cellsOf, hasKnownColumns, isDelimiterRow, linesIn, mendedText } from "./table-lines.js";

/**
 * Reads again a paragraph that is a table but for its delimiter row, which has another number of cells than the header or is not there,
 * so that GFM (0.29, 4.10) refuses it; undefined for any other paragraph.
 */
export function readRefusedTable(paragraph: Paragraph, scope: Scope): MendedText | undefined {
  const { start, end } = spanOf(paragraph);
  const region = sliceRegion(scope.region, start, end);
  if (!region.text.includes("|") || !region.text.includes("\n")) return undefined;
  const lines = linesIn(paragraph, scope);
  const at = lines.findIndex((line, index) => isRefused(lines[index - 1], line));
  const header = lines[at - 1];
  const [below, ...rows] = lines.slice(at);
  const [first, ...above] = lines.slice(0, at);
  if (!header || !below || !first) return undefined;
  const isMissing = !isDelimiterRow(below);
  const counts = { delimiters: isMissing ? 0 : cellsOf(below).length, columns: cellsOf(header).length };
  scope.page.report(diagnose("table-delimiter-mismatch", originOf(isMissing ? header : below), counts));
  const delimiterRow = writtenAt(below, `|${"-|".repeat(counts.columns)}`);
  const firstRow = isMissing && !isMeant(below) ? [below] : [];
  return mendedText([first, ...above, delimiterRow, ...firstRow, ...rows], scope);
}

function isRefused(header: Region | undefined, below: Region): boolean {
  if (!header?.text.includes("|") || !below.text.includes("|")) return false;
  if (isDelimiterRow(below)) return cellsOf(header).length !== cellsOf(below).length;
  // Bars alone make no table of what stands on several lines.
  return hasKnownColumns(header);
}

/** Whether a row that delimits nothing is meant to: `|====|====|`, `| — | — |`, or one of empty cells. */
function isMeant({ text }: Region): boolean {
  return /^[\s|:=_–—-]+$/.test(text);
}
