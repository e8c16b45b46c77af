import { comment } from "../markdown/html.js";
import { type Region, sliceRegion, writtenAt } from "../region.js";

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

/**
 * What a cell of a table in HTML says, as pieces of one line of markdown, where tags that open neither code nor a link may stand as
 * they are.
 */
export function markdownOf(cell: Region): readonly Region[] {
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
  const url = /\bhref\s*=\s*["']?([^"'\s|]+)/i.exec(found["attributes"] ?? "")?.[1];
  return url === undefined
    ? label
    : [written("["), ...label, written("](<"), partOf(whole, url), written(">"), atEnd(")")];
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
