import type { Api } from "../model/api.js";
import type { Example } from "../model/example.js";
import { lineTaken, listedLines } from "../model/operations/operation-lines.js";
import { matchPath } from "../model/paths/match-path.js";
import { nearestRoute } from "../model/paths/nearest-route.js";
import { pathOf } from "../model/paths/request-path.js";
import { formatRoute } from "../model/route.js";
import { textOf } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { literalIdsIn } from "./helpers/literal-ids.js";
import { callsApi } from "./helpers/own-examples.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { matchButForArguments } from "./helpers/undocumented-arguments.js";
import { defineRule } from "./rule.js";

/** An example of a request that takes no documented route. */
export const exampleRouteUnknown = defineRule({
  code: "example-route-unknown",
  check({ api }, report) {
    let left = mostCompared;
    const lost = api.examples.filter((example) => isLost(example, api));
    for (const [operation, examples] of groupBy(lost, (example) => example.operation)) {
      const documented = listedLines(operation);
      // A route with somebody's id takes no request but that of this id, which is another rule's finding.
      if (documented.some(({ origin }) => literalIdsIn(textOf(origin)).length > 0)) continue;
      // That none of a page's routes can be read is a finding as well.
      if (documented.length === 0) continue;
      const byMethod = groupBy(documented, ({ method }) => method);
      const paths = documented.map(({ path }) => path);
      for (const [written, [example, ...others]] of groupBy(examples, writtenRoute)) {
        const routes = byMethod.get(example.request.method) ?? [];
        const alike = left > 0 ? nearestRoute(written, routes) : routes[0];
        left -= routes.length;
        const taken = alike ? undefined : matchPath(example.request.target, paths)?.path;
        // Of another method only the very path that the request takes can be what was meant.
        const near = alike ?? documented.find(({ path }) => path === taken);
        const related = explainedAt(near?.origin, "The page documents this route");
        const also = alsoAt(others.map(({ request }) => ({ origin: startLineOf(request.origin) })));
        const data = { written, near: near && formatRoute(near) };
        report(startLineOf(example.request.origin), data, [...related, ...also]);
      }
    }
  },
});

// A page can hold more routes, and more requests that take none, than anyone has time to compare.
const mostCompared = 200_000;

// A route that it takes but for an argument is known; that the argument is not is another rule's finding.
function isLost(example: Example, api: Api): boolean {
  const { match, request } = example;
  if (match) return lineTaken(match)?.isUndocumented === true;
  return callsApi(request, api) && !matchButForArguments(example) && !isAbbreviated(example);
}

function writtenRoute({ request: { method, target, baseUrl } }: Example): string {
  const path = baseUrl === undefined ? undefined : pathOf(target);
  return `${method} ${path ?? target.replace(/\[?\?.*$/s, "")}`;
}

/** Dots in place of what a path begins with. */
const cut = /^(?:\.{2,}|…)(?=\/)/;

/** True for a request such as `GET ../calls/{id}`: it leaves out the beginning of a path, and a route of its page ends so. */
function isAbbreviated({ operation, request }: Example): boolean {
  const rest = request.target.replace(cut, "");
  if (rest === request.target) return false;
  const tails = operation.routes
    .filter(({ method }) => method === request.method)
    .flatMap(({ path: { segments } }) => segments.map((_, index) => ({ segments: segments.slice(index) })))
    .filter(({ segments: [first] }) => first?.kind === "literal" || first?.kind === "function");
  return matchPath(rest, tails) !== undefined;
}
