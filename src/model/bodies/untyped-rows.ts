import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { Property } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { inferType, type ResolveName } from "../values/infer.js";

/**
 * `property` of a `row` whose table has no types, with the type that the `bodies` of examples show: a text, a number or a Boolean. Of
 * what an object or a list may hold they show but a part.
 */
export function withTypeShown(
  property: Property,
  row: PropertyDraft,
  { bodies, resolve }: { readonly bodies: readonly JsonNode[]; readonly resolve: ResolveName },
): Property {
  const isUntyped = property.type.kind === "unknown" && row.type.kind === "unreadable" && row.type.text === "";
  if (!isUntyped) return property;
  const values = bodies.flatMap((body) => memberOf(body, property.name) ?? []);
  const type = values.length === 0 ? undefined : inferType(values, resolve);
  return type?.kind === "primitive" ? { ...property, type } : property;
}
