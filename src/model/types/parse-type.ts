import { exactPrimitive, namedType } from "./named-type.js";
import { type Primitive, primitiveOfLink } from "./primitives.js";
import type { TypeExpression } from "./type-expression.js";
import { isDefinable } from "./type-name.js";
import { closeOf, isMark, isWord, tokensOfText, type TypeToken } from "./type-tokens.js";

const collectionWords = new Set(["collection", "collections", "list", "array"]);
/** What may follow a type's name and says nothing more. */
const kindWords = new Set(
  // The `s` stands behind a link, for more of what that names: `array of [call](call.md)s`.
  "complex entity enum enumeration object objects resource resources s type types value".split(" "),
);
/** What may stand before a type's name and says nothing of it: articles, and whether there may be none. */
const leadingWords = new Set(["a", "an", "the", "nullable"]);
/** Remarks that also stand before a type, `(Optional) String`. */
const leadingRemarks = new Set(["optional", "required", "deprecated", "preview"]);
/** What stands around the type of a collection's items. */
const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["<", ">"],
  ["[", "]"],
]);
/** What holds values by names of anyone's choice: `Dictionary<string, Int32>`. */
const dictionaryWords = new Set(["dictionary", "idictionary", "map", "record"]);

/** A parse that went well: the type and the index of the first token behind it. */
interface Parsed {
  readonly type: TypeExpression;
  readonly next: number;
}

/** What stands before prose behind a type. */
const marksBeforeProse = new Set([",", ".", ";", ":", "-", "–", "—"]);

/** The type that `tokens` write, as far as a comma or a full stop, behind which stands prose; undefined where they write none. */
export function parseType(tokens: readonly TypeToken[]): TypeExpression | undefined {
  const parsed = parseUnion(tokens, 0);
  if (!parsed) return undefined;
  const behind = tokens[parsed.next];
  return !behind || (behind.kind === "mark" && marksBeforeProse.has(behind.text)) ? parsed.type : undefined;
}

function parseUnion(tokens: readonly TypeToken[], start: number): Parsed | undefined {
  const of: TypeExpression[] = [];
  let next = start;
  let separator: Separator | undefined = { length: 0, isSlash: false };
  for (; separator; separator = separatorAt(tokens, next)) {
    const at: number = next + separator.length;
    if (isWord(tokens[at], "null")) {
      next = at + 1;
      continue;
    }
    const term = parseTerm(tokens, at);
    if (!term || (separator.isSlash && ![...of.slice(-1), term.type].every(canStandBySlash))) return undefined;
    of.push(term.type);
    next = term.next;
  }
  const [only, ...others] = of;
  return only && { type: others.length === 0 ? only : { kind: "union", of }, next };
}

/** `application/json` is no union. */
function canStandBySlash(type: TypeExpression): boolean {
  return type.kind === "primitive" || (type.kind === "named" && type.url !== undefined);
}

interface Separator {
  readonly length: number;
  readonly isSlash: boolean;
}

function separatorAt(tokens: readonly TypeToken[], at: number): Separator | undefined {
  const token = tokens[at];
  if (isWord(token, "or") || isMark(token, "|")) return { length: 1, isSlash: false };
  if (isMark(token, ",") && isWord(tokens[at + 1], "or")) return { length: 2, isSlash: false };
  return isMark(token, "/") ? { length: 1, isSlash: true } : undefined;
}

function parseTerm(tokens: readonly TypeToken[], start: number): Parsed | undefined {
  const token = tokens[start];
  if (!token) return undefined;
  if (isMark(token, "(")) {
    if (isLeadingRemark(tokens, start)) return parseTerm(tokens, start + 3);
    return parseSuffixes(tokens, parseClosed(tokens, start + 1, ")"));
  }
  // `[]string`, `[string]`.
  if (isMark(token, "[]")) return listOf(parseTerm(tokens, start + 1));
  if (isMark(token, "[")) return parseSuffixes(tokens, listOf(parseClosed(tokens, start + 1, "]")));
  if (token.kind === "mark") return undefined;
  if (token.kind === "link") return parseSuffixes(tokens, { type: linkedType(token), next: start + 1 });
  const word = token.text.toLowerCase();
  if (leadingWords.has(word)) return parseLed(tokens, start + 1);
  if (collectionWords.has(word) || (word === "set" && holdsItems(tokens[start + 1])))
    return parseCollection(tokens, token, start);
  const dictionary = dictionaryWords.has(word) ? parseDictionary(tokens, start + 1) : undefined;
  return parseSuffixes(tokens, dictionary ?? parseName(tokens, start));
}

