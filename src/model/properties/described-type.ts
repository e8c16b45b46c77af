import type { RichText } from "../../page/page.js";
import { primitiveOf } from "../types/primitives.js";
import type { PrimitiveExpression } from "../types/type-expression.js";

/** A word that a description begins with and that stands for itself: "Boolean. Whether …", and not "String to look for". */
const leading = /^\s*([A-Z]\w*)\s*[.:]/i;

const isOfOther = /^(?:true|false|null|-?\d+(?:\.\d+)?)$/i;

/** What the description of a thing says of its type where no column does: its name, or what values it has. */
export function describedType(
  description: RichText | undefined,
  values: readonly string[],
): PrimitiveExpression | undefined {
  const named = primitiveOf(leading.exec(description?.text ?? "")?.[1] ?? "");
  if (named) return { kind: "primitive", name: named };
  // A lone value is as often one among others that the prose does not list.
  return values.length > 1 && !values.some((value) => isOfOther.test(value))
    ? { kind: "primitive", name: "String" }
    : undefined;
}
