import type { Property, TypeId, TypeRef } from "./api.js";
import { isPatch, type Operation, resourceIn } from "./operation.js";
import { isSuccess } from "./status.js";
import type { TypeGraph } from "./type-graph.js";

/** What a request creates or changes: the resource that the page links, or the one that comes back from a PATCH or a `201 Created`. */
export function resourceSent({ body, routes, responses }: Operation): TypeId | undefined {
  if (body.kind === "json" && body.type?.kind === "resource") return body.type.id;
  const isChange = isPatch({ routes });
  return resourceIn(responses.find(({ status }) => status === 201 || (isChange && isSuccess(status)))?.content);
}

/** The operation with the values that the page of a resource lists, where the table of a body calls the same property text. */
export function completeBodyValues(operation: Operation, graph: TypeGraph): Operation {
  const { body } = operation;
  const id = body.kind === "json" ? resourceSent(operation) : undefined;
  if (body.kind !== "json" || id === undefined) return operation;
  const properties = body.properties.map((row) => completeRow(row, graph.property(id, row.name), graph));
  return { ...operation, body: { ...body, properties } };
}

function completeRow(row: Property, known: Property | undefined, graph: TypeGraph): Property {
  if (!known || !saysLess(row.type, known.type, graph)) return row;
  return { ...row, type: known.type, typedAt: known.typedAt ?? known.origin };
}

// A row may list fewer values than there are: those that a request can send. The same values in another case it has copied.
function saysLess(type: TypeRef, known: TypeRef, graph: TypeGraph): boolean {
  if (type.kind === "collection" && known.kind === "collection") return saysLess(type.of, known.of, graph);
  if (type.kind === "primitive" && type.name === "String")
    return known.kind === "values" || known.kind === "enumeration";
  if (type.kind !== "values" || known.kind !== "enumeration") return false;
  const members = graph.enumeration(known.id)?.members.map(({ name }) => name.toLowerCase()) ?? [];
  const listed = new Set(type.values.map((value) => value.toLowerCase()));
  return members.length === listed.size && members.every((name) => listed.has(name));
}
