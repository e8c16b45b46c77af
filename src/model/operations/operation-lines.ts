import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import type { RouteMatch } from "../example.js";
import type { Operation } from "../operation.js";
import { pathKey, type PathTemplate } from "../paths/path-template.js";
import type { OperationRoute, Route } from "../route.js";

// A page may list thousands of routes, and each of them is asked for by itself.
const byPath = memoize((routes: readonly OperationRoute[]) => groupBy(routes, ({ path }) => pathKey(path)));

/** The route lines of an operation that have `path`, by whatever method. */
export function linesAt({ routes }: Pick<Operation, "routes">, path: PathTemplate): readonly OperationRoute[] {
  return byPath(routes).get(pathKey(path)) ?? [];
}

/** The route lines that the page of an operation lists: examples may show more. */
export function listedLines({ routes }: Pick<Operation, "routes">): readonly OperationRoute[] {
  return routes.filter((line) => !line.isUndocumented && !line.isImplied);
}

/** The route line that an example takes. */
export function lineTaken({ operation, method, path }: RouteMatch): OperationRoute | undefined {
  return operation.routes.find((line) => line.method === method && line.path === path);
}

/** True for a route that examples alone show. */
export function isUndocumented({ method, path, operations }: Route): boolean {
  const lines = operations.flatMap((operation) => linesAt(operation, path));
  return lines.every((line) => line.isUndocumented || line.method !== method);
}
