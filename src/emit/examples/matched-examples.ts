import type { Example, ExampleResponse, RouteMatch } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { Route } from "../../model/route.js";
import { memoize } from "../../util/memoize.js";
import { routesAt } from "../builders/route-tree.js";
import { speakersOf } from "../builders/speakers.js";
import type { Sdk } from "../sdk.js";
import { whyUntested } from "./why-untested.js";

/** An example with the route that it takes, and what it is answered. */
export interface Matched {
  readonly example: Example;
  readonly match: RouteMatch;
  readonly responses: readonly [ExampleResponse, ...ExampleResponse[]];
}

/** The examples that become tests, in the order of their pages. */
export const matchedExamples: (sdk: Sdk) => readonly Matched[] = memoize((sdk) => {
  // Tests, mocks, counts and the README ask for them.
  const speakersOn = memoize((route: Route) => speakersOf(route, sdk));
  return sdk.api.examples.flatMap((example) => {
    const { match, responses } = example;
    const [response, ...others] = responses;
    if (!match || !response || whyUntested(example, sdk) !== undefined) return [];
    const speakers = routesAt(sdk.tree, match).map(speakersOn);
    return [{ example, match: heard(match, speakers), responses: [response, ...others] }];
  });
});

/** `match` with the operation by which the emitted method is typed: a page on a use of its route has no word in that. */
function heard(match: RouteMatch, speakers: readonly ReadonlyMap<Operation, Operation>[]): RouteMatch {
  const [operation = match.operation] = speakers.flatMap((ofRoute) => ofRoute.get(match.operation) ?? []);
  return { ...match, operation };
}
