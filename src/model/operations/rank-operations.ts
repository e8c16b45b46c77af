import { compareText } from "../../util/order.js";
import type { Operation } from "../operation.js";
import { systemQueryOptions } from "../parameters/query-options.js";
import { singular } from "../prose/singular.js";
import type { Route } from "../route.js";
import { simpleName } from "../types/type-name.js";
import { linesAt } from "./operation-lines.js";

type RouteUse = Pick<Route, "method" | "path" | "operations">;

/**
 * The pages of `route`, the one that is most about it first: one that answers with as many things as the path promises, then one that
 * has in its title what the path leads to, then the one with the shortest name, since pages on a subtype or on a use of the route add
 * words to it: `message-get` comes before `eventmessage-get`. Pages that are deprecated come behind, and pages that ask of the route no
 * more than another's `$expand` or `$filter` come last.
 */
export function rankOperations(route: RouteUse): readonly Operation[] {
  if (route.operations.length < 2) return route.operations;
  const promised = promisesMany(route);
  const subject = subjectOf(route);
  const isNamed = new Map(route.operations.map((operation) => [operation, names(operation.title, subject)]));
  const rank = (operation: Operation): number =>
    (isVariant(operation, route) ? 4 : 0) +
    (operation.deprecated === undefined ? 0 : 2) +
    (promised !== undefined && answersMany(operation) !== promised ? 1 : 0);
  return route.operations.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(isNamed.get(other)) - Number(isNamed.get(one)) ||
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

/** What a path leads to, as its last name says; empty where it has none. */
function subjectOf({ path }: RouteUse): string {
  const last = path.segments.findLast((segment) => segment.kind === "literal" || segment.kind === "function");
  return last === undefined ? "" : folded(simpleName(last.name));
}

/** How many words a title has at most for one name: "child folder" for `childFolders`. */
const mostWords = 3;

function names(title: string, subject: string): boolean {
  const words = (title.match(/\w+/g) ?? []).map(folded);
  const isHere = (start: number): boolean =>
    Array.from({ length: mostWords }, (_, more) => words.slice(start, start + more + 1).join("")).includes(subject);
  return words.some((_, start) => isHere(start));
}

function folded(name: string): string {
  return singular(name).toLowerCase();
}

function answersMany({ responses }: Operation): boolean | undefined {
  return responses
    .map(({ content }) => (content.kind === "json" ? content.collection : undefined))
    .find((many) => many !== undefined);
}
