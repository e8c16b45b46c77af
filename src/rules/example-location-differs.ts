import type { Api, TypeId } from "../model/api.js";
import { headerNamed, type ExampleResponse, type RouteMatch } from "../model/example.js";
import type { Operation } from "../model/operation.js";
import { createRouteMatcher, type RouteMatcher } from "../model/paths/match-route.js";
import { keyAtEnd } from "../model/paths/path-template.js";
import { resourceIn } from "../model/response.js";
import { isSuccess } from "../model/responses/status.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Origin } from "../source/source.js";
import { otherKeyShown, type KeyShown } from "./helpers/key-shown.js";
import { isAtHome } from "./helpers/own-examples.js";
import { valueOnLine } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example whose `Location` leads to another object than the one that it shows, or to one of another type. */
export const exampleLocationDiffers = defineRule({
  code: "example-location-differs",
  check({ api, graph }, report) {
    const matcher = createRouteMatcher(api.operations);
    const found = api.examples.flatMap(({ operation, responses }) => {
      // Where the page says what it leads to, that may be another thing: "… and a `Location` header with the address of the call".
      const isTold = /\blocation\b/i.test(operation.responseNotes);
      return responses
        .flatMap((answer) => differingIn(answer, { api, graph, matcher }))
        .filter((differing) => !(isTold && "type" in differing));
    });
    // An answer can belong to several requests.
    const places = new Map(found.map((one) => [`${one.origin.source.path}\0${one.origin.start}`, one]));
    for (const { origin, ...differing } of places.values()) {
      if ("type" in differing) {
        report(origin, differing);
        continue;
      }
      const { written, name, shown } = differing;
      const related = explainedAt(shown.origin, `The body has this \`${name}\``);
      report(origin, { written, name, expected: shown.value }, related);
    }
  },
});

type Differing = Written & (KeyShown | { readonly type: TypeId; readonly expected: TypeId });

interface Written {
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
  const match = matcher.match("GET", location.value.replace(/[?#].*$/s, ""), undefined);
  const other = response.status === 201 ? otherTypeAt(match, type, graph) : undefined;
  if (other !== undefined)
    return [
      { written: location.value, type: other, expected: type, origin: valueOnLine(location.origin, location.value) },
    ];
  const written = keyIn(match, type);
  if (written === undefined) return [];
  const found = otherKeyShown(response, written, graph);
  return found ? [{ ...found, written, origin: valueOnLine(location.origin, written) }] : [];
}

/** The one type of resource to which a `Location` leads in the place of what is created, of `type`, or of what that derives from. */
function otherTypeAt(match: RouteMatch | undefined, type: TypeId, graph: TypeGraph): TypeId | undefined {
  const answers = match?.operation.responses.filter(({ status }) => isSuccess(status)) ?? [];
  const [only, ...others] = new Set(answers.map(({ content }) => resourceIn(content)));
  const isOther = only !== undefined && others.length === 0 && !graph.areKin(only, type);
  return isOther && !graph.resource(only)?.inferred && !graph.resource(type)?.inferred ? only : undefined;
}

/** The key of an object of `type` where a `Location` leads; undefined where a GET of it answers with anything else, or is not documented. */
function keyIn(match: RouteMatch | undefined, type: TypeId): string | undefined {
  const key = match && keyAtEnd(match.path);
  return key && answersWith(match.operation, type) ? match.values.get(key.parameter)?.text : undefined;
}

function answersWith({ responses }: Operation, type: TypeId): boolean {
  return responses.some(({ content }) => resourceIn(content) === type);
}
