import { textOf } from "../source/source.js";
import type { Api } from "../model/api.js";
import type { Example, RouteMatch } from "../model/example.js";
import type { Operation, OperationRoute } from "../model/operation.js";
import { formatPath } from "../model/path-template.js";
import { groupBy } from "../util/group-by.js";
import { literalIdsIn } from "./literal-ids.js";
import { isAtHome } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";
import { matchButForArguments } from "./undocumented-arguments.js";

/** An example of a request that takes no documented route. */
export const exampleRouteUnknown = defineRule({
  code: "example-route-unknown",
  check({ api, suggest }, report) {
    const lost = api.examples.filter((example) => isLost(example, api));
    for (const [operation, examples] of groupBy(lost, (example) => example.operation)) {
      // A route with somebody's id takes no request but that of this id, which is another rule's finding.
      if (hasLiteralId(operation)) continue;
      const documented = operation.routes.filter(({ isUndocumented: isShown }) => !isShown);
      const likenesses = new Map(documented.map((route) => [withoutNames(documentedRoute(route)), route]));
      for (const example of examples) {
        const written = writtenRoute(example);
        const near = likenesses.get(suggest(written, likenesses.keys()) ?? "") ?? documented[0];
        const related = explainedAt(near?.origin, "The page documents this route");
        report(startLineOf(example.request.origin), { written, near: near && documentedRoute(near) }, related);
      }
    }
  },
});

// A route that it takes but for an argument is known; that the argument is not is another rule's finding.
function isLost(example: Example, api: Api): boolean {
  const { match, request } = example;
  if (match) return isUndocumented(match);
  return isAtHome(request.baseUrl, api) && !matchButForArguments(example);
}

function isUndocumented({ operation, method, path }: RouteMatch): boolean {
  return operation.routes.some((route) => route.method === method && route.path === path && route.isUndocumented);
}

function hasLiteralId({ routes }: Operation): boolean {
  return routes.some(({ origin }) => literalIdsIn(textOf(origin)).length > 0);
}

function documentedRoute({ method, path }: OperationRoute): string {
  return `${method} ${formatPath(path)}`;
}

// What a placeholder is called is no likeness to a value.
function withoutNames(route: string): string {
  return route.replace(/\{[^}]*\}/g, "{}");
}

function writtenRoute({ request: { method, target, baseUrl } }: Example): string {
  return `${method} ${target.slice(baseUrl?.length ?? 0).replace(/\?.*$/s, "")}`;
}
