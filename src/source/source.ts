import { memoize } from "../util/memoize.js";

/** A file of the reference: its path below the docs root (POSIX separators) and its text with LF line ends and no BOM. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What the file holds besides, where it is no sound page; absent where it is. */
  readonly damage?: Damage;
}

type Damage =
  /** The file is in another encoding than UTF-8: in the one that was found, else U+FFFD stands in for the bytes that are none. */
  | { readonly kind: "encoding"; readonly found?: "UTF-16" }
  /** The file is too large to be read; its text is empty. */
  | { readonly kind: "size"; readonly bytes: number };

/** A stretch of a source, as UTF-16 offsets into its text: `start` inclusive, `end` exclusive. */
export interface Origin {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A value with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** A place as editors count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column at which `origin` begins. */
export function positionOf(origin: Origin): Position {
  const starts = lineStarts(origin.source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= origin.start) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: origin.start - (starts[low] ?? 0) + 1 };
}

/** `api/call-redirect.md:12:3`: page, line and column, both from 1. */
export function placeOf(origin: Origin): string {
  return `${citationOf(origin)}:${positionOf(origin).column}`;
}

/** `path:line`, the way that comments, test names and the manifest cite a place. */
export function citationOf(origin: Origin): string {
  return `${origin.source.path}:${positionOf(origin).line}`;
}

/** Where the page in `source` is published: its path without the extension behind `docsUrl`; the path alone where nobody says. */
export function addressOf({ path }: Source, docsUrl: string | undefined): string {
  return docsUrl === undefined ? path : docsUrl + path.replace(/\.[^./]*$/, "");
}

/** The text that `origin` covers, as written. */
export function textOf(origin: Origin): string {
  return origin.source.text.slice(origin.start, origin.end);
}

/** Where `part` stands in `origin`; all of `origin` where it is written otherwise. */
export function partOf(origin: Origin, part: string): Origin {
  const index = textOf(origin).indexOf(part);
  const start = origin.start + index;
  return index === -1 ? origin : { ...origin, start, end: start + part.length };
}

// Most sources are never cited, so their line table is made at the first question and kept with them.
const lineStarts = memoize(({ text }: Source): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
});
