import { isOnlyAnswered, type Property, type TypeId, type TypeRef, withEntries } from "../../model/api.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { literalKind } from "./scalar.js";

/** True where a request must say something of `type`, or of an object in it that stands in no list. */
export function requiresProperties(type: TypeRef, graph: TypeGraph): boolean {
  const seen = new Set<TypeId>();
  const requires = (at: TypeRef): boolean => {
    switch (at.kind) {
      case "resource":
        if (seen.has(at.id)) return false;
        seen.add(at.id);
        return graph.family(at.id).some((member) => heldBy(member, graph).some(isOrRequires));
      case "dictionary":
        return requires(at.of);
      case "union":
        return at.of.some(requires);
      case "object":
        return at.properties.some(isOrRequires);
      default:
        return false;
    }
  };
  const isOrRequires = (property: Property): boolean =>
    !isOnlyAnswered(property) && (property.required || requires(property.type));
  return requires(type);
}

/** What a value of the resource `id` holds: the properties that it has, and what those hold that anyone adds. */
export function heldBy(id: TypeId, graph: TypeGraph): readonly Property[] {
  return withEntries({ properties: [...graph.properties(id).values()], entries: graph.entries(id) });
}

/** True where both are written the same in TypeScript. */
export function isSameType(a: TypeRef, b: TypeRef): boolean {
  switch (a.kind) {
    case "primitive":
      return b.kind === "primitive" && a.name === b.name;
    case "resource":
    case "enumeration":
      return b.kind === a.kind && a.id === b.id;
    case "collection":
    case "dictionary":
      return b.kind === a.kind && isSameType(a.of, b.of);
    case "union":
      return b.kind === "union" && hasSameItems(a.of, b.of, isSameType);
    case "values":
      return b.kind === "values" && hasSameItems(a.values, b.values, (x, y) => x === y);
    case "object":
      return b.kind === "object" && hasSameItems(a.properties, b.properties, isSameProperty);
    case "unknown":
      return b.kind === "unknown";
  }
}

/** True where both are declared the same, whatever is said of them. */
export function isSameProperty(a: Property, b: Property): boolean {
  return a.name === b.name && a.required === b.required && a.nullable === b.nullable && isSameType(a.type, b.type);
}

/**
 * True where an interface with `own` may extend one with `inherited`. May say no of what TypeScript would allow:
 * the base then lacks the property, which costs nothing.
 */
export function mayOverride(own: Property, inherited: Property, graph: TypeGraph): boolean {
  if (inherited.required && !own.required) return false;
  if (inherited.type.kind === "unknown") return true;
  return (inherited.nullable || !own.nullable) && isAssignable(own.type, inherited.type, graph);
}

function isAssignable(narrow: TypeRef, wide: TypeRef, graph: TypeGraph): boolean {
  if (isSameType(narrow, wide)) return true;
  // What lists values takes any other string, too; a narrow enumeration may have null among its own.
  if (isText(narrow) && (isText(wide) || wide.kind === "enumeration")) return true;
  if (narrow.kind === "collection" && wide.kind === "collection") return isAssignable(narrow.of, wide.of, graph);
  if (wide.kind === "union") return wide.of.some((alternative) => isAssignable(narrow, alternative, graph));
  return narrow.kind === "resource" && wide.kind === "resource" && graph.lineage(narrow.id).includes(wide.id);
}

function isText(type: TypeRef): boolean {
  return type.kind === "values" || (type.kind === "primitive" && type.name === "String");
}

function hasSameItems<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  const pairs = a.map((item, index) => [item, b[index]] as const);
  return a.length === b.length && pairs.every(([item, other]) => other !== undefined && isSame(item, other));
}

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
