import { citationOf, type Origin } from "../../source/source.js";
import { listOrNothing, type JsonRecord } from "../json.js";

/** Where a node is documented, `page:line`, as every node of the document tells it. */
export function originOf(origin: Origin): JsonRecord {
  return { "x-docwright-origin": citationOf(origin) };
}

/** The same where several places document one node: the first, and beside it the others. */
export function originsOf(origins: readonly Origin[]): JsonRecord {
  const [only] = origins;
  if (only && origins.length === 1) return originOf(only);
  const [first, ...others] = new Set(origins.map(citationOf));
  return { "x-docwright-origin": first, "x-docwright-also": listOrNothing(others) };
}
