import { eastAsianWidth } from "get-east-asian-width";
import { positionOf, type Origin } from "../source/source.js";
import { printable } from "../util/printable.js";

/** A line of a page as it is shown; `carets` stands under the stretch in question, empty on the lines around it. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  readonly carets: string;
}

// In columns. A longer line is cut to the stretch in question and what stands next to it.
const widest = 120;
const shown = { before: 40, marked: 50, after: 30 };

// How far a line is read, in UTF-16 units: a page can be one line of a megabyte.
const reach = 1000;

const tab = "  ";
const cut = "…";

/** The line where `origin` begins, with the lines before and after it. */
export function excerptOf(origin: Origin): readonly ExcerptLine[] {
  const { text } = origin.source;
  const number = positionOf(origin).line;
  const line = lineAround(text, origin.start);
  const excerpt: ExcerptLine[] = [];
  if (line.start > 0) excerpt.push(plainLine(text, line.start - 1, number - 1));
  excerpt.push(markedLine(origin, line, number));
  if (line.end + 1 < text.length) excerpt.push(plainLine(text, line.end + 1, number + 1));
  return excerpt;
}

function plainLine(text: string, at: number, number: number): ExcerptLine {
  const { start, end } = lineAround(text, at);
  return { number, text: headOf(text.slice(start, end), widest).trimEnd(), carets: "" };
}

function markedLine(origin: Origin, line: Stretch, number: number): ExcerptLine {
  const { text } = origin.source;
  const start = Math.min(origin.start, line.end);
  const end = Math.min(Math.max(origin.end, start), line.end);
  const isLong = line.end - line.start > widest || widthOf(visible(text.slice(line.start, line.end))) > widest;
  const room = isLong ? shown : { before: widest, marked: widest, after: widest };
  const before = tailOf(text.slice(line.start, start), room.before);
  const marked = headOf(text.slice(start, end), room.marked);
  const after = headOf(text.slice(end, line.end), room.after);
  return {
    number,
    text: `${before}${marked}${after}`.trimEnd(),
    carets: " ".repeat(widthOf(before)) + "^".repeat(Math.max(widthOf(marked), 1)),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

// `lastIndexOf` takes a negative start for 0, where an empty first line ends.
function lineAround(text: string, at: number): Stretch {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, end: end === -1 ? text.length : end };
}

function headOf(text: string, columns: number): string {
  return fitting(Array.from(visible(text.slice(0, reach))), columns).join("");
}

function tailOf(text: string, columns: number): string {
  return fitting(Array.from(visible(text.slice(-reach))).toReversed(), columns)
    .toReversed()
    .join("");
}

// Characters without a width would let a line grow without end, so their number is bounded as well.
function fitting(characters: Iterable<string>, columns: number): readonly string[] {
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += widthOf(character);
    if (width > columns || kept.length > columns * 4) return [...kept, cut];
    kept.push(character);
  }
  return kept;
}

function visible(text: string): string {
  return printable(text.replaceAll("\t", tab));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\p{M}\u200c\u200d]/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
