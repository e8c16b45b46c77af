import type { Property, Resource, TypeId, TypeRef } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { typesIn } from "../../model/types/types-in.js";

/** True where `operation` takes or answers with the type `id`. */
export function mentions({ body, parameters, responses }: Operation, id: TypeId): boolean {
  const types: TypeRef[] = parameters.map(({ type }) => type);
  if (body.kind === "json") types.push(...(body.type ? [body.type] : []), ...body.properties.map(({ type }) => type));
  for (const { content } of responses)
    if (content.kind === "json" || content.kind === "value") types.push(content.type);
  return types.some((type) => isOf(type, id));
}

/** A property, with the type that has it. */
export interface Holder {
  readonly holder: TypeId;
  readonly property: Property;
}

/** The properties of `resources` that hold the type `id`. */
export function holdersOf(id: TypeId, resources: Iterable<Resource>): readonly Holder[] {
  return [...resources].flatMap((resource) =>
    resource.properties.filter(({ type }) => isOf(type, id)).map((property) => ({ holder: resource.id, property })),
  );
}

function isOf(type: TypeRef, id: TypeId): boolean {
  return typesIn(type).includes(id);
}
