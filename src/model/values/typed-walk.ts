import type { JsonNode, JsonObject } from "../../source/json-node.js";
import type { Property, TypeId, TypeRef } from "../api.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { ResolveName } from "./infer.js";
import { propertiesByName } from "../properties/properties-by-name.js";
import type { TypeGraph } from "../types/type-graph.js";
import { typeNameInValue } from "../types/type-name.js";

/** What a walk over typed values meets. */
interface TypedVisitor {
  /** An object that is, or says it is, of the resource `id`; `documented` is what it is said to be where it says otherwise. */
  readonly object?: (node: JsonObject, id: TypeId, documented: TypeId | undefined) => void;
  /** A member that its object's type documents as `property`; `owner` is that type where it is a resource. */
  readonly member?: (node: JsonNode, property: Property, owner: TypeId | undefined) => void;
}

interface TypedWalk extends TypedVisitor {
  readonly graph: TypeGraph;
  /** The id behind a type name in a value; undefined for a name that means nothing. */
  readonly resolve: ResolveName;
}

/** Visits `node` and everything in it that has a type, by documentation or by its own `@odata.type`. */
export function walkTyped(node: JsonNode, type: TypeRef, walk: TypedWalk): void {
  if (node.kind === "array") {
    const of = typeWithin(type, "collection");
    for (const item of node.items) walkTyped(item, of, walk);
  } else if (node.kind === "object") {
    walkObject(node, type, walk);
  }
}

/** The type of each value in what `type` says is a list, or a dictionary. */
function typeWithin(type: TypeRef, kind: "collection" | "dictionary"): TypeRef {
  if (type.kind === "union") return { kind: "union", of: type.of.map((alternative) => typeWithin(alternative, kind)) };
  return type.kind === kind ? type.of : { kind: "unknown" };
}

function walkObject(node: JsonObject, type: TypeRef, walk: TypedWalk): void {
  const said = typeNameInValue(node);
  const documented = type.kind === "resource" ? type.id : undefined;
  const id = (said === undefined ? undefined : walk.resolve(said, node)) ?? documented;
  if (id !== undefined) walk.object?.(node, id, documented === id ? undefined : documented);
  const added = typeWithin(type, "dictionary");
  const find = propertyFinder(id === undefined ? type : { kind: "resource", id }, node, walk.graph);
  for (const { name, value } of node.members) {
    const property = find(name.value);
    if (property) walk.member?.(value, property, id);
    walkTyped(value, property?.type ?? added, walk);
  }
}

type FindProperty = (name: string) => Property | undefined;

function propertyFinder(type: TypeRef, node: JsonObject, graph: TypeGraph): FindProperty {
  switch (type.kind) {
    case "resource": {
      const properties = propertiesOf(type.id, node, graph);
      const entries = graph.entries(type.id);
      return (name) => properties.get(name) ?? (isAnnotation(name) ? undefined : entries);
    }
    case "object":
      return (name) => propertiesByName(type.properties).get(name);
    case "union": {
      const finders = type.of.map((alternative) => propertyFinder(alternative, node, graph));
      return (name) => finders.flatMap((find) => find(name) ?? [])[0];
    }
    default:
      return () => undefined;
  }
}

/** The properties of the type `id` or of the first in its family that has all those of `node`; where none has, those of the family. */
function propertiesOf(id: TypeId, node: JsonObject, graph: TypeGraph): ReadonlyMap<string, Property> {
  const names = node.members.map(({ name }) => name.value).filter((name) => !isAnnotation(name));
  const fitting = graph.family(id).find((each) => names.every((name) => graph.properties(each).has(name)));
  return fitting === undefined ? graph.familyProperties(id) : graph.properties(fitting);
}
