import type { Html, Paragraph } from "mdast";
import { markdownOf } from "./html-cell.js";
import { comment } from "../markdown/html.js";
import { parseMarkdown } from "../markdown/markdown.js";
import type { MendedText } from "../markdown/mended-text.js";
import { appendRegions, indentedRegion, joinRegions, type Region, sliceRegion, writtenAt } from "../region.js";
import { type Scope, spanOf } from "../scope.js";

/**
 * Reads a block of HTML that is one table, as the table in markdown that says the same, behind what heads it. Undefined for any other
 * block, and for what markdown has no table for: cells that span others, a table in a cell, other words beside the cells.
 */
export function readHtmlTable(node: Html, scope: Scope): MendedText | undefined {
  const region = indentedRegion(scope.region, spanOf(node).start, node.value);
  const table = tableIn(region);
  const [header, ...rows] = table?.rows.filter((cells) => cells.length > 0) ?? [];
  if (!table || !header) return undefined;
  const captions = table.captions.map((caption) => appendRegions(caption, writtenAt(caption, "\n")));
  const delimiters = writtenAt(region, `|${"-|".repeat(header.length)}`);
  const lines = [lineOf(header, region), delimiters, ...rows.map((cells) => lineOf(cells, region))] as const;
  const [first, ...others] = captions;
  const mended = first ? joinRegions(first, ...others, ...lines) : joinRegions(...lines);
  const nodes = parseMarkdown(mended.text).children.map((each) => (each.type === "paragraph" ? inBold(each) : each));
  return { nodes, scope: { ...scope, region: mended } };
}

/** What heads a table, as a caption in markdown does: "Query parameters" says what the table holds. */
function inBold({ children, ...paragraph }: Paragraph): Paragraph {
  return { ...paragraph, children: [{ ...paragraph, type: "strong", children }] };
}

const structure = new RegExp(
  String.raw`${comment}|<(/?)(table|thead|tbody|tfoot|colgroup|col|tr|td|th)\b([^<>]*)>`,
  "gi",
);
const spansCells = /\b(?:col|row)span\s*=\s*["']?(?!1\b)/i;

interface HtmlTable {
  readonly rows: readonly (readonly Region[])[];
  /** What heads it, `<caption>` and the `<summary>` of a box around it, in markdown. */
  readonly captions: readonly Region[];
}

/** The cells of each row of a table; undefined where these are no rows of a table of markdown. */
function tableIn(region: Region): HtmlTable | undefined {
  const rows: Region[][] = [];
  const beside: Region[] = [];
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
    else beside.push(between);
    end = match.index + tag.length;
    isInCell = isOpening && /^t[dh]$/.test(element);
    if (isInCell && spansCells.test(attributes)) return undefined;
    if (element === "table") {
      tables += isOpening ? 1 : 0;
      isClosed = !isOpening;
    }
    if ((isOpening && element === "tr") || (isInCell && rows.length === 0)) rows.push([]);
  }
  beside.push(sliceRegion(region, end));
  if (tables !== 1 || !isClosed || beside.some(saysMore)) return undefined;
  return { rows, captions: beside.flatMap(captionsIn) };
}

const captioned = /<(summary|caption|figcaption)\b[^<>]*>([^<>]*)<\/\1\s*>/gi;

/** Whether more stands beside the cells than what heads a table, and tags that put it into a box and say nothing. */
function saysMore({ text }: Region): boolean {
  const said = text.replace(captioned, "").replace(/<\/?(?:div|details|figure|section)\b[^<>]*>/gi, "");
  return said.trim() !== "";
}

function captionsIn(beside: Region): readonly Region[] {
  return [...beside.text.matchAll(captioned)].flatMap(({ 0: whole, 2: words = "", index }) => {
    const start = index + whole.indexOf(">") + 1;
    const [first, ...others] = markdownOf(sliceRegion(beside, start, start + words.length));
    return first && words.trim() !== "" ? [appendRegions(first, ...others)] : [];
  });
}

/** A row as a line of a table in markdown, where a bar right behind a bare URL would be a part of that. */
function lineOf(cells: readonly Region[], table: Region): Region {
  const bar = writtenAt(cells[0] ?? table, " |");
  return appendRegions(bar, ...cells.flatMap((cell) => [...markdownOf(cell), bar]));
}
