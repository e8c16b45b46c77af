import type { Enumeration, EnumerationMember, Limits, Property, Resource, TypeRef } from "../../model/api.js";
import { placeOf } from "../../source/source.js";
import { type JsonRecord, pick } from "../json.js";

/** A type expression, as the model has it. */
export function typeData(type: TypeRef): JsonRecord {
  switch (type.kind) {
    case "primitive":
    case "resource":
    case "enumeration":
    case "values":
    case "unknown":
      return { ...type };
    case "collection":
    case "dictionary":
      return { kind: type.kind, of: typeData(type.of) };
    case "union":
      return { kind: type.kind, of: type.of.map(typeData) };
    case "object":
      return { kind: type.kind, properties: type.properties.map(propertyData) };
  }
}

/** How great a value, or how long a text, may be. */
export function limitsData({ of, least, most }: Limits): JsonRecord {
  return { of, least, most };
}

/** A property with its type and its place. */
export function propertyData(property: Property): JsonRecord {
  return {
    name: property.name,
    type: typeData(property.type),
    ...pick(property, "description", "navigation", "readOnly", "isSent", "isReferred", "required", "nullable"),
    deprecated: property.deprecated,
    limits: property.limits && limitsData(property.limits),
    ...pick(property, "default", "inferred"),
    origin: placeOf(property.origin),
  };
}

/** A resource with its own properties. */
export function resourceData(resource: Resource): JsonRecord {
  return {
    ...pick(resource, "id", "description", "base", "abstract", "open", "keyProperty"),
    properties: resource.properties.map(propertyData),
    entries: resource.entries && propertyData(resource.entries),
    ...pick(resource, "deprecated", "inferred", "area"),
    origins: resource.origins.map(placeOf),
  };
}

/** An enumeration with its members. */
export function enumerationData(enumeration: Enumeration): JsonRecord {
  return {
    ...pick(enumeration, "id", "description"),
    members: enumeration.members.map(memberData),
    ...pick(enumeration, "flags", "deprecated", "area"),
    origins: enumeration.origins.map(placeOf),
  };
}

function memberData({ name, value, description, deprecated, origin }: EnumerationMember): JsonRecord {
  return { name, value, description, deprecated, origin: placeOf(origin) };
}
