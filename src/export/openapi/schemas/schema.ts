import { isOnlyAnswered, type Property, type TypeId, type TypeRef } from "../../../model/api.js";
import { typeSent } from "../../../model/resources/entity-key.js";
import type { Primitive } from "../../../model/types/primitives.js";
import { distinct, isSame, listOrNothing, recordOf, type JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import type { Dialect } from "../dialect.js";
import { openValues } from "./open-values.js";
import { originOf } from "../origin.js";
import type { Direction } from "./request-types.js";

/** The schemas of Edm's types, formats as the OpenAPI Format Registry names them. Bytes differ by dialect. */
const primitiveSchemas: Readonly<Record<Exclude<Primitive, "Binary" | "Stream">, JsonRecord>> = {
  Boolean: { type: "boolean" },
  Byte: { type: "integer", format: "uint8" },
  Date: { type: "string", format: "date" },
  // The format asks for an offset.
  DateTime: { type: "string" },
  DateTimeOffset: { type: "string", format: "date-time" },
  Decimal: { type: "number", format: "decimal" },
  Double: { type: "number", format: "double" },
  Duration: { type: "string", format: "duration" },
  Guid: { type: "string", format: "uuid" },
  Int16: { type: "integer", format: "int16" },
  Int32: { type: "integer", format: "int32" },
  Int64: { type: "integer", format: "int64" },
  Json: {},
  SByte: { type: "integer", format: "int8" },
  Single: { type: "number", format: "float" },
  String: { type: "string" },
  TimeOfDay: { type: "string", format: "time" },
};

/** The schema of a primitive inside JSON, where a stream, too, is bytes in base64url (OData JSON Format 4.01, section 9). */
function primitiveSchema(name: Primitive, { bytes }: Dialect): JsonRecord {
  return name === "Binary" || name === "Stream" ? bytes : primitiveSchemas[name];
}

/** The schema of a value of `type`. What is not known may be anything. */
export function typeSchema(type: TypeRef, direction: Direction, context: Context): JsonRecord {
  switch (type.kind) {
    case "primitive":
      return primitiveSchema(type.name, context.dialect);
    case "resource": {
      const { requests, resources } = context.names;
      const name = (direction === "request" ? requests.get(type.id) : undefined) ?? resources.get(type.id);
      return name === undefined ? {} : schemaReference(name);
    }
    case "enumeration": {
      const name = context.names.enumerations.get(type.id);
      return name === undefined ? {} : schemaReference(name);
    }
    case "collection":
      return { type: "array", items: typeSchema(type.of, direction, context) };
    case "dictionary":
      return { type: "object", additionalProperties: typeSchema(type.of, direction, context) };
    case "union":
      return anyOf(type.of.map((alternative) => typeSchema(alternative, direction, context)));
    case "values":
      return openValues(type.values);
    case "object":
      return objectSchema(type.properties, direction, context);
    case "unknown":
      return {};
  }
}

/** An object with `properties`; in a request it must have the required ones. */
function objectSchema(properties: readonly Property[], direction: Direction, context: Context): JsonRecord {
  return {
    type: "object",
    properties: propertySchemas(properties, direction, context),
    required: direction === "request" ? requiredIn(properties) : undefined,
  };
}

/** The names of those of `properties` that a request must carry; undefined where there is none. */
export function requiredIn(properties: readonly Property[]): readonly string[] | undefined {
  const required = properties.filter((property) => property.required && !isOnlyAnswered(property));
  return listOrNothing(distinct(required.map(({ name }) => name)));
}

/** The schemas of `properties` by name, in their order. */
export function propertySchemas(
  properties: readonly Property[],
  direction: Direction,
  context: Context,
): JsonRecord | undefined {
  if (properties.length === 0) return undefined;
  return recordOf(properties.map((property) => [property.name, propertySchema(property, direction, context)] as const));
}

/** What an open type holds under any name that anyone adds: anything, where its page does not show it. */
export function entriesSchema(id: TypeId, direction: Direction, context: Context): JsonRecord | true {
  const entries = context.graph.entries(id);
  return entries ? propertySchema(entries, direction, context) : true;
}

/** One of `schemas`: where they are alike that one, and where one of them is anything, anything. */
export function anyOf(schemas: readonly JsonRecord[]): JsonRecord {
  const alternatives = distinct(schemas);
  const [only = {}, ...others] = alternatives;
  if (others.length === 0) return only;
  return alternatives.some((schema) => isSame(schema, {})) ? {} : { anyOf: alternatives };
}

export function schemaReference(name: string): JsonRecord {
  return { $ref: `#/components/schemas/${name}` };
}

/** What is said of a node in words: its description, and why it is deprecated where it is. Undefined where nothing is. */
export function describe(description: string, deprecated: string | undefined): string | undefined {
  const reason = deprecated === undefined || description.includes(deprecated) ? "" : deprecated;
  const paragraphs = [description, reason].filter((text) => text.trim() !== "");
  return paragraphs.length === 0 ? undefined : paragraphs.join("\n\n");
}

/** The schema of a value that has a type and, where its description sets them, limits; those of a list are its items'. */
export function limitedSchema(
  { type, limits }: Pick<Property, "type" | "limits">,
  direction: Direction,
  context: Context,
): JsonRecord {
  if (!limits) return typeSchema(type, direction, context);
  if (type.kind === "collection")
    return { type: "array", items: limitedSchema({ type: type.of, limits }, direction, context) };
  const { of, least, most } = limits;
  const bounds = of === "value" ? { minimum: least, maximum: most } : { minLength: least, maxLength: most };
  return { ...typeSchema(type, direction, context), ...bounds };
}

function propertySchema(property: Property, direction: Direction, context: Context): JsonRecord {
  const { dialect, graph } = context;
  const type = direction === "request" ? typeSent(property, graph) : property.type;
  const schema = limitedSchema({ ...property, type }, direction, context);
  const remarks = {
    description: describe(property.description, property.deprecated),
    default: property.default,
    readOnly: isOnlyAnswered(property) || undefined,
    deprecated: property.deprecated === undefined ? undefined : true,
    // Microsoft's mark of what is absent unless expanded.
    "x-ms-navigationProperty": property.navigation || undefined,
    ...originOf(property.origin),
  };
  return dialect.annotate(property.nullable ? dialect.nullable(schema) : schema, remarks);
}
