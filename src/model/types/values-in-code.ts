import type { TypeRef } from "../api.js";
import type { NamedExpression, TypeExpression } from "./type-expression.js";

/**
 * The values that the alternatives of a union are where they stand in code with bars between them, `` `fast` | `slow` ``, and none
 * of them `isKnown` as a type; undefined for any other union.
 */
export function valuesInCode(
  of: readonly TypeExpression[],
  isKnown: (named: NamedExpression) => boolean,
): TypeRef | undefined {
  const named = of.flatMap((type) => (type.kind === "named" && type.url === undefined ? [type] : []));
  const areApart = named.every((one, index) => index === 0 || isBarBetween(named[index - 1], one));
  if (named.length < of.length || !areApart || named.some(isKnown)) return undefined;
  return { kind: "values", values: named.map(({ name }) => name) };
}

function isBarBetween(one: NamedExpression | undefined, { origin: other }: NamedExpression): boolean {
  const between = one?.origin.source.text.slice(one.origin.end, other.start) ?? "";
  return /^`\s*\\?\|\s*`$/.test(between);
}
