import type { JsonMember, JsonNode } from "../../source/json-node.js";
import type { Located, Origin } from "../../source/source.js";
import { advance, isCloser, type JsonCursor, type JsonDefect, jump, mark, openCursor, token } from "./json-cursor.js";
import { isPlaceholder, nextWritten, readBareName, readBareValue } from "./json-lexemes.js";
import { originIn, type Region } from "../region.js";

/** JSON as far as it could be read. */
interface JsonReading {
  /** Undefined where the region holds no value at all. */
  readonly value: JsonNode | undefined;
  /**
   * Where strict JSON would have stopped, in the order of the text, and names that an object repeats (RFC 8259, section 4);
   * empty for strict JSON.
   */
  readonly defects: readonly JsonDefect[];
}

/** Deeper nesting is no documentation; the limit keeps hostile pages from exhausting the stack. */
const deepest = 200;

/** What `region` holds: one value, or, where it may be a `fragment` of one, members without their braces too. */
export type JsonForm = "value" | "fragment";

/**
 * Reads the one JSON value that `region` holds, leniently: what strict JSON (RFC 8259) refuses is mended and noted.
 * Never throws, and reads every character a bounded number of times.
 */
export function readJson(region: Region, form: JsonForm = "value"): JsonReading {
  const cursor = openCursor(region);
  const value = isName(cursor) ? readUnbraced(cursor, form) : readValue(cursor, []);
  if (!value && !cursor.elided && cursor.defects.length === 0) mark(cursor, "empty");
  if (cursor.kind !== token.end) mark(cursor, "extra", cursor.start, region.text.trimEnd().length);
  return { value, defects: cursor.defects };
}

/**
 * The value at the cursor; undefined where none stands there, and for one nested too deeply, which is skipped. `open` are the closing
 * brackets to come.
 */
