import type { Origin } from "../../source/source.js";
import { byWord } from "../../util/by-word.js";
import { singular } from "../prose/singular.js";
import { isNumeric, primitiveOf, type Primitive } from "./primitives.js";
import type { TypeExpression } from "./type-expression.js";
import { isDefinable } from "./type-name.js";

/** Plurals that can be of nothing but primitives. */
const plurals = new Set(["booleans", "guids", "integers", "numbers", "objects", "strings"]);
/** Words that stand in a type cell where there is no type. */
const noTypes = new Set(["default", "none", "na", "null", "optional", "required", "undefined", "varies"]);

/** What `String (…)` is more exactly, by the remark in parentheses. */
const remarks: ReadonlyMap<string, Primitive> = byWord<Primitive>([
  ["Binary", "byte"],
  ["Date", "date"],
  ["DateTime", "datetime"],
  ["DateTimeOffset", "date-time, datetimeoffset, timestamp"],
  ["Duration", "duration"],
  ["Guid", "guid, uuid"],
]);

/** What `integer (…)` is more exactly. */
const sizes = new Set(["decimal", "double", "float", "int16", "int32", "int64", "long"]);

/** What one name in a type cell stands for; undefined where it is none. */
export function namedType(written: string, origin: Origin): TypeExpression | undefined {
  const name = written.replace(/^#/, "");
  const primitive = primitiveOf(plurals.has(name.toLowerCase()) ? singular(name) : name);
  if (primitive) return { kind: "primitive", name: primitive };
  if (!isDefinable(name) || noTypes.has(name.toLowerCase())) return undefined;
  return { kind: "named", name, url: undefined, origin };
}

/** The primitive that `name` is more exactly by the `remark` behind it; undefined where that says nothing of the type. */
export function exactPrimitive(name: Primitive, remark: string): Primitive | undefined {
  if (name === "String") return remarks.get(remark);
  return isNumeric(name) && sizes.has(remark) ? primitiveOf(remark) : undefined;
}
