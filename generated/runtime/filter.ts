import { type Literal, printLiteral } from "./literal.js";

/**
 * A `$filter` expression whose values are quoted and escaped, so that none can change what it asks. An array becomes a list
 * for the `in` operator.
 *
 * @example
 * filter`displayName eq ${"Anna's"} and size in ${[1, 2]}` // displayName eq 'Anna''s' and size in (1,2)
 */
export function filter(texts: TemplateStringsArray, ...values: readonly (Literal | readonly Literal[])[]): string {
  return texts.reduce((text, next, index) => text + printOperand(values[index - 1]) + next);
}

function printOperand(value: unknown): string {
  return Array.isArray(value) ? `(${value.map(printLiteral).join(",")})` : printLiteral(value);
}
