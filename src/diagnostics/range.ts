import { positionOf, type Origin } from "../source/source.js";

/** A stretch of a page as editors count it: from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function rangeOf(origin: Origin): Range {
  const end = positionOf({ ...origin, start: origin.end });
  return { ...positionOf(origin), endLine: end.line, endColumn: end.column };
}
