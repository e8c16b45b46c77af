import type { TypeRef } from "../api.js";

/** A type as a message names it: `String collection`, `microsoft.graph.message`, "`a` or `b`". */
export function describeType(type: TypeRef): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "resource":
    case "enumeration":
      return type.id;
    case "collection":
      return describeHolder("collection", "items", type.of);
    case "dictionary":
      return describeHolder("dictionary", "values", type.of);
    case "union":
      return type.of.map(describeType).join(" or ");
    case "values":
      return `one of ${type.values.map((value) => `\`${value}\``).join(", ")}`;
    case "object":
      return "object";
    case "unknown":
      return "any value";
  }
}

// "String or Int32 dictionary" could be either of the two.
function describeHolder(what: "collection" | "dictionary", held: "items" | "values", of: TypeRef): string {
  const name = describeType(of);
  return of.kind === "union" || of.kind === "values" ? `${what} whose ${held} are ${name}` : `${name} ${what}`;
}
