import { memberOf, type JsonNode } from "../source/json-node.js";
import type { Property, TypeId, TypeRef } from "./api.js";
import type { OperationRoute } from "./operation.js";
import type { TypeGraph } from "./type-graph.js";

/** The property that tells the entities of the resource `id` apart: the one that its pages call so, else its `id`. */
export function keyOf(id: TypeId, graph: TypeGraph): Property | undefined {
  const named = graph.lineage(id).flatMap((type) => graph.resource(type)?.keyProperty ?? [])[0];
  return graph.property(id, named ?? "id");
}

/**
 * Whether `node`, in a request, is an entity's key and nothing else, which refers to the entity: `"to": { "id": "7" }`.
 */
export function isReferral(node: JsonNode, id: TypeId, graph: TypeGraph): boolean {
  const key = keyOf(id, graph)?.name;
  if (node.kind !== "object" || key === undefined || !memberOf(node, key)) return false;
  return node.members.every(({ name }) => name.value === key || name.value.startsWith("@"));
}

/**
 * `property` of a body with the key alone beside its type, where the pages' requests refer to an entity by that, which its type
 * would have them say more of.
 */
export function orReferral(property: Property, bodies: readonly JsonNode[], graph: TypeGraph): Property {
  const values = bodies.flatMap((body) => memberOf(body, property.name) ?? []);
  return { ...property, type: orKey(property.type, values, graph) };
}

function orKey(type: TypeRef, values: readonly JsonNode[], graph: TypeGraph): TypeRef {
  if (type.kind === "collection") {
    const items = values.flatMap((value) => (value.kind === "array" ? value.items : []));
    return { kind: "collection", of: orKey(type.of, items, graph) };
  }
  const key = type.kind === "resource" ? keyOf(type.id, graph) : undefined;
  if (type.kind !== "resource" || !key || !values.some((value) => isReferral(value, type.id, graph))) return type;
  return { kind: "union", of: [type, { kind: "object", properties: [{ ...key, readOnly: false, required: true }] }] };
}

/** The key of the resource `id` as a body of `routes` may leave it out: where each says it in its URL, and the type requires it. */
export function keyInUrl(id: TypeId, routes: readonly OperationRoute[], graph: TypeGraph): Property | undefined {
  const key = keyOf(id, graph);
  return key?.required && routes.length > 0 && routes.every(putsByKey) ? { ...key, required: false } : undefined;
}

// A PUT creates or replaces what its URL leads to (OData 4.01 Protocol, section 11.4.4).
function putsByKey({ method, path }: OperationRoute): boolean {
  const last = path.segments.at(-1);
  return method === "PUT" && (last?.kind === "key" || last?.kind === "parenthesisedKey");
}
