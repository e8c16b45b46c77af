import type { JsonNode } from "../../src/source/json-node.js";

/** The plain value that `node` stands for. Of two members with one name both are kept, the second as `name (2)`. */
export function jsonValue(node: JsonNode): unknown {
  if (node.kind === "array") return node.items.map(jsonValue);
  if (node.kind === "null") return null;
  if (node.kind !== "object") return node.value;
  const seen = new Map<string, number>();
  return Object.fromEntries(
    node.members.map(({ name, value }) => {
      const count = (seen.get(name.value) ?? 0) + 1;
      seen.set(name.value, count);
      return [count === 1 ? name.value : `${name.value} (${count})`, jsonValue(value)];
    }),
  );
}
