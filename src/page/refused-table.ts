import type { Paragraph, RootContent } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { type Line, linesOf } from "./lines.js";
import { parseMarkdown } from "./markdown.js";
import { joinRegions, offsetAt, originIn, type Region, sliceRegion } from "./region.js";
import { type Scope, spanOf } from "./scope.js";

/** What a paragraph turns out to hold: nodes of a text mended from it, and the scope that leads back from them. */
export interface RefusedTable {
  readonly nodes: readonly RootContent[];
  readonly scope: Scope;
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Reads again a paragraph that is a table but for its delimiter row, which has another number of cells than the header
 * (GFM 0.29, 4.10, refuses it: 12 of 7,035 tables); undefined for any other paragraph.
 */
export function readRefusedTable(paragraph: Paragraph, scope: Scope): RefusedTable | undefined {
  const { start, end } = spanOf(paragraph, { start: 0, end: 0 });
  const region = sliceRegion(scope.region, start, end);
  if (!region.text.includes("|") || !region.text.includes("\n")) return undefined;
  const lines = linesOf(region);
  const at = lines.findIndex((line, index) => index > 0 && isRefused(lines[index - 1], line));
  const header = lines[at - 1];
  const delimiters = lines[at];
  if (!header || !delimiters) return undefined;
  const counts = { delimiters: countCells(delimiters), columns: countCells(header) };
  const origin = originIn(region, delimiters.start, delimiters.start + delimiters.text.length);
  scope.page.report(diagnose("table-delimiter-mismatch", origin, counts));
  const mended = joinRegions(
    sliceRegion(region, 0, delimiters.start - 1),
    written(region, delimiters.start, `|${"-|".repeat(counts.columns)}`),
    sliceRegion(region, Math.min(delimiters.start + delimiters.text.length + 1, region.text.length)),
    written(region, region.text.length, definitionLines(scope)),
  );
  return { nodes: parseMarkdown(mended.text).children, scope: { ...scope, region: mended } };
}

function isRefused(header: Line | undefined, delimiters: Line): boolean {
  if (!header?.text.includes("|") || !delimiterRow.test(delimiters.text.trim())) return false;
  return countCells(header) !== countCells(delimiters);
}

function countCells({ text }: Line): number {
  return text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;
}

/** Text of our own that stands for what begins at `index` of `region`. */
function written(region: Region, index: number, text: string): Region {
  return { source: region.source, text, base: 0, stretches: [{ at: 0, offset: offsetAt(region, index) }] };
}

// References such as `[meeting][]` are links only where their definitions are in the same text.
function definitionLines({ definitions }: Scope): string {
  return ["", ...Array.from(definitions.keys(), (identifier) => `[${identifier}]: #`)].join("\n");
}