// `nullable Int32`, `Nullable<Int32>`.
function parseLed(tokens: readonly TypeToken[], start: number): Parsed | undefined {
  if (!isMark(tokens[start], "<")) return parseTerm(tokens, start);
  return parseSuffixes(tokens, parseClosed(tokens, start + 1, ">"));
}

function isLeadingRemark(tokens: readonly TypeToken[], open: number): boolean {
  return isRemark(tokens[open + 1]) && isMark(tokens[open + 2], ")");
}

function isRemark(token: TypeToken | undefined): boolean {
  return token?.kind === "word" && leadingRemarks.has(token.text.toLowerCase());
}

// `Collection(X)`, `List<X>`, `collection of X`; alone, it does not say of what.
function parseCollection(
  tokens: readonly TypeToken[],
  token: TypeToken & { readonly kind: "word" },
  start: number,
): Parsed | undefined {
  const behind = tokens[start + 1];
  if (!behind)
    return {
      type: { kind: "collection", of: { kind: "unreadable", text: token.text, origin: token.origin } },
      next: start + 1,
    };
  if (!holdsItems(behind)) return undefined;
  const close = closerOf(behind);
  const inner = close === undefined ? parseItems(tokens, start + 2) : parseClosed(tokens, start + 2, close);
  return parseSuffixes(tokens, collectionOf(inner));
}

function holdsItems(token: TypeToken | undefined): boolean {
  return closerOf(token) !== undefined || isWord(token, "of");
}

/** A list of bytes is written as one text. */
function listOf(parsed: Parsed | undefined): Parsed | undefined {
  return parsed && isPrimitive(parsed.type, "Byte")
    ? { type: { kind: "primitive", name: "Binary" }, next: parsed.next }
    : collectionOf(parsed);
}

function collectionOf(parsed: Parsed | undefined): Parsed | undefined {
  return parsed && { type: { kind: "collection", of: parsed.type }, next: parsed.next };
}

/** What a list is "of"; words that name no type still say that there are several. */
function parseItems(tokens: readonly TypeToken[], start: number): Parsed | undefined {
  const parsed = parseTerm(tokens, start);
  const words = tokens.slice(start).flatMap((token) => (token.kind === "word" ? [token] : []));
  const [first] = words;
  if (parsed || !first || words.length < tokens.length - start) return parsed;
  const text = words.map((word) => word.text).join(" ");
  return { type: { kind: "unreadable", text, origin: first.origin }, next: tokens.length };
}

// `Dictionary<string, X>`, `map[string]X`, `dictionary of X`. JSON names by text alone, whatever the first type is.
function parseDictionary(tokens: readonly TypeToken[], open: number): Parsed | undefined {
  if (isWord(tokens[open], "of")) {
    const held = parseUnion(tokens, open + 1);
    return held && !goesOnWithType(tokens, held.next)
      ? { type: { kind: "dictionary", of: held.type }, next: held.next }
      : undefined;
  }
  const close = closerOf(tokens[open]);
  const key = close === undefined ? undefined : parseTerm(tokens, open + 1);
  if (close === undefined || !key) return undefined;
  const isBehind = close === "]" && isMark(tokens[key.next], close);
  if (!isBehind && !isMark(tokens[key.next], ",")) return undefined;
  const value = isBehind ? parseTerm(tokens, key.next + 1) : parseClosed(tokens, key.next + 1, close);
  return value && { type: { kind: "dictionary", of: value.type }, next: value.next };
}

// `dictionary of String, Int32` leaves open what it holds; `dictionary of String, optional` does not.
function goesOnWithType(tokens: readonly TypeToken[], at: number): boolean {
  return isMark(tokens[at], ",") && !isRemark(tokens[at + 1]) && parseTerm(tokens, at + 1) !== undefined;
}

