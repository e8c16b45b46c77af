import type { JsonNode } from "../source/json-node.js";
import { recordOf, type Json } from "./json.js";

/** What `node` says, without its places, as JSON.parse would have it: of namesakes the last counts, and numbers are doubles. */
export function valueOf(node: JsonNode): Json {
  switch (node.kind) {
    case "object":
      return recordOf(node.members.map(({ name, value }) => [name.value, valueOf(value)] as const));
    case "array":
      return node.items.map(valueOf);
    case "null":
      return null;
    default:
      return node.value;
  }
}
