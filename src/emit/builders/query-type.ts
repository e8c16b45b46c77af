import type { TypeRef } from "../../model/api.js";

const text: TypeRef = { kind: "primitive", name: "String" };

/**
 * The type of a query parameter's value whose page says `type`: a query holds texts and lists of them, so what would be an object is a
 * text, and a list of lists is one list.
 */
export function queryTypeOf(type: TypeRef): TypeRef {
  switch (type.kind) {
    case "resource":
    case "object":
    case "dictionary":
      return text;
    case "collection": {
      const of = queryTypeOf(type.of);
      return of.kind === "collection" ? of : { ...type, of };
    }
    case "union":
      return { ...type, of: type.of.map(queryTypeOf) };
    default:
      return type;
  }
}
