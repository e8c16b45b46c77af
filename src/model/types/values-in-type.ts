import type { RichText } from "../../page/page.js";
import type { TypeRef } from "../api.js";
import { proseOf } from "../prose/markdown-text.js";
import { readPossibleValues } from "../prose/possible-values.js";
import type { NamedExpression, TypeExpression } from "./type-expression.js";

const spelledOut: readonly RegExp[] = [
  // "enum (`low`, `high`)", "enum { low, high }", "enum: - low - high", "string (enum: `low`, `high`)".
  /^enum(?:eration)?\s*(?:\(([^()]+)\)|\{([^{}]+)\}|:\s*(.+))$/i,
  /^string\s*\(enum(?:eration)?:?([^()]+)\)$/i,
  // `"low" | "high"`: no name of a type stands in quotes.
  /^("[^"\n]{1,80}"(?:\s*(?:[|,/]|or)\s*"[^"\n]{1,80}")+)$/i,
];

/** Between the values: a bar, or a bullet of what stands on lines of its own. */
const apart = /\s*\|\s*|\s[-*•]\s/g;

/** The values that a type cell spells out in place of a type's name, or behind that; undefined for any other cell. */
export function valuesInType(cell: RichText | undefined): readonly string[] | undefined {
  // Nearly every cell names a type, and is read once more for nothing.
  if (!cell || !/enum|"/i.test(cell.text)) return undefined;
  const text = proseOf(cell).trim();
  const listed = spelledOut.flatMap((pattern) => pattern.exec(text)?.slice(1).find(Boolean) ?? [])[0];
  if (listed === undefined) return undefined;
  const values = listed
    .trim()
    .replace(/^[-*•]\s/, "")
    .replace(apart, ", ");
  return readPossibleValues(`Possible values are: ${values}`)?.values;
}

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
