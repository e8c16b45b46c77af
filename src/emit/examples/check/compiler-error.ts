import type { JsonNode } from "../../../source/json-node.js";

/**
 * What the type checker reports: a value of another type, a property that the type has not, or the lack of one that it
 * must have.
 */
export interface CompilerError {
  readonly kind: "type" | "undocumented" | "missing";
  readonly expected: string;
  /** Whether it may be reported on another line: within the value, or where that stands. */
  readonly isElusive?: boolean;
}

/** The values of a literal on whose lines the type checker reports an error. */
export type CompilerErrors = ReadonlyMap<JsonNode, CompilerError>;

/** The error of a value that is not what is `expected`. */
export function mismatch(expected: string): CompilerError {
  return { kind: "type", expected };
}

/** True where both report the same of the same values. */
export function isSamePlaces(one: CompilerErrors, other: CompilerErrors): boolean {
  return one.size === other.size && [...one].every(([place, { kind }]) => other.get(place)?.kind === kind);
}

/** False where a part of the errors is kept from the type checker, which leaves the rest to be explained by any of the alternatives. */
export function isOneWay(errors: CompilerErrors): boolean {
  return new Set([...errors.values()].map(({ isElusive }) => isElusive === true)).size < 2;
}
