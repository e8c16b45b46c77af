import type { Api } from "../model/api.js";
import { headerNamed, type ExampleResponse } from "../model/example.js";
import type { Operation } from "../model/operation.js";
import { createRouteMatcher, type RouteMatcher } from "../model/paths/match-route.js";
import { keyAtEnd } from "../model/paths/path-template.js";
import { resourceIn } from "../model/response.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Origin } from "../source/source.js";
import { otherKeyShown, type KeyShown } from "./helpers/key-shown.js";
import { isAtHome } from "./helpers/own-examples.js";
import { valueOnLine } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example whose `Location` leads to another object than the one that it shows. */
export const exampleLocationDiffers = defineRule({
  code: "example-location-differs",
  check({ api, graph }, report) {
    const matcher = createRouteMatcher(api.operations);
    const answers = api.examples.flatMap(({ responses }) => responses);
    const found = answers.flatMap((answer) => differingIn(answer, { api, graph, matcher }));
    // An answer can belong to several requests.
    const places = new Map(found.map((one) => [`${one.origin.source.path}\0${one.origin.start}`, one]));
    for (const { origin, written, name, shown } of places.values()) {
      report(
        origin,
        { written, name, expected: shown.value },
        explainedAt(shown.origin, `The body has this \`${name}\``),
      );
    }
  },
});

interface Differing extends KeyShown {
  readonly written: string;
  readonly origin: Origin;
}

interface Reference {
  readonly api: Api;
  readonly graph: TypeGraph;
  readonly matcher: RouteMatcher;
}

function differingIn(response: ExampleResponse, { api, graph, matcher }: Reference): readonly Differing[] {
  const location = headerNamed(response.headers, "location");
  const type = resourceIn(response.content);
  if (!location || type === undefined || response.body?.kind !== "json") return [];
  if (!isAtHome(location.value.startsWith("/") ? undefined : location.value, api)) return [];
  const written = keyIn(location.value, type, matcher);
  if (written === undefined) return [];
  const found = otherKeyShown(response, written, graph);
  return found ? [{ ...found, written, origin: valueOnLine(location.origin, written) }] : [];
}

/** The key in `location` of an object of `type`; undefined where a GET of it answers with anything else, or is not documented. */
function keyIn(location: string, type: string, matcher: RouteMatcher): string | undefined {
  const match = matcher.match("GET", location.replace(/[?#].*$/s, ""), undefined);
  const key = match && keyAtEnd(match.path);
  return key && answersWith(match.operation, type) ? match.values.get(key.parameter)?.text : undefined;
}

function answersWith({ responses }: Operation, type: string): boolean {
  return responses.some(({ content }) => resourceIn(content) === type);
}
