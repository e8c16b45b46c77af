import type { TypeRef } from "../../model/api.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { literalKind } from "./scalar.js";

/**
 * True where a value may be of both types to TypeScript. May say yes where it may not; and says no of resources of which neither derives
 * from the other, although an object could have the properties of both.
 */
export function overlaps(one: TypeRef, other: TypeRef, graph: TypeGraph): boolean {
  if (one.kind === "union") return one.of.some((alternative) => overlaps(alternative, other, graph));
  if (other.kind === "union") return overlaps(other, one, graph);
  if (one.kind === "collection" && other.kind === "collection") return overlaps(one.of, other.of, graph);
  if (one.kind === "resource" && other.kind === "resource") return graph.areKin(one.id, other.id);
  const kinds = [kindOf(one), kindOf(other)];
  return kinds[0] === kinds[1] || kinds.includes("anything");
}

function kindOf(type: TypeRef): "anything" | "string" | "number" | "boolean" | "list" | "object" {
  switch (type.kind) {
    case "primitive":
      return literalKind(type.name);
    case "values":
    case "enumeration":
      return "string";
    case "collection":
      return "list";
    case "resource":
    case "object":
    case "dictionary":
      return "object";
    default:
      return "anything";
  }
}
