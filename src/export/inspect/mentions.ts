import type { Property, Resource, TypeId, TypeRef } from "../../model/api.js";
import { type Operation, typesOfContent } from "../../model/operation.js";
import { typesIn } from "../../model/types/types-in.js";

/** True where `operation` takes or answers with the type `id`. */
export function mentions({ body, parameters, responses }: Operation, id: TypeId): boolean {
  const sent =
    body.kind === "json" ? [...(body.type ? [body.type] : []), ...body.properties.map(({ type }) => type)] : [];
  const answered = responses.flatMap(({ content }) => typesOfContent(content));
  return [...parameters.map(({ type }) => type), ...sent, ...answered].some((type) => isOf(type, id));
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
