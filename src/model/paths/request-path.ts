import type { HttpRequest } from "../../page/page.js";
import { decode } from "../../util/percent.js";
import type { QueryPair } from "../route.js";
import { isKeyGroup, readCall, type WrittenArgument, type WrittenCall } from "./path-call.js";
import { splitTarget, withoutUsualPort, type Piece } from "./path-text.js";
import { readQuery } from "./read-query.js";

/** A step of a request's path, decoded. Which of them are names and which are keys, only the templates can tell. */
export type PathToken =
  | { readonly kind: "name"; readonly text: string }
  /** `('17')` behind the token before it. */
  | { readonly kind: "key"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "relativePath"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly WrittenArgument[] };

/** The steps of a request's target; undefined where its brackets or quotes do not close. */
export function readRequestPath(target: string): readonly PathToken[] | undefined {
  const text = splitTarget(target);
  return "malformed" in text ? undefined : text.pieces.flatMap(readTokens);
}

/** Scheme and host of an absolute URL, in lower case and without a port that says nothing; undefined for what is none. */
export function hostOf(url: string | undefined): string | undefined {
  const [origin] = /^https?:\/\/[^/?#]+/i.exec(url ?? "") ?? [];
  return origin === undefined ? undefined : withoutUsualPort(origin.toLowerCase());
}

/**
 * Scheme, host and version of a target, with what leads there, `https://api.example.com/billing/v2`; undefined where it is relative or
 * malformed.
 */
export function baseUrlOf(target: string): string | undefined {
  const text = splitTarget(target);
  return "malformed" in text ? undefined : text.baseUrl;
}

/** The same of a request, whose `Host` header names the host of a relative target (RFC 9112, section 3.2.1). */
export function baseUrlOfRequest({ target, headers }: HttpRequest): string | undefined {
  const host = headers.find(({ name }) => name.value.toLowerCase() === "host")?.value.value;
  const isRelative = target.value.startsWith("/") && /^[\w.-]+(?::\d+)?$/.test(host ?? "");
  return baseUrlOf(isRelative ? `https://${host}${target.value}` : target.value);
}

/** The path of a target behind its base URL, as written but for empty segments: `/calls/17`; undefined where it is malformed. */
export function pathOf(target: string): string | undefined {
  const text = splitTarget(target);
  return "malformed" in text ? undefined : text.path;
}

/** The query of a target, decoded once; empty where there is none. */
export function queryOf(target: string): readonly QueryPair[] {
  return readQuery(queryTextOf(target));
}

/** The same as written, but for brackets that mark what may be left out: `a=b` of `[?a=b]`. */
export function queryTextOf(target: string): string {
  const text = splitTarget(target);
  return "malformed" in text ? "" : (text.query ?? "");
}

function readTokens(piece: Piece): readonly PathToken[] {
  const text = decode(piece.text).trim();
  if (piece.kind === "relative") return [{ kind: "relativePath", text }];
  return tokensOfCall(readCall(text)) ?? [{ kind: "name", text }];
}

function tokensOfCall(call: WrittenCall | undefined): readonly PathToken[] | undefined {
  if (!call || call.name === "") return undefined;
  const [first = [], ...others] = call.groups;
  const isKey = isKeyGroup(first);
  const keys = (isKey ? call.groups : others).flat();
  if (keys.some((key) => key.name !== undefined)) return undefined;
  const head: PathToken = isKey
    ? { kind: "name", text: call.name }
    : { kind: "call", name: call.name, arguments: first };
  return [head, ...keys.map(keyToken)];
}

// What has its type before its quotes, `guid'0a1b…'`, is no string.
function keyToken({ value, quoted, type }: WrittenArgument): PathToken {
  return type === undefined
    ? { kind: "key", text: value, quoted }
    : { kind: "key", text: `${type}'${value}'`, quoted: false };
}
