import type { JsonDefectKind } from "../../diagnostics/catalog-page.js";
import { lineEnd } from "../region.js";

/** A string read leniently. */
interface Quoted {
  readonly value: string;
  /** Behind the closing quote, or where the string was given up. */
  readonly end: number;
  readonly defects: readonly JsonDefectKind[];
}

/** The characters that close a string, by the one that opens it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ["“", '”“"'],
  ["”", '”"'],
  ["'", "'"],
  ["‘", "’‘'"],
  ["’", "’'"],
]);

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

// Every space that JSON knows nothing of, and what takes no room: bare text, which is trimmed, never begins with one.
const specialSpace = /(?:(?![ \t\n\r])\s|[\u200B-\u200D\u2060])+/y;
const ellipsis = /(?:\.{2,}|…)[^,\]}"\n]*/y;
const bareValue = /[^\s,:{}[\]"][^,{}[\]"\n]*/y;
const bareName = /[^\s,:{}[\]"][^,:{}[\]"\n]*/y;
const placeholder = /\{[\w.-]+\}|<[^<>\n]*>/y;
/** What may follow a string; the text's end, which is empty, among it. */
const structural = ",}]:";

/** Whether `character` opens a string, and is no quote of JSON. */
export function isForeignQuote(character: string): boolean {
  return character !== '"' && closers.has(character);
}

/** Behind the special spaces at `start`, such as U+00A0; `start` where there are none. */
export function skipSpecialSpace(text: string, start: number): number {
  return matchEnd(specialSpace, text, start);
}

/** Behind an ellipsis at `start` and the words that belong to it; `start` where there is none. */
export function readEllipsis(text: string, start: number): number {
  return matchEnd(ellipsis, text, start);
}

/** Behind the bare text at `start` that stands for a value, up to the next comma, bracket, quote or line end. */
export function readBareValue(text: string, start: number): number {
  return Math.max(matchEnd(placeholder, text, start), matchEnd(bareValue, text, start), start + 1);
}

/** Behind the bare text at `start` that stands for a name: a value that ends at a colon as well. */
export function readBareName(text: string, start: number): number {
  return Math.max(matchEnd(bareName, text, start), start + 1);
}

/** Whether `{name}` or `<name>` stands at `start`, where a value should. */
export function isPlaceholder(text: string, start: number): boolean {
  return matchEnd(placeholder, text, start) > start;
}

/**
 * The string that opens at `start`, with whatever quotes; undefined where no quote stands there. One with a line break
 * in it goes on to the quote that something structural follows; failing that, it ends with its line.
 */
export function readQuoted(text: string, start: number): Quoted | undefined {
  const open = text.charAt(start);
  const closing = closers.get(open);
  if (closing === undefined) return undefined;
  const close = closingQuote(text, start + 1, closing);
  const onOneLine = !text.slice(start, close === -1 ? undefined : close).includes("\n");
  if (close !== -1 && (onOneLine || structural.includes(nextWritten(text, close + 1)))) {
    const defects: JsonDefectKind[] = [];
    if (open !== '"' || text.charAt(close) !== '"') defects.push("quotes");
    if (!onOneLine) defects.push("lineBreak");
    return { value: unescape(text.slice(start + 1, close)), end: close + 1, defects };
  }
  const line = text.slice(start + 1, lineEnd(text, start)).trimEnd();
  const value = line.endsWith(",") ? line.slice(0, -1) : line;
  return { value: unescape(value), end: start + 1 + value.length, defects: ["unterminated"] };
}

/** The next character from `from` on that is no space; empty at the text's end. */
export function nextWritten(text: string, from: number): string {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === "") at += 1;
  return text.charAt(at);
}

function closingQuote(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (closing.includes(character)) return at;
  }
  return -1;
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? (escapes.get(character) ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
