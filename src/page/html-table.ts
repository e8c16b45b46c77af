import type { Html } from "mdast";
import { markdownOf } from "./html-cell.js";
import { comment } from "./html.js";
import { parseMarkdown } from "./markdown.js";
import type { MendedText } from "./mended-text.js";
import { appendRegions, indentedRegion, joinRegions, type Region, sliceRegion, writtenAt } from "./region.js";
import { type Scope, spanOf } from "./scope.js";

/**
 * Reads a block of HTML that is one table, as the table in markdown that says the same. Undefined for any other block, and for
 * what markdown has no table for: cells that span others, a table in a cell, words beside the cells.
 */
export function readHtmlTable(node: Html, scope: Scope): MendedText | undefined {
  const region = indentedRegion(scope.region, spanOf(node).start, node.value);
  const [header, ...rows] = rowsOf(region)?.filter((cells) => cells.length > 0) ?? [];
  if (!header) return undefined;
  const delimiters = writtenAt(region, `|${"-|".repeat(header.length)}`);
  const mended = joinRegions(lineOf(header, region), delimiters, ...rows.map((cells) => lineOf(cells, region)));
  return { nodes: parseMarkdown(mended.text).children, scope: { ...scope, region: mended } };
}

const structure = new RegExp(
  String.raw`${comment}|<(/?)(table|thead|tbody|tfoot|colgroup|col|tr|td|th)\b([^<>]*)>`,
  "gi",
);
const spansCells = /\b(?:col|row)span\s*=\s*["']?(?!1\b)/i;

/** The cells of each row; undefined where these are no rows of a table of markdown. */
function rowsOf(region: Region): readonly (readonly Region[])[] | undefined {
  const rows: Region[][] = [];
  let tables = 0;
  let end = 0;
  let isInCell = false;
  let isClosed = false;
  for (const match of region.text.matchAll(structure)) {
    const [tag, slash, name = "", attributes = ""] = match;
    const isOpening = slash === "";
    const element = name.toLowerCase();
    // A comment in a cell is a part of it.
    if (element === "" && isInCell) continue;
    const between = sliceRegion(region, end, match.index);
    if (isInCell) rows.at(-1)?.push(between);
    else if (withoutBoxes(between)) return undefined;
    end = match.index + tag.length;
    isInCell = isOpening && /^t[dh]$/.test(element);
    if (isInCell && spansCells.test(attributes)) return undefined;
    if (element === "table") {
      tables += isOpening ? 1 : 0;
      isClosed = !isOpening;
    }
    if ((isOpening && element === "tr") || (isInCell && rows.length === 0)) rows.push([]);
  }
  return tables === 1 && isClosed && withoutBoxes(sliceRegion(region, end)) === "" ? rows : undefined;
}

/** What stands beside the cells, but for tags that put the table into a box and say nothing. */
function withoutBoxes({ text }: Region): string {
  return text.replace(/<\/?(?:div|details|figure|section)\b[^<>]*>/gi, "").trim();
}

/** A row as a line of a table in markdown, where a bar right behind a bare URL would be a part of that. */
function lineOf(cells: readonly Region[], table: Region): Region {
  const bar = writtenAt(cells[0] ?? table, " |");
  return appendRegions(bar, ...cells.flatMap((cell) => [...markdownOf(cell), bar]));
}
