import type { Property, Resource, TypeId, TypeRef } from "../../../model/api.js";
import { discriminator } from "../../../model/types/annotation-names.js";
import { namesInValues, namespaceOf, simpleName } from "../../../model/types/type-name.js";
import { isSame, recordOf, type JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import { originsOf } from "../origin.js";
import { pageLink } from "../page-link.js";
import { describe, entriesSchema, propertySchemas, schemaReference, typeSchema } from "./schema.js";

/** A resource: its own properties, beside those of its base type where it has one. */
export function resourceSchema(resource: Resource, context: Context): JsonRecord {
  const { base, properties } = layersOf(resource, context);
  const shape = shapeOf(resource, base === undefined, properties, context);
  return {
    title: titleOf(resource.id, context),
    description: describe(resource.description, resource.deprecated),
    deprecated: resource.deprecated === undefined ? undefined : true,
    ...(base === undefined ? shape : { allOf: [schemaReference(base), shape] }),
    discriminator: discriminatorOf(resource, context),
    externalDocs: resource.origins[0] && pageLink(resource.origins[0], context.options),
    "x-docwright-inferred": resource.inferred || undefined,
    ...originsOf(resource.origins),
  };
}

/** True where a value of `own` is one of `inherited`: both can hold of one property. */
function refines(own: Property, inherited: Property, context: Context): boolean {
  if (own.nullable && !inherited.nullable) return false;
  return refinesType(own.type, inherited.type, context);
}

function titleOf(id: TypeId, { api }: Context): string {
  return namespaceOf(id)?.toLowerCase() === api.namespace.toLowerCase() ? simpleName(id) : id;
}

interface Layers {
  /** The component of the base type. */
  readonly base: string | undefined;
  readonly properties: readonly Property[];
}

// `allOf` can add to what a base says of a property, not replace it: a type that does so is written out whole.
function layersOf({ id, properties }: Resource, context: Context): Layers {
  const { graph, names } = context;
  const base = graph.base(id);
  if (base === undefined) return { base: undefined, properties };
  const isRefinement = properties.every((property) => {
    const inherited = graph.property(base, property.name);
    return inherited === undefined || refines(property, inherited, context);
  });
  return isRefinement
    ? { base: names.resources.get(base), properties }
    : { base: undefined, properties: [...graph.properties(id).values()] };
}

function refinesType(own: TypeRef, inherited: TypeRef, context: Context): boolean {
  const schemaOf = (type: TypeRef): JsonRecord => typeSchema(type, "response", context);
  if (isSame(schemaOf(inherited), {}) || isSame(schemaOf(own), schemaOf(inherited))) return true;
  if (own.kind === "collection" && inherited.kind === "collection") return refinesType(own.of, inherited.of, context);
  if (own.kind === "resource" && inherited.kind === "resource") {
    return context.graph.lineage(own.id).includes(inherited.id);
  }
  return isText(own) && isText(inherited);
}

// Values are told as a hint: any other text is one as well.
function isText(type: TypeRef): boolean {
  return type.kind === "values" || type.kind === "enumeration" || (type.kind === "primitive" && type.name === "String");
}

function shapeOf(
  { id, open }: Resource,
  isRoot: boolean,
  properties: readonly Property[],
  context: Context,
): JsonRecord {
  const documented = propertySchemas(properties, "response", context) ?? {};
  const tells = isRoot && context.graph.subtypes(id).length > 0 && !Object.hasOwn(documented, discriminator);
  const told: JsonRecord = tells ? { [discriminator]: { type: "string" } } : {};
  const all = { ...told, ...documented };
  return {
    type: "object",
    properties: Object.keys(all).length === 0 ? undefined : all,
    additionalProperties: open ? entriesSchema(id, "response", context) : undefined,
  };
}

// On the wire the name has a `#` before it. It is absent where the declared type is the actual one.
function discriminatorOf({ id }: Resource, { api, graph, names }: Context): JsonRecord | undefined {
  const subtypes = graph.subtypes(id);
  if (subtypes.length === 0 || namesInValues(id, api).length === 0) return undefined;
  const mapping = [id, ...subtypes].map((type) => {
    const name = names.resources.get(type) ?? type;
    return [`#${type}`, `#/components/schemas/${name}`] as const;
  });
  return { propertyName: discriminator, mapping: recordOf(mapping) };
}
