import type { JsonNode } from "../../source/json-node.js";

// A longer value is seen better in its place.
const longest = 40;

/** A value as a message names it: ``string `"60"` ``, ``number `60` ``, `object`. */
export function describeValue(node: JsonNode): string {
  const written = writtenValue(node);
  return written === undefined || written.length > longest ? node.kind : `${node.kind} \`${written}\``;
}

function writtenValue(node: JsonNode): string | undefined {
  switch (node.kind) {
    case "string":
      return JSON.stringify(node.value);
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "null":
    case "object":
    case "array":
      return undefined;
    default:
      return node satisfies never;
  }
}
