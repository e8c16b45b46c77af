import { itemsIn, type JsonNode, memberOf, membersIn } from "../../source/json-node.js";
import { isOnlyAnswered, type Property, type TypeId, type TypeRef } from "../api.js";
import { keyAtEnd } from "../paths/path-template.js";
import type { OperationRoute } from "../route.js";
import type { TypeGraph } from "../types/type-graph.js";

/** The name of the property that tells the entities of the resource `id` apart: the one that its pages call so, else `id`. */
export function keyNameOf(id: TypeId, graph: TypeGraph): string {
  const [named = "id"] = graph.lineage(id).flatMap((type) => graph.resource(type)?.keyProperty ?? []);
  return named;
}

/** That property; undefined where no page documents it. */
export function keyOf(id: TypeId, graph: TypeGraph): Property | undefined {
  return graph.property(id, keyNameOf(id, graph));
}

/**
 * Whether `node`, in a request, is an entity's key and nothing else, which refers to the entity: `"to": { "id": "7" }`.
 */
export function isReferral(node: JsonNode, id: TypeId, graph: TypeGraph): boolean {
  const key = keyOf(id, graph)?.name;
  if (key === undefined || !memberOf(node, key)) return false;
  return membersIn(node).every(({ name }) => name.value === key || name.value.startsWith("@"));
}

/** Whether `value`, of `type`, refers to an entity by its key alone, or one of its items does. */
export function holdsReferral(value: JsonNode, type: TypeRef, graph: TypeGraph): boolean {
  if (type.kind === "collection") return itemsIn(value).some((item) => holdsReferral(item, type.of, graph));
  return type.kind === "resource" && isReferral(value, type.id, graph);
}

/**
 * What a request may hold as `property`: its type, and beside that the key alone where the pages' requests refer by it and the type
 * has no place for it, or would have them say more.
 */
export function typeSent({ type, isReferred }: Property, graph: TypeGraph): TypeRef {
  return isReferred === true ? orKey(type, graph) : type;
}

/** Whether a request may hold as `property` what its type does not take. */
export function takesReferral(property: Property, graph: TypeGraph): boolean {
  return typeSent(property, graph) !== property.type;
}

function orKey(type: TypeRef, graph: TypeGraph): TypeRef {
  if (type.kind === "collection") {
    const of = orKey(type.of, graph);
    return of === type.of ? type : { kind: "collection", of };
  }
  const key = type.kind === "resource" ? keyOf(type.id, graph) : undefined;
  if (type.kind !== "resource" || !key || takesKeyAlone(type.id, key, graph)) return type;
  const sent = { ...key, readOnly: false, required: true, nullable: false };
  return { kind: "union", of: [type, { kind: "object", properties: [sent] }] };
}

function takesKeyAlone(id: TypeId, key: Property, graph: TypeGraph): boolean {
  const others = [...graph.properties(id).values()].filter(({ name }) => name !== key.name);
  return !isOnlyAnswered(key) && !others.some((other) => other.required && !isOnlyAnswered(other));
}

/** The key of the resource `id` as a body of `routes` may leave it out: where each says it in its URL, and the type requires it. */
export function keyInUrl(id: TypeId, routes: readonly OperationRoute[], graph: TypeGraph): Property | undefined {
  const key = keyOf(id, graph);
  return key?.required && routes.length > 0 && routes.every(putsByKey) ? { ...key, required: false } : undefined;
}

// A PUT creates or replaces what its URL leads to (OData 4.01 Protocol, section 11.4.4).
function putsByKey({ method, path }: OperationRoute): boolean {
  return method === "PUT" && keyAtEnd(path) !== undefined;
}
