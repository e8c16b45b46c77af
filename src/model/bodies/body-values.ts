import type { Property, TypeId, TypeRef } from "../api.js";
import { memberNamesIn } from "../enumerations/member-names.js";
import type { Operation } from "../operation.js";
import { resourceIn } from "../response.js";
import { isSuccess } from "../responses/status.js";
import type { TypeGraph } from "../types/type-graph.js";
import { defaultOf } from "../values/default-value.js";
import { type Entities, entityChanged } from "./complete-changes.js";
import { endsInCollection, isCreation } from "./creation.js";

/**
 * What a request creates or changes: the resource that its body is of, or the one that comes back from a PATCH or a PUT, or from
 * a collection with `201 Created`. An action's answer is not what it was sent.
 */
export function resourceSent({ body, routes, responses }: Operation): TypeId | undefined {
  if (body.kind === "json" && body.type?.kind === "resource") return body.type.id;
  const isChange = routes.length > 0 && routes.every(({ method }) => method === "PATCH" || method === "PUT");
  const creates = isCreation({ routes, responses }) && routes.every(endsInCollection);
  const answer = responses.find(({ status }) => (isChange && isSuccess(status)) || (creates && status === 201));
  return resourceIn(answer?.content);
}

/** The rows of the JSON that a request sends, with what it creates or changes; undefined where either is not told. */
export function rowsSent(
  operation: Operation,
): { readonly id: TypeId; readonly rows: readonly Property[] } | undefined {
  const { body } = operation;
  const id = body.kind === "json" ? resourceSent(operation) : undefined;
  return body.kind === "json" && id !== undefined ? { id, rows: body.properties } : undefined;
}

/**
 * The operation with what the page of a resource says of the values that the table of a body leaves open: which they are, where
 * the table calls the property text, and that it may be null.
 */
export function completeBodyValues(operation: Operation, graph: TypeGraph, entities: Entities): Operation {
  const { body } = operation;
  const id = body.kind === "json" ? (resourceSent(operation) ?? entityChanged(operation, entities)) : undefined;
  if (body.kind !== "json" || id === undefined) return operation;
  const properties = body.properties.map((row) => {
    const known = graph.property(id, row.name);
    return known ? withNull(withValues(row, known, graph), known) : row;
  });
  return { ...operation, body: { ...body, properties } };
}

// Whether it may be null is a matter of the property, whoever asks for it. A list never is (OData CSDL 4.01, on `Nullable`),
// and who must send a value has one.
function withNull(row: Property, known: Property): Property {
  const isOpen = row.nullable === undefined && !row.required && row.type.kind !== "collection";
  return isOpen && known.nullable ? { ...row, nullable: true } : row;
}

function withValues(row: Property, known: Property, graph: TypeGraph): Property {
  if (!saysLess(row.type, known.type, graph)) return row;
  // Limits are those of a text, and the default is one of the values.
  const { limits: _limits, default: _default, ...rest } = row;
  const { type, typedAt = known.origin } = known;
  const value = defaultOf({ description: row.description, type }, memberNamesIn(graph.enumerations));
  return { ...rest, type, typedAt, ...(value === undefined ? {} : { default: value }) };
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
