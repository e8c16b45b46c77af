import type { TypeId, TypeRef } from "../api.js";

type Named = Extract<TypeRef, { readonly id: TypeId }>;

/** Every resource and enumeration that `type` mentions, in order, with repetitions. */
export function typesIn(type: TypeRef): readonly TypeId[] {
  return namedIn(type).map(({ id }) => id);
}

/** Every resource among them. */
export function resourcesIn(type: TypeRef): readonly TypeId[] {
  return namedIn(type).flatMap(({ kind, id }) => (kind === "resource" ? [id] : []));
}

function namedIn(type: TypeRef): readonly Named[] {
  switch (type.kind) {
    case "resource":
    case "enumeration":
      return [type];
    case "collection":
    case "dictionary":
      return namedIn(type.of);
    case "union":
      return type.of.flatMap(namedIn);
    case "object":
      return type.properties.flatMap((property) => namedIn(property.type));
    default:
      return [];
  }
}
