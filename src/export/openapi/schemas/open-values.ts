import { distinct, type JsonRecord } from "../../json.js";

/** One of `values`, or any other text: what answers with a value that is newer than its documentation stays valid. */
export function openValues(values: readonly string[]): JsonRecord {
  const known = distinct(values);
  return known.length === 0 ? { type: "string" } : { anyOf: [{ type: "string", enum: known }, { type: "string" }] };
}
