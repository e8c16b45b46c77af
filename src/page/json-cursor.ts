import { createScanner } from "jsonc-parser";
import type { JsonDefectKind } from "../diagnostics/catalog-page.js";
import type { Origin } from "../source/source.js";
import { readEllipsis, readQuoted, skipSpecialSpace } from "./json-lexemes.js";
import { originIn, type Region } from "./region.js";

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
  readonly defects: JsonDefect[];
  readonly next: () => void;
  /** Goes to `index` and takes the token there. */
  readonly jump: (index: number) => void;
  kind: number;
  start: number;
  end: number;
  /** Where the token before this one ended. */
  before: number;
  /** The decoded value of a string token. */
  text: string;
  /** An ellipsis was skipped right before this token: what it stands for excuses commas. */
  elided: boolean;
  /** The beginning of the line of the last defect. */
  defectLine: number | undefined;
}

/** More findings in one value say no more than these. */
const mostDefects = 100;

/** What jsonc-parser says of a string token (`ScanError`), as a defect. */
const stringDefects: Readonly<Record<number, JsonDefectKind>> = { 4: "escape", 5: "escape", 6: "controlCharacter" };

/** The errors after which a string is read again: it ends too early for the scanner, or loses what its escapes say. */
const mendedStrings: ReadonlySet<number> = new Set([2, 4, 5]);

/** A cursor at the first token of `region`. */
export function openCursor(region: Region): JsonCursor {
  const scanner = createScanner(region.text, false);
  const cursor: JsonCursor = {
    region,
    defects: [],
    next: () => advance(),
    jump: (index) => {
      scanner.setPosition(index);
      cursor.end = index;
      advance();
    },
    kind: token.end,
    start: 0,
    end: 0,
    before: 0,
    text: "",
    elided: false,
    defectLine: undefined,
  };

  function advance(): void {
    cursor.elided = false;
    cursor.before = cursor.end;
    do {
      // The scanner's kinds are the numbers of `token`.
      cursor.kind = scanner.scan() as number;
      cursor.start = scanner.getTokenOffset();
      cursor.end = scanner.getPosition();
    } while (isSkipped());
  }

  function isSkipped(): boolean {
    if (cursor.kind === token.string) return readString();
    if (cursor.kind === token.bare) return readBare();
    if (cursor.kind === token.lineComment || cursor.kind === token.blockComment) mark(cursor, "comment");
    return cursor.kind >= token.lineComment && cursor.kind <= token.space;
  }

  function readString(): false {
    const error = scanner.getTokenError() as number;
    const defect = stringDefects[error];
    if (defect) mark(cursor, defect);
    if (mendedStrings.has(error)) take(readQuoted(region.text, cursor.start));
    else cursor.text = scanner.getTokenValue();
    return false;
  }

  function readBare(): boolean {
    const afterSpace = skipSpecialSpace(region.text, cursor.start);
    const afterEllipsis = readEllipsis(region.text, cursor.start);
    const skipped = Math.max(afterSpace, afterEllipsis);
    if (skipped > cursor.start) {
      cursor.end = skipped;
      mark(cursor, afterSpace > cursor.start ? "space" : "ellipsis");
      cursor.elided ||= afterEllipsis > cursor.start;
      scanner.setPosition(skipped);
      return true;
    }
    take(readQuoted(region.text, cursor.start));
    return false;
  }

  function take(quoted: ReturnType<typeof readQuoted>): void {
    if (!quoted) return;
    cursor.kind = token.string;
    cursor.end = quoted.end;
    cursor.text = quoted.value;
    for (const defect of quoted.defects) mark(cursor, defect);
    scanner.setPosition(quoted.end);
  }

  advance();
  return cursor;
}

/**
 * Notes `kind` at the token under the cursor, or at `text[start, end)`. One a line: the next ones are mostly consequences
 * of the first. Special spaces, which editors put everywhere when they do, are noted once.
 */
export function mark(cursor: JsonCursor, kind: JsonDefectKind, start = cursor.start, end = cursor.end): void {
  const line = cursor.region.text.lastIndexOf("\n", start - 1);
  if (line === cursor.defectLine || cursor.defects.length >= mostDefects) return;
  if (kind === "space" && cursor.defects.some((defect) => defect.kind === kind)) return;
  cursor.defectLine = line;
  cursor.defects.push({ kind, origin: originIn(cursor.region, start, end) });
}

/** Whether a token of `kind` closes something. */
export function isCloser(kind: number): boolean {
  return kind === token.closeBrace || kind === token.closeBracket;
}
