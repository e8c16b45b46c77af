import { awaitedBehind } from "../prose/brackets.js";

/** A target cut into what its slashes, colons and question mark part; nothing is decoded yet. */
export interface PathText {
  /** Scheme, host and what leads to the version, `https://api.example.com/billing/v2`; undefined for a relative target. */
  readonly baseUrl: string | undefined;
  /** What stands behind it, up to the query, each segment behind one slash: `/calls/17`. */
  readonly path: string;
  readonly pieces: readonly Piece[];
  /** What stands behind `?`; undefined where there is none. */
  readonly query: string | undefined;
  /** The part of the query that stands in brackets, for it may be left out. */
  readonly optionalQuery: string;
  readonly repairs: readonly Repair[];
}

export type Piece =
  | { readonly kind: "segment"; readonly text: string }
  /** What stands between `:/` and `:`, or behind `:/` at the end. */
  | { readonly kind: "relative"; readonly text: string };

/** Something that was read although it should not be there, in the words of a message: "Unexpected …, expected …". */
export interface Repair {
  readonly unexpected: string;
  /** The same as the target writes it. */
  readonly written: string;
  readonly expected: string;
}

/** A target that cannot be read, with the reason in a few words. */
export interface Malformed {
  readonly malformed: string;
}

/** Longest target and most segments that are read: real ones reach 300 characters and 15 segments. */
const limits = { characters: 4096, segments: 64 };

const scheme = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
const version =
  /^(?:v\d[\d._-]*(?:p\d+)?(?:(?:alpha|beta|preview|rc)[\w.-]*)?|v\d[\d.]*-[\w.-]+|beta|[{<]ver(?:sion)?[}>])$/i;
/** A version that stands behind names, where less is one: `v2counsel` is somebody's id. */
const innerVersion = /^(?:v\d+(?:\.\d+)?|beta|[{<]ver(?:sion)?[}>])$/i;
/** What calls itself the prefix of a URL stands for its host, and for what leads to the version. */
const urlPrefix =
  /^(?:[{<]?\w*prefix[}>]?|[{<](?:[\w-]*base[-_ ]?ur[il]|root[-_ ]?ur[il]|service[-_ ]?root|host(?:[-_ ]?name)?)[}>])$/i;
/** Names before a version, `/billing/api/v2`: more are a path of their own. */
const longestPrefix = 3;

/** Cuts `target`, which may be absolute, relative, without its first slash, or begin with `~`. Linear in its length. */
export function splitTarget(target: string): PathText | Malformed {
  if (target.length > limits.characters) return { malformed: `more than ${limits.characters} characters` };
  const written = target
    .trim()
    .replace(/\sHTTP\/\d(?:\.\d)?$/i, "")
    .trimEnd();
  if (written === "") return { malformed: "no path" };
  const host = scheme.exec(written)?.[0];
  const split = splitSegments(written.slice(host?.length ?? 0).replace(/^~(?=\/)/, ""));
  if ("malformed" in split) return split;
  const { segments, query, optionalQuery, repairs } = split;
  const isPrefixed = host === undefined && !written.startsWith("/") && urlPrefix.test(segments[0] ?? "");
  const length = isPrefixed ? 1 + prefixLength(segments.slice(1)) : prefixLength(segments);
  const prefix = segments.slice(0, length).map((segment) => `/${segment}`);
  const rest = segments.slice(length);
  if (rest.length > limits.segments) return { malformed: `more than ${limits.segments} segments` };
  return {
    baseUrl: host === undefined ? undefined : withoutUsualPort(host) + prefix.join(""),
    path: `/${rest.join("/")}`,
    pieces: piecesOf(rest),
    query,
    optionalQuery,
    repairs,
  };
}

/** `origin`, scheme and host, without the port that the scheme has anyway (RFC 3986, section 6.2.3). */
export function withoutUsualPort(origin: string): string {
  return origin.replace(/^(https:.*):443$|^(http:.*):80$/i, "$1$2");
}

/**
 * A remark behind the path of a route line, `/calls/{id} // of today`, is no part of it. In quotes and brackets, in a path relative
 * to an item and in a query what looks like one may be a value.
 */
