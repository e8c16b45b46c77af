import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import type { Operation, OperationRoute, Route } from "../operation.js";
import { pathKey, type PathTemplate } from "../paths/path-template.js";

// A page may list thousands of routes, and each of them is asked for by itself.
const byPath = memoize((routes: readonly OperationRoute[]) => groupBy(routes, ({ path }) => pathKey(path)));

/** The route lines of an operation that have `path`, by whatever method. */
export function linesAt({ routes }: Pick<Operation, "routes">, path: PathTemplate): readonly OperationRoute[] {
  return byPath(routes).get(pathKey(path)) ?? [];
}

/** True for a route that examples alone show. */
export function isUndocumented({ method, path, operations }: Route): boolean {
  const lines = operations.flatMap((operation) => linesAt(operation, path));
  return lines.every((line) => line.isUndocumented || line.method !== method);
}
