import { groupBy } from "../../util/group-by.js";
import type { Operation, OperationRoute, Route } from "../operation.js";
import { pathKey, type PathTemplate } from "../paths/path-template.js";

type Lines = Operation["routes"];

// A page may list thousands of routes, and each of them is asked for by itself.
const known = new WeakMap<Lines, ReadonlyMap<string, readonly OperationRoute[]>>();

/** The route lines of an operation that have `path`, by whatever method. */
export function linesAt({ routes }: Pick<Operation, "routes">, path: PathTemplate): readonly OperationRoute[] {
  const lines = known.get(routes) ?? groupBy(routes, (route) => pathKey(route.path));
  known.set(routes, lines);
  return lines.get(pathKey(path)) ?? [];
}

/** True for a route that examples alone show. */
export function isUndocumented({ method, path, operations }: Route): boolean {
  const lines = operations.flatMap((operation) => linesAt(operation, path));
  return lines.every((line) => line.isUndocumented || line.method !== method);
}
