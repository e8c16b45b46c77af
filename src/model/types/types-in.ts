import type { TypeId, TypeRef } from "../api.js";

/** Every resource and enumeration that `type` mentions, in order, with repetitions. */
export function typesIn(type: TypeRef): readonly TypeId[] {
  switch (type.kind) {
    case "resource":
    case "enumeration":
      return [type.id];
    case "collection":
      return typesIn(type.of);
    case "union":
      return type.of.flatMap(typesIn);
    case "object":
      return type.properties.flatMap((property) => typesIn(property.type));
    default:
      return [];
  }
}
