import type { TypeRef } from "../../model/api.js";
import type { Primitive } from "../../model/types/primitives.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { isOnCalendar } from "../../model/values/scalar-conformance.js";

const floating = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|-?INF|NaN)$/i;

/** How the values of primitives stand in a URL that are not any text. */
export const written: Partial<Readonly<Record<Primitive, RegExp>>> = {
  Boolean: /^(?:true|false)$/,
  Byte: /^\d+$/,
  Date: /^\d{4}-\d\d-\d\d/,
  DateTime: /^\d{4}-\d\d-\d\d/,
  DateTimeOffset: /^\d{4}-\d\d-\d\d/,
  Decimal: /^-?\d+(?:\.\d+)?$/,
  Double: floating,
  Int16: /^-?\d+$/,
  Int32: /^-?\d+$/,
  Int64: /^-?\d+$/,
  SByte: /^-?\d+$/,
  Single: floating,
};

/** Whether `value` can stand in a URL for a value of `type`. */
export function isOfType(value: string, type: TypeRef, graph: TypeGraph): boolean {
  if (type.kind === "primitive") {
    const format = written[type.name];
    return !format || (format.test(value) && isOnCalendar(value));
  }
  const listed = listedValues(type, graph);
  return listed.size === 0 || value.split(",").every((part) => listed.has(part.trim().toLowerCase()));
}

/** In lower case: a query seldom minds. */
function listedValues(type: TypeRef, graph: TypeGraph): ReadonlySet<string> {
  const members = type.kind === "enumeration" ? graph.enumeration(type.id)?.members.map(({ name }) => name) : undefined;
  const values = type.kind === "values" ? type.values : (members ?? []);
  return new Set(values.map((value) => value.toLowerCase()));
}
