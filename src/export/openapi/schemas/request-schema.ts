import { type Api, isOnlyAnswered, type Property, type TypeId } from "../../../model/api.js";
import type { Operation } from "../../../model/operation.js";
import { discriminator } from "../../../model/types/annotation-names.js";
import { namesInValues } from "../../../model/types/type-name.js";
import type { JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import { originOf, originsOf } from "../origin.js";
import { directionOf, writable, type Direction } from "./request-types.js";
import { entriesSchema, propertySchemas, requiredIn } from "./schema.js";

/**
 * What a request may hold of the resource `id`, and what it must. Such a schema stands alone: one that refined the resource's
 * own would be taken for a type derived from it, with an `@odata.type` of its own.
 */
export function requestSchema(id: TypeId, context: Context): JsonRecord {
  const { graph, names } = context;
  return {
    title: names.requests.get(id),
    description: `What a request may hold of a \`${id}\`.`,
    ...shapeOf(id, { properties: writable(id, graph), direction: "request" }, context),
    ...originsOf(graph.resource(id)?.origins ?? []),
  };
}

/** The body that the page of `operation` tabulates, over the type that it links. */
export function bodyRowsSchema(operation: Operation, context: Context): JsonRecord {
  const { body, title } = operation;
  if (body.kind !== "json") return {};
  const linked = body.type?.kind === "resource" ? body.type.id : undefined;
  const known = linked === undefined ? new Map<string, Property>() : context.graph.properties(linked);
  const rows = body.properties.map((row) => [row.name, withKnownType(row, known.get(row.name))] as const);
  const { named } = body;
  const properties = [...new Map([...known, ...rows]).values()].filter(
    (property) => !isOnlyAnswered(property) && !(named !== undefined && property.name === discriminator),
  );
  const direction = directionOf(operation);
  return {
    title: context.names.bodies.get(operation),
    description: `The body of "${title}".`,
    ...shapeOf(
      linked,
      {
        // What a PATCH leaves out stays as it is.
        properties: direction === "response" ? properties.map(withoutDefault) : properties,
        direction,
        named,
        isToldApart: body.isNameRequired === true,
      },
      context,
    ),
    ...originOf(body.origin),
  };
}

interface Shape {
  readonly properties: readonly Property[];
  readonly direction: Direction;
  /** The type that it says that it is. */
  readonly named?: TypeId | undefined;
  /** It has to say so. */
  readonly isToldApart?: boolean;
}

function shapeOf(
  id: TypeId | undefined,
  { properties, direction, named, isToldApart = false }: Shape,
  context: Context,
): JsonRecord {
  const { graph } = context;
  const isOfFamily = id !== undefined && graph.lineage(id).length + graph.subtypes(id).length > 1;
  const told: JsonRecord = isOfFamily || named !== undefined ? { [discriminator]: nameSchema(named, context.api) } : {};
  const required = direction === "request" ? requiredIn(properties) : undefined;
  return {
    type: "object",
    properties: { ...told, ...propertySchemas(properties, direction, context) },
    required: isToldApart ? [discriminator, ...(required ?? [])] : required,
    additionalProperties: id !== undefined && graph.isOpen(id) ? entriesSchema(id, direction, context) : undefined,
  };
}

function nameSchema(id: TypeId | undefined, api: Api): JsonRecord {
  const names = id === undefined ? [] : namesInValues(id, api);
  return { type: "string", enum: names.length === 0 ? undefined : names };
}

function withoutDefault(property: Property): Property {
  const { default: _, ...rest } = property;
  return rest;
}

function withKnownType(row: Property, known: Property | undefined): Property {
  return row.type.kind === "unknown" && known ? { ...row, type: known.type } : row;
}
