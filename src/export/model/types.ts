import type { Enumeration, EnumerationMember, Limits, Property, Resource, TypeRef } from "../../model/api.js";
import { placeOf } from "../../source/source.js";
import type { JsonRecord } from "../json.js";

/** A type expression, as the model has it. */
export function typeData(type: TypeRef): JsonRecord {
  switch (type.kind) {
    case "primitive":
      return { kind: type.kind, name: type.name };
    case "resource":
    case "enumeration":
      return { kind: type.kind, id: type.id };
    case "collection":
    case "dictionary":
      return { kind: type.kind, of: typeData(type.of) };
    case "union":
      return { kind: type.kind, of: type.of.map(typeData) };
    case "values":
      return { kind: type.kind, values: type.values };
    case "object":
      return { kind: type.kind, properties: type.properties.map(propertyData) };
    case "unknown":
      return { kind: type.kind };
  }
}

/** How great a value, or how long a text, may be. */
export function limitsData({ of, least, most }: Limits): JsonRecord {
  return { of, least, most };
}

/** A property with its type and its place. */
export function propertyData(property: Property): JsonRecord {
  const { name, type, description, navigation, readOnly, required, nullable, deprecated, origin } = property;
  const { inferred, isReferred, isSent, limits, default: value } = property;
  return {
    name,
    type: typeData(type),
    description,
    navigation,
    readOnly,
    isSent,
    isReferred,
    required,
    nullable,
    deprecated,
    limits: limits && limitsData(limits),
    default: value,
    inferred,
    origin: placeOf(origin),
  };
}

/** A resource with its own properties. */
export function resourceData(resource: Resource): JsonRecord {
  const {
    id,
    description,
    base,
    abstract,
    open,
    keyProperty,
    properties,
    entries,
    deprecated,
    inferred,
    area,
    origins,
  } = resource;
  return {
    id,
    description,
    base,
    abstract,
    open,
    keyProperty,
    properties: properties.map(propertyData),
    entries: entries && propertyData(entries),
    deprecated,
    inferred,
    area,
    origins: origins.map(placeOf),
  };
}

/** An enumeration with its members. */
export function enumerationData({
  id,
  description,
  members,
  flags,
  deprecated,
  area,
  origins,
}: Enumeration): JsonRecord {
  return {
    id,
    description,
    members: members.map(memberData),
    flags,
    deprecated,
    area,
    origins: origins.map(placeOf),
  };
}

function memberData({ name, value, description, deprecated, origin }: EnumerationMember): JsonRecord {
  return { name, value, description, deprecated, origin: placeOf(origin) };
}
