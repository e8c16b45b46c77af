import { decode } from "../../util/percent.js";
import { guid } from "../../util/guid.js";
import { isKeyGroup, readCall, type WrittenArgument, type WrittenCall } from "./path-call.js";
import type { ArgumentDraft, SegmentDraft } from "./path-draft.js";
import { bracedIn, outsideBraces, type PathPlaceholder } from "./path-placeholder.js";
import type { Malformed, Piece } from "./path-text.js";

/** Reads a piece of a route's path; `owner` is the name before it. A key in parentheses is a segment of its own. */
export function readSegment(piece: Piece, owner: string | undefined): readonly SegmentDraft[] | Malformed {
  if (piece.kind === "relative") return [relativePath(piece.text, owner)];
  const text = decode(piece.text);
  const call = readCall(text);
  const held = bracedIn(text);
  // `${type}` is a placeholder of some language's texts, or a `$` that is sent: nothing tells which.
  const isMixed = call ? text.includes("${") : held.length > 0 && outsideBraces(text).includes("$");
  if (isMixed) return { malformed: `\`${piece.text}\` as a segment` };
  if (call) return call.name === "" ? readParenthesised(call, owner) : readNamedCall(call);
  // No name of an API looks like this: it is a key that the page spells out.
  if (guid.test(text)) return [keyOf("", owner)];
  const [, routed] = routerPlaceholder.exec(text) ?? [];
  if (routed !== undefined) return [keyOf(routed, owner)];
  if (held.length === 0) return readLiteral(piece.text);
  // Text around a placeholder belongs to the key, as in `name={name}`.
  return [keyOf(held.join(" "), owner)];
}

/** `/calls/:id`, as routers of web servers write it. */
const routerPlaceholder = /^:([A-Za-z_][\w-]*)$/;

function relativePath(text: string, owner: string | undefined): SegmentDraft {
  const [only, ...others] = bracedIn(text);
  const written = only !== undefined && others.length === 0 ? only : "path";
  return { kind: "relativePath", placeholder: { written, owner, role: "relativePath", bare: false } };
}

// `/(team-id)`: parentheses where braces are meant.
function readParenthesised(call: WrittenCall, owner: string | undefined): readonly SegmentDraft[] | Malformed {
  const [[argument, ...others] = [], ...groups] = call.groups;
  if (!argument || argument.name !== undefined || others.length + groups.length > 0)
    return { malformed: "arguments without a function" };
  return [keyOf(bracedIn(argument.value)[0] ?? argument.value, owner)];
}

function readNamedCall(call: WrittenCall): readonly SegmentDraft[] | Malformed {
  const [first = [], ...others] = call.groups;
  const isKey = isKeyGroup(first);
  const name = readLiteral(call.name);
  const head = isKey || "malformed" in name ? name : readFunction(call.name, first);
  if ("malformed" in head) return head;
  const keys = isKey ? call.groups : others;
  if (!keys.every(isKeyGroup)) return { malformed: "an argument without a name" };
  return [...head, ...keys.flat().map((key) => parenthesisedKey(key, call.name))];
}

// A key that is spelled out, `calls('17')`, is an example of one.
function parenthesisedKey(key: WrittenArgument, owner: string): SegmentDraft {
  const value = readValue(key, owner);
  const written = typeof value === "string" ? "" : value.written;
  // What has its type before its quotes, `guid'{id}'`, is no string.
  const quoted = key.quoted && key.type === undefined;
  return { kind: "parenthesisedKey", placeholder: { written, owner, role: "key", bare: false }, quoted };
}

function readFunction(name: string, group: readonly WrittenArgument[]): readonly SegmentDraft[] | Malformed {
  const list: ArgumentDraft[] = [];
  for (const argument of group) {
    if (argument.name === undefined) return { malformed: "an argument without a name" };
    if (/[{}]/.test(outsideBraces(argument.value))) return { malformed: "unbalanced braces" };
    const { quoted, type } = argument;
    list.push({ name: argument.name, value: readValue(argument, argument.name), quoted, type });
  }
  return [{ kind: "function", name, arguments: list }];
}

// Numbers, dates, GUIDs, the named constants, parameter aliases and JSON are values that OData's URLs can spell out.
const spelledOut = /^(?:[+-]?[\d.]|(?:true|false|null|INF|NaN)$|[\da-f]{8}-|[@[])/i;
const standIn = /^(?:parameterValue|\w+-value)$/i;

/** The placeholder that an argument's value is, or the value where it is spelled out. */
function readValue(argument: WrittenArgument, owner: string): PathPlaceholder | string {
  const held = bracedIn(argument.value);
  if (held.length > 0) return { written: held.join(" "), owner, role: "argument", bare: false };
  const spelled = argument.quoted ? !standIn.test(argument.value) : spelledOut.test(argument.value);
  return spelled ? argument.value : { written: argument.value, owner, role: "argument", bare: true };
}

const literalCharacters = /^[\p{L}\p{N}\p{M}$_.~!&'()*+,;=:@%-]+$/u;

function readLiteral(text: string): readonly SegmentDraft[] | Malformed {
  const name = decode(text);
  if (literalCharacters.test(text) && /[\p{L}\p{N}]/u.test(name)) return [{ kind: "literal", name }];
  return { malformed: `\`${text}\` as a segment` };
}

function keyOf(written: string, owner: string | undefined): SegmentDraft {
  return { kind: "key", placeholder: { written, owner, role: "key", bare: false } };
}
