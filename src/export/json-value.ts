import type { JsonNode } from "../source/json-node.js";
import { recordOf, type Json } from "./json.js";

// Longer literals are no numbers that anybody counts with, and a bigint costs the square of its digits.
const longestInteger = 40;

/** What `node` says, without its places. Of members with one name the last counts, as for JSON.parse. */
export function valueOf(node: JsonNode): Json {
  switch (node.kind) {
    case "object":
      return recordOf(node.members.map(({ name, value }) => [name.value, valueOf(value)] as const));
    case "array":
      return node.items.map(valueOf);
    case "number":
      return exactNumber(node.value, node.text);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function exactNumber(value: number, text: string): number | bigint {
  const isExact = !Number.isInteger(value) || Number.isSafeInteger(value);
  return isExact || text.length > longestInteger || !/^-?\d+$/.test(text) ? value : BigInt(text);
}
