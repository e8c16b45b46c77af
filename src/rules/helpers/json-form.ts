import type { TypeRef } from "../../model/api.js";
import { isNumeric, isTextual, type Primitive } from "../../model/types/primitives.js";

/** What a value is in JSON. */
export type Form = "text" | "number" | "boolean" | "object" | "array";

/** The form of a primitive's values (OData JSON Format 4.01, section 7.1); undefined where they may be of any. */
export function formOfPrimitive(name: Primitive): Form | undefined {
  if (isTextual(name)) return "text";
  if (isNumeric(name)) return "number";
  return name === "Boolean" ? "boolean" : undefined;
}

/** The form of the values of `type`; undefined where they may be of several. */
export function formOfType(type: TypeRef): Form | undefined {
  switch (type.kind) {
    case "primitive":
      return formOfPrimitive(type.name);
    case "values":
    case "enumeration":
      return "text";
    case "resource":
    case "object":
    case "dictionary":
      return "object";
    case "collection":
      return "array";
    case "union":
    case "unknown":
      return undefined;
    default:
      return type satisfies never;
  }
}

/** Whether a value in JSON can be of both types. */
export function canAgree(type: TypeRef, known: TypeRef): boolean {
  if (type.kind === "collection" && known.kind === "collection") return canAgree(type.of, known.of);
  const [one, other] = [formOfType(type), formOfType(known)];
  return one === undefined || other === undefined || one === other;
}
