import type { Example } from "../model/example.js";
import type { OperationRoute } from "../model/operation.js";
import { formatPath } from "../model/path-template.js";
import { literalIdsIn } from "./literal-ids.js";
import { isAtHome } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** An example of a request that takes no documented route. */
export const exampleRouteUnknown = defineRule({
  code: "example-route-unknown",
  check({ api, suggest }, report) {
    for (const example of api.examples) {
      const { match, operation, request } = example;
      if (match || !isAtHome(request.baseUrl, api) || operation.routes.some(hasLiteralId)) continue;
      const written = writtenRoute(example);
      const routes = new Map(operation.routes.map((route) => [withoutNames(documentedRoute(route)), route]));
      const near = routes.get(suggest(written, routes.keys()) ?? "") ?? operation.routes[0];
      const data = { written, near: near && documentedRoute(near) };
      report(startLineOf(request.origin), data, explainedAt(near?.origin, "The page documents this route"));
    }
  },
});

// Such a route takes no request but that of its id, which is another rule's finding.
function hasLiteralId({ path }: OperationRoute): boolean {
  return literalIdsIn(path).length > 0;
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
