import type { Property, TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import { originOf, originsOf } from "./origin.js";
import { directionOf, resourcesIn, writable } from "./request-types.js";
import { discriminator, refines } from "./resource-schema.js";
import { propertySchemas, requiredIn, schemaReference, typeSchema } from "./schema.js";

/** What a request must hold of the resource `id`, beside what it may: required properties, and types that have such themselves. */
export function requestSchema(id: TypeId, context: Context): JsonRecord {
  const { graph, names } = context;
  const properties = writable(id, graph);
  const shape = {
    type: "object",
    properties: propertySchemas(
      properties.filter((property) => isBinding(property, context)),
      "request",
      context,
    ),
    required: requiredIn(properties),
  };
  return {
    title: names.requests.get(id),
    description: `What a request must hold of a \`${id}\`.`,
    allOf: [schemaReference(names.resources.get(id) ?? id), shape],
    ...originsOf(graph.resource(id)?.origins ?? []),
  };
}

/** The body that the page of `operation` tabulates, over the type that it links. */
export function bodyRowsSchema(operation: Operation, context: Context): JsonRecord {
  const { base, declared, all } = layersOf(operation, context);
  const shape = {
    type: "object",
    properties: propertySchemas(declared, directionOf(operation), context),
    required: directionOf(operation) === "request" ? requiredIn(all) : undefined,
  };
  return {
    title: context.names.bodies.get(operation),
    description: `The body of "${operation.title}".`,
    ...(base === undefined ? shape : { allOf: [base, shape] }),
    ...originOf("origin" in operation.body ? operation.body.origin : operation.origin),
  };
}

interface Layers {
  readonly base: JsonRecord | undefined;
  /** What the body's own schema says, beside its base. */
  readonly declared: readonly Property[];
  /** Whatever it may hold. */
  readonly all: readonly Property[];
}

function layersOf({ body }: Operation, context: Context): Layers {
  if (body.kind !== "json") return { base: undefined, declared: [], all: [] };
  const linked = body.type?.kind === "resource" ? context.graph.resource(body.type.id) : undefined;
  if (!linked) return { base: undefined, declared: body.properties, all: body.properties };
  const known = context.graph.properties(linked.id);
  // Which type it is, the linked type's own schema says better.
  const rows = body.properties
    .filter(({ name }) => name !== discriminator)
    .map((row) => withKnownType(row, known.get(row.name)));
  const all = [...new Map([...known, ...rows.map((row) => [row.name, row] as const)]).values()];
  const isRefinement = rows.every((row) => {
    const before = known.get(row.name);
    return before === undefined || refines(row, before, context);
  });
  if (!isRefinement) return { base: undefined, declared: all, all };
  const tabulated = new Set(rows);
  const declared = all.filter((property) => tabulated.has(property) || isBinding(property, context));
  return { base: typeSchema({ kind: "resource", id: linked.id }, "response", context), declared, all };
}

function withKnownType(row: Property, known: Property | undefined): Property {
  return row.type.kind === "unknown" && known ? { ...row, type: known.type } : row;
}

// Such a property is another in requests than in answers: it must be there, or its type differs.
function isBinding({ type, readOnly, required }: Property, { names }: Context): boolean {
  return !readOnly && (required || resourcesIn(type).some((held) => names.requests.has(held)));
}
