import { positionOf, type Origin } from "../../source/source.js";

/** Where something stands, `api/call-redirect.md:12:3`: page, line and column, both from 1. */
export function placeOf(origin: Origin): string {
  const { line, column } = positionOf(origin);
  return `${origin.source.path}:${line}:${column}`;
}