function closerOf(token: TypeToken | undefined): string | undefined {
  return token?.kind === "mark" ? brackets.get(token.text) : undefined;
}

function parseClosed(tokens: readonly TypeToken[], start: number, close: string): Parsed | undefined {
  const inner = parseUnion(tokens, start);
  return inner && isMark(tokens[inner.next], close) ? { type: inner.type, next: inner.next + 1 } : undefined;
}

// One word, or several that are one alias: `Untyped JSON object`.
function parseName(tokens: readonly TypeToken[], start: number): Parsed | undefined {
  const words: string[] = [];
  let next = start;
  for (let token = tokens[next]; token?.kind === "word"; token = tokens[++next]) {
    const word = token.text.toLowerCase();
    if (words.length > 0 && (word === "or" || collectionWords.has(word) || kindWords.has(word))) break;
    words.push(token.text);
  }
  const first = tokens[start];
  const type = first?.kind === "word" ? namedType(words.join(" "), first.origin) : undefined;
  return type && { type, next };
}

function parseSuffixes(tokens: readonly TypeToken[], head: Parsed | undefined): Parsed | undefined {
  let parsed = head;
  while (parsed) {
    const token = tokens[parsed.next];
    const word = token?.kind === "word" ? token.text.toLowerCase() : "";
    if (isMark(token, "?")) parsed = { type: parsed.type, next: parsed.next + 1 };
    else if (isMark(token, "[]") || word === "array") parsed = listOf({ ...parsed, next: parsed.next + 1 });
    else if (collectionWords.has(word))
      parsed = { type: { kind: "collection", of: parsed.type }, next: parsed.next + 1 };
    else if (kindWords.has(word)) parsed = { type: parsed.type, next: parsed.next + 1 };
    else if (isMark(token, "(")) parsed = parseRemark(tokens, parsed, ")");
    else if (isMark(token, "{")) parsed = parseRemark(tokens, parsed, "}");
    else return parsed;
  }
  return undefined;
}

function isPrimitive(type: TypeExpression, name: Primitive): boolean {
  return type.kind === "primitive" && type.name === name;
}

// `String (timestamp)` says which strings, `integer (int64)` which numbers, `object ([call](call.md))` which objects, `String
// (collection)` that there are several; other remarks, `(optional)`, say nothing of the type.
function parseRemark(tokens: readonly TypeToken[], { type, next }: Parsed, end: string): Parsed | undefined {
  const close = closeOf(tokens, next, end);
  if (close === -1) return undefined;
  const words = tokens.slice(next + 1, close).map(({ text }) => text.toLowerCase());
  const remarks = words.join(" ").split(" , ");
  if (type.kind !== "collection" && remarks.some((remark) => collectionWords.has(remark)))
    return { type: { kind: "collection", of: type }, next: close + 1 };
  const [only] = tokens.slice(next + 1, close);
  if (only?.kind === "link" && close === next + 2 && isPrimitive(type, "Json"))
    return { type: linkedType(only), next: close + 1 };
  const [exact] = type.kind === "primitive" ? remarks.flatMap((remark) => exactPrimitive(type.name, remark) ?? []) : [];
  return { type: exact ? { kind: "primitive", name: exact } : type, next: close + 1 };
}

// The text of a link can be a whole type, `[recipient collection](recipient.md)`, or a title that only its target explains.
function linkedType({ text, url, origin }: TypeToken & { readonly kind: "link" }): TypeExpression {
  const whole = text.trim();
  const inner = isDefinable(whole) ? undefined : parseType(tokensOfText(whole, origin));
  return withUrl(inner ?? { kind: "named", name: whole, url, origin }, url);
}

function withUrl(type: TypeExpression, url: string | undefined): TypeExpression {
  if (type.kind === "collection" || type.kind === "dictionary") return { ...type, of: withUrl(type.of, url) };
  if (type.kind !== "named") return type;
  const primitive = primitiveOfLink(type.name);
  return primitive ? { kind: "primitive", name: primitive } : { ...type, url };
}
