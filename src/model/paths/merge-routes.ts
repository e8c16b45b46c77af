import { groupBy } from "../../util/group-by.js";
import { compareText } from "../../util/order.js";
import type { Operation } from "../operation.js";
import type { Route } from "../route.js";
import { pathKey } from "./path-template.js";

/** The distinct routes of `operations`, sorted by path and method: what differs only in case or in placeholder names is one. */
export function mergeRoutes(operations: readonly Operation[]): readonly Route[] {
  const all = operations.flatMap((operation) => operation.routes.map((route) => ({ operation, route })));
  const groups = groupBy(all, ({ route }) => `${pathKey(route.path)} ${route.method}`);
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({
      method: group[0].route.method,
      path: group[0].route.path,
      operations: [...new Set(group.map(({ operation }) => operation))],
      origins: group.map(({ route }) => route.origin),
    }));
}
