import type { Operation, Parameter } from "../model/operation.js";
import { foldCase } from "../util/fold-case.js";

/** The headers that an operation documents. */
export interface DocumentedHeaders {
  /** By their names as `foldCase` gives them, for these have no case (RFC 9110, section 5.1). */
  readonly byName: ReadonlyMap<string, Parameter>;
  /** As they are written. */
  readonly names: readonly string[];
}

const known = new WeakMap<Operation, DocumentedHeaders>();

/** Finds them. Every example of a page asks, and they are gathered once. */
export function documentedHeaders(operation: Operation): DocumentedHeaders {
  const before = known.get(operation);
  if (before) return before;
  const headers = operation.parameters.filter((parameter) => parameter.in === "header");
  const documented = {
    byName: new Map(headers.map((parameter) => [foldCase(parameter.name), parameter])),
    names: headers.map(({ name }) => name),
  };
  known.set(operation, documented);
  return documented;
}
