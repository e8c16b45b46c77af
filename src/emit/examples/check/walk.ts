import type { TypeRef } from "../../../model/api.js";
import type { JsonNode } from "../../../source/json-node.js";
import type { Place } from "../literal-shape.js";
import type { CompilerError, CompilerErrors } from "./compiler-error.js";

/** Where a check stands, and what it has found. */
export interface Walk extends Place {
  /** Whether nothing, or null, may stand in the value's place as well. */
  readonly isOptional: boolean;
  /**
   * Whether values are compared as wholes, and not member by member: of the properties that their types have not, the one that is
   * found on the way in is named, whatever stands within the others.
   */
  readonly isWhole: boolean;
  readonly errors: Map<JsonNode, CompilerError>;
  /** How a value within is checked: what holds values leaves them to it. */
  readonly checkValue: CheckValue;
}

/** Records the errors in `node` and says whether the type checker reports any. */
export type CheckValue = (node: JsonNode, type: TypeRef, walk: Walk) => boolean;

/** What a check has found that records nothing. */
export interface Attempt {
  readonly errors: CompilerErrors;
  readonly isReported: boolean;
}

/** Does `check` without recording what it finds. */
export function attempt(walk: Walk, check: (within: Walk) => boolean): Attempt {
  const errors = new Map<JsonNode, CompilerError>();
  return { errors, isReported: check({ ...walk, errors }) };
}

/** Records what an attempt has found. */
export function settle({ errors, isReported }: Attempt, walk: Walk): boolean {
  for (const [place, error] of errors) walk.errors.set(place, error);
  return isReported;
}

/** Records `error` at `node`. */
export function fail(node: JsonNode, error: CompilerError, { errors }: Walk): true {
  errors.set(node, error);
  return true;
}

/** Records `error` at `node`, or somewhere about it, where it is kept from the type checker. */
export function failElusively(node: JsonNode, error: CompilerError, walk: Walk): false {
  fail(node, { ...error, isElusive: true }, walk);
  return false;
}
