import { type JsonNode, membersWithin } from "../../source/json-node.js";
import { primitiveOf } from "../types/primitives.js";

/**
 * Whether `json` shows types in the place of values, `{ "id": "string", "count": "integer" }`. Where all say "string", they may be
 * samples.
 */
export function showsTypes(json: JsonNode): boolean {
  const values = membersWithin(json).flatMap(({ value }) => (value.kind === "array" ? value.items : value));
  const types = values
    .filter(({ kind }) => kind !== "object" && kind !== "array")
    .map((value) => (value.kind === "string" ? primitiveOf(value.value) : undefined));
  return types.every((type) => type !== undefined) && types.some((type) => type !== "String");
}
