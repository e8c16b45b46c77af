import type { Origin } from "../source/source.js";
import type { Operation } from "./operation.js";
import { formatPath, pathKey, type PathTemplate } from "./paths/path-template.js";
import type { Response } from "./response.js";

/** Method and path, once, however many pages document it. Paths that differ only in case or in placeholder names are one. */
export interface Route {
  readonly method: string;
  readonly path: PathTemplate;
  readonly operations: readonly Operation[];
  readonly origins: readonly Origin[];
}

/** A route line of a page. */
export interface OperationRoute {
  /** In capitals. */
  readonly method: string;
  readonly path: PathTemplate;
  /** The query that the line shows, name and value as written, decoded. */
  readonly query: readonly QueryPair[];
  /** What is answered, where a further step of the page has the route; undefined where that is what its page is about. */
  readonly answers?: readonly Response[];
  /** What the page says above the line of those that it lists there; undefined where it says nothing that tells them from others. */
  readonly caption?: string;
  /** An example takes the route, and no page lists it. */
  readonly isUndocumented?: boolean;
  /** An example takes the route, which OData adds to one that the page lists. */
  readonly isImplied?: boolean;
  readonly origin: Origin;
}

export interface QueryPair {
  readonly name: string;
  readonly value: string;
  /** The line that shows it has it in brackets, `[&name=value]`. */
  readonly optional?: true;
}

/** A route by which an operation is called. */
export type RouteTaken = Pick<OperationRoute, "method" | "path">;

/** A route as text, `GET /calls/{callId}`. */
export function formatRoute({ method, path }: RouteTaken): string {
  return `${method} ${formatPath(path)}`;
}

/** A route's identity among those of an operation, and of the API: equal for paths that are one. */
export function routeKey({ method, path }: RouteTaken): string {
  return `${method} ${pathKey(path)}`;
}

/** True for a route of a method that sends what its page documents as a body. */
export function takesBody({ method }: Pick<RouteTaken, "method">): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

/** True where each of `routes` changes what it leads to. */
export function isPatch({ routes }: { readonly routes: readonly Pick<RouteTaken, "method">[] }): boolean {
  return routes.length > 0 && routes.every(({ method }) => method === "PATCH");
}

/** The same of one of them at least: nothing is required in a body that they share. */
export function hasPatch({ routes }: { readonly routes: readonly Pick<RouteTaken, "method">[] }): boolean {
  return routes.some(({ method }) => method === "PATCH");
}
