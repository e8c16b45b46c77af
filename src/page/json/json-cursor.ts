import { createScanner, type JSONScanner } from "jsonc-parser";
import type { JsonDefectKind } from "../../diagnostics/catalog-page.js";
import type { Origin } from "../../source/source.js";
import { isForeignQuote, readEllipsis, readQuoted, skipSpecialSpace } from "./json-lexemes.js";
import { lineEnd, originIn, type Region } from "../region.js";
import type { Span } from "../scope.js";

/** Where strict JSON ends and the page goes on. */
export interface JsonDefect {
  readonly kind: JsonDefectKind;
  readonly origin: Origin;
}

/** jsonc-parser's token kinds, which it declares as an ambient `const enum` that isolated modules cannot read. */
export const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  /** Bare text: anything that JSON has no token for. */
  bare: 16,
  end: 17,
} as const;

/** A reading position: the token under it, and what was found on the way. Lives for one `readJson` call. */
export interface JsonCursor {
  readonly region: Region;
  readonly scanner: JSONScanner;
  readonly defects: JsonDefect[];
  kind: number;
  start: number;
  end: number;
  /** Where the token before this one ended. */
  before: number;
  /** The decoded value of a string token. */
  text: string;
  /** An ellipsis was skipped right before this token: what it stands for excuses commas. */
  elided: boolean;
  /** The line of the last defect. */
  marked: Span | undefined;
  hasSpecialSpace: boolean;
}

/** More findings in one value say no more than these. */
const mostDefects = 100;

/** What jsonc-parser says of a string token (`ScanError`), as a defect. */
const stringDefects: Readonly<Record<number, JsonDefectKind>> = { 4: "escape", 5: "escape", 6: "controlCharacter" };

/** The errors after which a string is read again: it ends too early for the scanner, or loses what its escapes say. */
const mendedStrings: ReadonlySet<number> = new Set([2, 4, 5]);

/** A cursor at the first token of `region`. */
export function openCursor(region: Region): JsonCursor {
  const cursor: JsonCursor = {
    region,
    scanner: createScanner(region.text, false),
    defects: [],
    kind: token.end,
    start: 0,
    end: 0,
    before: 0,
    text: "",
    elided: false,
    marked: undefined,
    hasSpecialSpace: false,
  };
  advance(cursor);
  return cursor;
}

/** Goes to the next token that is no space, no comment and nothing else that JSON leaves out. */
export function advance(cursor: JsonCursor): void {
  cursor.elided = false;
  cursor.before = cursor.end;
  do scan(cursor);
  while (isSkipped(cursor));
}

// To the scanner all up to the next space is one bare token: a run of quotes that are not its own would be read anew from each of them.
function scan(cursor: JsonCursor): void {
  const { scanner } = cursor;
  const at = scanner.getPosition();
  if (isForeignQuote(cursor.region.text.charAt(at))) {
    cursor.kind = token.bare;
    cursor.start = at;
    cursor.end = at + 1;
    return;
  }
  // The scanner's kinds are the numbers of `token`.
  cursor.kind = scanner.scan() as number;
  cursor.start = scanner.getTokenOffset();
  cursor.end = scanner.getPosition();
}

/** Goes to the token at `index` or behind it. */
export function jump(cursor: JsonCursor, index: number): void {
  cursor.scanner.setPosition(index);
  cursor.end = index;
  advance(cursor);
}

function isSkipped(cursor: JsonCursor): boolean {
  if (cursor.kind === token.string) readString(cursor);
  if (cursor.kind === token.bare) return skipBare(cursor);
  if (cursor.kind === token.lineComment || cursor.kind === token.blockComment) mark(cursor, "comment");
  return cursor.kind >= token.lineComment && cursor.kind <= token.space;
}

function readString(cursor: JsonCursor): void {
  const error = cursor.scanner.getTokenError() as number;
  const defect = stringDefects[error];
  if (defect) mark(cursor, defect);
  if (mendedStrings.has(error)) takeQuoted(cursor);
  else cursor.text = cursor.scanner.getTokenValue();
}

/** Skips special spaces and ellipses; takes a string in other quotes, and leaves any other bare text as it is. */
function skipBare(cursor: JsonCursor): boolean {
  const { start, region, scanner } = cursor;
  const afterSpace = skipSpecialSpace(region.text, start);
  const afterEllipsis = readEllipsis(region.text, start);
  cursor.elided ||= afterEllipsis > start;
  const skipped = Math.max(afterSpace, afterEllipsis);
  if (skipped > start) {
    mark(cursor, afterSpace > start ? "space" : "ellipsis", start, skipped);
    scanner.setPosition(skipped);
    cursor.end = skipped;
  } else takeQuoted(cursor);
  return skipped > start;
}

function takeQuoted(cursor: JsonCursor): void {
  const quoted = readQuoted(cursor.region.text, cursor.start);
  if (!quoted) return;
  cursor.kind = token.string;
  cursor.end = quoted.end;
  cursor.text = quoted.value;
  cursor.scanner.setPosition(quoted.end);
  for (const defect of quoted.defects) mark(cursor, defect);
}

/**
 * Notes `kind` at the token under the cursor, or at `text[start, end)`. One a line: the next ones are mostly consequences
 * of the first. Special spaces, which editors put everywhere when they do, are noted once.
 */
export function mark(cursor: JsonCursor, kind: JsonDefectKind, start = cursor.start, end = cursor.end): void {
  const { region, defects, marked } = cursor;
  const isOnMarkedLine = marked !== undefined && start >= marked.start && start <= marked.end;
  if (isOnMarkedLine || defects.length >= mostDefects || (kind === "space" && cursor.hasSpecialSpace)) return;
  cursor.hasSpecialSpace ||= kind === "space";
  cursor.marked = { start: region.text.lastIndexOf("\n", start - 1) + 1, end: lineEnd(region.text, start) };
  defects.push({ kind, origin: originIn(region, start, end) });
}

/** Whether a token of `kind` closes something. */
export function isCloser(kind: number): boolean {
  return kind === token.closeBrace || kind === token.closeBracket;
}
