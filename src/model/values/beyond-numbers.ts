import { itemsIn, type JsonNode, membersIn } from "../../source/json-node.js";
import type { TypeRef } from "../api.js";
import type { Primitive } from "../types/primitives.js";

/** What JSON has no numbers for, in the texts that stand for it (OData JSON Format 4.01, section 7.1). */
const values = ["-INF", "INF", "NaN"];

/** The primitives that have such values. */
const primitives: ReadonlySet<Primitive> = new Set(["Decimal", "Double", "Single"]);

/** Whether `node`, of `type`, or what it holds as a list or a dictionary is beyond what a number of JSON can be. */
export function isBeyondNumbers(node: JsonNode, type: TypeRef): boolean {
  if (type.kind === "collection") return itemsIn(node).some((item) => isBeyondNumbers(item, type.of));
  if (type.kind === "dictionary") return membersIn(node).some(({ value }) => isBeyondNumbers(value, type.of));
  return (
    type.kind === "primitive" && primitives.has(type.name) && node.kind === "string" && values.includes(node.value)
  );
}

/** `type`, a number's or that of what holds them, with what is beyond the numbers of JSON. */
export function withBeyondNumbers(type: TypeRef): TypeRef {
  return type.kind === "collection" || type.kind === "dictionary"
    ? { ...type, of: withBeyondNumbers(type.of) }
    : { kind: "union", of: [type, { kind: "values", values }] };
}
