import type { Example, RouteMatch } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { Route } from "../../model/route.js";
import { memoize } from "../../util/memoize.js";
import { routesAt } from "../builders/route-tree.js";
import { speakersOf } from "../builders/speakers.js";
import type { Sdk } from "../sdk.js";
import { whyUntested } from "./why-untested.js";

/** An example with the route that it takes. */
export interface Matched {
  readonly example: Example;
  readonly match: RouteMatch;
}

/** The examples that become tests, in the order of their pages. */
export const matchedExamples: (sdk: Sdk) => readonly Matched[] = memoize((sdk) => {
  // Tests, mocks, counts and the README ask for them.
  const speakersOn = memoize((route: Route) => speakersOf(route, sdk));
  return sdk.api.examples.flatMap((example) => {
    const { match } = example;
    if (!match || whyUntested(example, sdk) !== undefined) return [];
    return [{ example, match: heard(match, routesAt(sdk.tree, match).map(speakersOn)) }];
  });
});

/** `match` with the operation by which the emitted method is typed: a page on a use of its route has no word in that. */
function heard(match: RouteMatch, speakers: readonly ReadonlyMap<Operation, Operation>[]): RouteMatch {
  const [operation = match.operation] = speakers.flatMap((ofRoute) => ofRoute.get(match.operation) ?? []);
  return { ...match, operation };
}
