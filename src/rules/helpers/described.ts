import type { Api, Property, TypeRef } from "../../model/api.js";
import type { Parameter } from "../../model/operation.js";

/**
 * Everything of `api` that has a type and a description: properties of resources, of bodies and of the objects within them, and
 * parameters.
 */
export function describedIn({ resources, operations }: Api): readonly (Property | Parameter)[] {
  return [
    ...[...resources.values()].flatMap(({ properties }) => properties.flatMap(withNested)),
    ...operations.flatMap(({ parameters, body }) => [
      ...parameters,
      ...(body.kind === "json" ? body.properties.flatMap(withNested) : []),
    ]),
  ];
}

function withNested(property: Property): readonly Property[] {
  return [property, ...nestedIn(property.type).flatMap(withNested)];
}

function nestedIn(type: TypeRef): readonly Property[] {
  if (type.kind === "collection") return nestedIn(type.of);
  return type.kind === "object" ? type.properties : [];
}
