import type { Operation, Parameter } from "../../model/operation.js";
import { foldCase } from "../../util/fold-case.js";
import { memoize } from "../../util/memoize.js";

interface DocumentedHeaders {
  /** By their names as `foldCase` gives them, for these have no case (RFC 9110, section 5.1). */
  readonly byName: ReadonlyMap<string, Parameter>;
  /** As they are written. */
  readonly names: readonly string[];
}

/** Finds them. Every example of a page asks, and they are gathered once. */
export const documentedHeaders: (operation: Operation) => DocumentedHeaders = memoize(({ parameters }) => {
  const headers = parameters.filter((parameter) => parameter.in === "header");
  return {
    byName: new Map(headers.map((parameter) => [foldCase(parameter.name), parameter])),
    names: headers.map(({ name }) => name),
  };
});
