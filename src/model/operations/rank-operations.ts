import type { Operation, Response, Route } from "../operation.js";
import { linesAt } from "./lines-at.js";
import { systemQueryOptions } from "./query-options.js";
import { singular } from "../prose/singular.js";
import { compareText } from "../../util/order.js";

type RouteUse = Pick<Route, "method" | "path" | "operations">;

/**
 * The pages of `route`, the one that is most about it first: one that answers with as many things as the path promises, then
 * the one with the shortest name, since pages on a subtype or on a use of the route add words to it: `message-get` comes before
 * `eventmessage-get`. Pages that are deprecated come behind, and pages that ask of the route no more than another's `$expand` or `$filter` come last.
 */
export function rankOperations(route: RouteUse): readonly Operation[] {
  const promised = promisesMany(route);
  const rank = (operation: Operation): number =>
    (isVariant(operation, route) ? 4 : 0) +
    (operation.deprecated === undefined ? 0 : 2) +
    (promised !== undefined && answersMany(operation) !== promised ? 1 : 0);
  return route.operations.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.id.length - other.id.length ||
      one.routes.length - other.routes.length ||
      compareText(one.id, other.id),
  );
}

/** True where `operation` writes `route` with OData's own options alone: it documents their use, and not the route. */
export function isVariant(operation: Operation, route: Pick<Route, "method" | "path">): boolean {
  const lines = linesAt(operation, route.path).filter(({ method }) => method === route.method);
  return lines.every(({ query }) => query.length > 0 && query.every(({ name }) => systemQueryOptions.has(name)));
}

/** Whether a path leads to many things or to one; undefined where its last name may be of either. */
function promisesMany({ method, path }: RouteUse): boolean | undefined {
  const last = path.segments.at(-1);
  if (method !== "GET" || last === undefined) return undefined;
  if (last.kind === "literal") return singular(last.name) === last.name ? undefined : true;
  return last.kind === "function" ? undefined : false;
}

function answersMany({ responses }: Operation): boolean | undefined {
  return responses.map(({ content }) => isMany(content)).find((many) => many !== undefined);
}

function isMany(content: Response["content"]): boolean | undefined {
  return content.kind === "json" ? content.collection : undefined;
}