function readValue(cursor: JsonCursor, open: readonly number[]): JsonNode | undefined {
  switch (cursor.kind) {
    case token.openBrace:
      return isPlaceholder(cursor.region.text, cursor.start) ? readBare(cursor) : readObject(cursor, open);
    case token.openBracket:
      return readArray(cursor, open);
    case token.string:
      return taken(cursor, { kind: "string", value: cursor.text, origin: originOf(cursor) });
    case token.number:
      return readNumber(cursor);
    case token.true:
    case token.false:
      return taken(cursor, { kind: "boolean", value: cursor.kind === token.true, origin: originOf(cursor) });
    case token.null:
      return taken(cursor, { kind: "null", origin: originOf(cursor) });
    case token.bare:
      return readBare(cursor);
    default:
      return undefined;
  }
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

// The scanner takes the digits of `2019-01-01` for a number and leaves the rest: such a run is bare text.
function readNumber(cursor: JsonCursor): JsonNode {
  const text = cursor.region.text.slice(cursor.start, cursor.end);
  const value = Number(text);
  const isNumber = number.test(text) && Number.isFinite(value);
  if (!isNumber || /[\w:.+-]/.test(cursor.region.text.charAt(cursor.end))) return readBare(cursor);
  return taken(cursor, { kind: "number", value, text, origin: originOf(cursor) });
}

function readBare(cursor: JsonCursor): JsonNode {
  const { region, start } = cursor;
  const value = region.text.slice(start, readBareValue(region.text, start)).trimEnd();
  const end = start + value.length;
  mark(cursor, "unquotedValue", start, end);
  jump(cursor, end);
  return { kind: "string", value, origin: originIn(region, start, end) };
}

function readArray(cursor: JsonCursor, open: readonly number[]): JsonNode | undefined {
  const { start } = cursor;
  const items: JsonNode[] = [];
  const end = readBracketed(cursor, [...open, token.closeBracket], (inside) => {
    const item = readValue(cursor, inside);
    if (item) items.push(item);
  });
  return end === undefined ? undefined : { kind: "array", items, origin: originIn(cursor.region, start, end) };
}

function readObject(cursor: JsonCursor, open: readonly number[]): JsonNode | undefined {
  const { start } = cursor;
  const members: JsonMember[] = [];
  const end = readBracketed(cursor, [...open, token.closeBrace], memberReader(cursor, members));
  return end === undefined ? undefined : { kind: "object", members, origin: originIn(cursor.region, start, end) };
}

// A page may show some members of an object and leave the braces to its readers.
function readUnbraced(cursor: JsonCursor, form: JsonForm): JsonNode {
  const { start } = cursor;
  const members: JsonMember[] = [];
  if (form === "value") mark(cursor, "unbraced");
  const end = readItems(cursor, [], memberReader(cursor, members));
  return { kind: "object", members, origin: originIn(cursor.region, start, end) };
}

/** Takes one item; `open` are the closing brackets to come. */
type ItemReader = (open: readonly number[]) => void;

function memberReader(cursor: JsonCursor, members: JsonMember[]): ItemReader {
  const names = new Set<string>();
  return (open) => {
    const member = readMember(cursor, open, names);
    if (member) members.push(member);
  };
}

/** Reads from an opening bracket to behind its closing one and returns the index there; undefined where it is too deep to be read. */
function readBracketed(cursor: JsonCursor, open: readonly number[], readItem: ItemReader): number | undefined {
  if (open.length > deepest) return skipTooDeep(cursor);
  advance(cursor);
  const end = readItems(cursor, open, readItem);
  if (cursor.kind !== open.at(-1)) {
    mark(cursor, "unclosed");
    return end;
  }
  advance(cursor);
  return cursor.before;
}

/** Reads what stands between commas, up to a closing bracket that something open waits for, and returns the index where it ended. */
function readItems(cursor: JsonCursor, open: readonly number[], readItem: ItemReader): number {
  let comma: { readonly start: number; readonly end: number } | undefined;
  let isFirst = true;
  while (cursor.kind !== token.end && !(isCloser(cursor.kind) && open.includes(cursor.kind))) {
    const { start, end, kind, elided } = cursor;
    if (kind === token.comma) {
      if ((comma || isFirst) && !elided) mark(cursor, "doubleComma");
      comma = { start, end };
      advance(cursor);
    } else if (isCloser(kind) || kind === token.colon) {
      mark(cursor, "stray");
      comma = undefined;
      advance(cursor);
    } else {
      if (!comma && !isFirst && !elided) mark(cursor, "missingComma");
      comma = undefined;
      readItem(open);
    }
    isFirst = false;
  }
  // Behind what stands in no brackets more may follow.
  if (comma && !cursor.elided && open.length > 0) mark(cursor, "trailingComma", comma.start, comma.end);
  return cursor.before;
}

function skipTooDeep(cursor: JsonCursor): undefined {
  const { start } = cursor;
  let depth = 0;
  do {
    if (cursor.kind === token.openBrace || cursor.kind === token.openBracket) depth += 1;
    else if (isCloser(cursor.kind)) depth -= 1;
    advance(cursor);
  } while (depth > 0 && cursor.kind !== token.end);
  mark(cursor, "depth", start, start + 1);
  return undefined;
}

/** A member, or undefined where only a part of one stands at the cursor. `names` are those of the members before it. */
function readMember(cursor: JsonCursor, open: readonly number[], names: Set<string>): JsonMember | undefined {
  if (cursor.kind === token.openBrace || cursor.kind === token.openBracket) {
    mark(cursor, "missingName");
    readValue(cursor, open);
    return undefined;
  }
  skipStray(cursor);
  const { start, kind } = cursor;
  const written = readName(cursor);
  const end = cursor.before;
  const hasColon = cursor.kind === token.colon;
  const name = hasColon ? written : withoutColon(written);
  if (hasColon) advance(cursor);
  else if (name !== written) mark(cursor, "colonInName", start, end);
  else if (!cursor.elided) mark(cursor, "missingColon", start, end);
  if (!hasColon && isName(cursor)) return undefined;
  if (names.has(name.value) && !/^(?:\.*|…)$/.test(name.value)) mark(cursor, "repeatedName", start, end);
  names.add(name.value);
  const { start: startOfValue, elided } = cursor;
  const value = readValue(cursor, open);
  // What has neither quotes nor a colon is the rest of a text with quotes in it.
  if (value) return hasColon || kind === token.string ? { name, value } : undefined;
  if (hasColon && !elided && cursor.start === startOfValue) mark(cursor, "missingValue", start, end);
  return undefined;
}

// `"state: "ringing"`: the name ends where its closing quote is missing.
function withoutColon(name: Located<string>): Located<string> {
  const value = name.value.trimEnd();
  return /.:$/s.test(value.slice(-2)) ? { ...name, value: value.slice(0, -1).trimEnd() } : name;
}

// `- "state": "ringing"`: a mark of some list, or of a difference.
const strayMark = /[-+*•>]+(?=[^\S\n]*")/y;

function skipStray(cursor: JsonCursor): void {
  strayMark.lastIndex = cursor.start;
  if (cursor.kind !== token.bare || !strayMark.test(cursor.region.text)) return;
  mark(cursor, "stray", cursor.start, strayMark.lastIndex);
  jump(cursor, strayMark.lastIndex);
}

function isName(cursor: JsonCursor): boolean {
  return cursor.kind === token.string && nextWritten(cursor.region.text, cursor.end) === ":";
}

function readName(cursor: JsonCursor): Located<string> {
  const { region, start } = cursor;
  if (cursor.kind === token.string) return taken(cursor, { value: cursor.text, origin: originOf(cursor) });
  const value = region.text.slice(start, readBareName(region.text, start)).trimEnd();
  const end = start + value.length;
  mark(cursor, "unquotedName", start, end);
  jump(cursor, end);
  return { value, origin: originIn(region, start, end) };
}

function originOf(cursor: JsonCursor): Origin {
  return originIn(cursor.region, cursor.start, cursor.end);
}

function taken<T>(cursor: JsonCursor, node: T): T {
  advance(cursor);
  return node;
}