export function cutRemark(written: string): { readonly target: string; readonly repairs: readonly Repair[] } {
  let awaited: string | undefined = "";
  for (let at = 0; at < written.length && awaited !== undefined; at++) {
    const rest = written.slice(at, at + 4);
    if (awaited === "" && /^(?:\?|:\/(?!\/))/.test(rest)) break;
    if (awaited === "" && /^\s(?:#|\/\/)/.test(rest)) {
      const remark = written.slice(at).trim();
      const repair = { unexpected: `\`${remark}\` behind the path`, written: remark, expected: "the end of the line" };
      return { target: written.slice(0, at).trimEnd(), repairs: [repair] };
    }
    awaited = awaitedBehind(awaited, written.charAt(at));
  }
  return { target: written, repairs: [] };
}

/** How many segments belong to the base URL: those up to the version, none where the path begins without one. */
function prefixLength(segments: readonly string[]): number {
  if (version.test(segments[0] ?? "")) return 1;
  const names = segments
    .slice(0, longestPrefix + 1)
    .findIndex((segment) => !/^[\w.~-]+$/.test(segment) || innerVersion.test(segment));
  return names > 0 && innerVersion.test(segments[names] ?? "") ? names + 1 : 0;
}

interface Split extends Pick<PathText, "query" | "optionalQuery"> {
  readonly segments: readonly string[];
  readonly repairs: readonly Repair[];
}

/** Cuts at slashes outside brackets, up to the query. A slash closes parentheses that a page leaves open. */
function splitSegments(text: string): Split | Malformed {
  const segments: string[] = [];
  const repairs: Repair[] = [];
  let awaited = "";
  let start = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    const isOpen = awaited.at(-1) === ")";
    if (character === "/" && (awaited === "" || isOpen)) {
      if (isOpen)
        repairs.push({
          unexpected: "`/` before the closing parenthesis",
          written: text.slice(start, at + 1),
          expected: "`)`",
        });
      segments.push(text.slice(start, at) + awaited);
      start = at + 1;
      awaited = "";
      continue;
    }
    if (awaited === "" && (character === "?" || text.startsWith("[?", at))) break;
    const behind = awaitedBehind(awaited, character);
    if (behind === undefined) return unbalanced(bracketNames.has(character) ? character : awaited.at(-1));
    awaited = behind;
  }
  if (awaited !== "") return unbalanced(awaited.at(-1));
  segments.push(text.slice(start, at));
  return { segments: segments.filter((segment) => segment !== ""), ...queryAt(text, at), repairs };
}

const bracketNames: ReadonlyMap<string, string> = new Map([
  ["}", "braces"],
  [">", "angle brackets"],
  [")", "parentheses"],
  ["'", "quotes"],
]);

function unbalanced(closer: string | undefined): Malformed {
  return { malformed: `unbalanced ${bracketNames.get(closer ?? "") ?? "brackets"}` };
}

// `[?a=b]` marks the query as optional, and `?a=b[&c]` a part of it.
function queryAt(text: string, at: number): Pick<PathText, "query" | "optionalQuery"> {
  if (at >= text.length) return { query: undefined, optionalQuery: "" };
  const isOptional = text.charAt(at) === "[";
  const written = isOptional ? text.slice(at + 2).replace(/\]$/, "") : text.slice(at + 1);
  const optional: string[] = [];
  const query = written.replace(/\[&([^[\]]*)\]/g, (_, part: string) => {
    optional.push(part);
    return `&${part}`;
  });
  return { query, optionalQuery: isOptional ? query : optional.join("&") };
}

// A colon at a segment's end opens a path relative to it, and the next one at a segment's end closes that path.
function piecesOf(segments: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let relative: string[] | undefined;
  for (const [index, segment] of segments.entries()) {
    const text = segment.replace(/:+$/, "");
    const colon = text.length < segment.length;
    if (relative) {
      relative.push(text);
      if (colon || index === segments.length - 1) {
        pieces.push({ kind: "relative", text: relative.join("/") });
        relative = undefined;
      }
    } else {
      if (text !== "") pieces.push({ kind: "segment", text });
      if (colon && index < segments.length - 1) relative = [];
    }
  }
  return pieces;
}
