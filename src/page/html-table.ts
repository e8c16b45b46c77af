import type { Html } from "mdast";
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

// A comment that nothing ends reaches to the end (HTML Standard, 13.2.5.45).
const comment = String.raw`<!--[^]*?(?:-->|$)`;
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
    else if (between.text.trim() !== "") return undefined;
    end = match.index + tag.length;
    isInCell = isOpening && /^t[dh]$/.test(element);
    if (isInCell && spansCells.test(attributes)) return undefined;
    if (element === "table") {
      tables += isOpening ? 1 : 0;
      isClosed = !isOpening;
    }
    if ((isOpening && element === "tr") || (isInCell && rows.length === 0)) rows.push([]);
  }
  return tables === 1 && isClosed && region.text.slice(end).trim() === "" ? rows : undefined;
}

/** A row as a line of a table in markdown, where a bar right behind a bare URL would be a part of that. */
function lineOf(cells: readonly Region[], table: Region): Region {
  const bar = writtenAt(cells[0] ?? table, " |");
  return appendRegions(bar, ...cells.flatMap((cell) => [...markdownOf(cell), bar]));
}

/** The references without which HTML cannot write these characters, and that code in markdown does not know. */
const escaped: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

const code = String.raw`<code>(?<code>(?:[^<>\x60&\n]|${[...escaped.keys()].join("|")})+)</code>`;
const link = String.raw`<a\s(?<attributes>[^<>]*)>(?<label>[^<>\x60|\n]+)</a>`;
/** A link to markdown as it stands, of which a backslash would be a part. */
const bareUrl = String.raw`\b(?:https?://|www\.)[^\s<>\x60[\]|]+`;
/** What HTML takes for text, and markdown for a mark of its own. */
const mark = String.raw`(?<mark>[\\\x60*_[\]|~])`;
const lineEnd = String.raw`(?<lineEnd>\n\s*)`;
const inline = new RegExp([comment, code, link, "<[^<>]*>", bareUrl, lineEnd, mark].join("|"), "gi");

/** What a cell says, as pieces of one line of markdown, where tags that open neither code nor a link may stand as they are. */
function markdownOf(cell: Region): readonly Region[] {
  const pieces: Region[] = [];
  const htmlEnd = /\n[ \t]*\n|$/.exec(cell.text)?.index ?? 0;
  let end = 0;
  for (const match of cell.text.matchAll(inline)) {
    // What follows an empty line is markdown already (CommonMark 0.31, 4.6).
    if (match.index > htmlEnd && /^[^\n|<]/.test(match[0])) continue;
    const whole = sliceRegion(cell, match.index, match.index + match[0].length);
    pieces.push(sliceRegion(cell, end, match.index), ...piecesOf(whole, match.groups ?? {}));
    end = match.index + match[0].length;
  }
  return [...pieces, sliceRegion(cell, end)];
}

type Found = Readonly<Record<string, string | undefined>>;

function piecesOf(whole: Region, found: Found): readonly Region[] {
  const written = (text: string): Region => writtenAt(whole, text);
  const atEnd = (text: string): Region => writtenAt(sliceRegion(whole, whole.text.length - 1), text);
  if (found["lineEnd"] !== undefined) return [written(" ")];
  if (found["mark"] !== undefined) return [written("\\"), whole];
  if (found["code"] !== undefined) return [written("`"), ...codeOf(partOf(whole, found["code"])), atEnd("`")];
  if (found["label"] === undefined) return whole.text.startsWith("<!--") ? [] : [whole];
  const label = markdownOf(partOf(whole, found["label"], whole.text.indexOf(">")));
  const url = /\bhref\s*=\s*["']?([^"'\s()|]+)/i.exec(found["attributes"] ?? "")?.[1];
  return url === undefined ? label : [written("["), ...label, written("]("), partOf(whole, url), atEnd(")")];
}

// A bar would end the cell.
function codeOf(content: Region): readonly Region[] {
  const pieces: Region[] = [];
  let end = 0;
  for (const match of content.text.matchAll(/&[a-z#\d]+;|\|/gi)) {
    const [written] = match;
    const meant = written === "|" ? String.raw`\|` : (escaped.get(written.toLowerCase()) ?? written);
    pieces.push(sliceRegion(content, end, match.index), writtenAt(sliceRegion(content, match.index), meant));
    end = match.index + written.length;
  }
  return [...pieces, sliceRegion(content, end)];
}

function partOf(whole: Region, text: string, from = 0): Region {
  const start = whole.text.indexOf(text, from);
  return sliceRegion(whole, start, start + text.length);
}
