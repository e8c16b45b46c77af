import type { Api } from "../model/api.js";
import type { ExampleResponse } from "../model/example.js";
import { createRouteMatcher, type RouteMatcher } from "../model/paths/match-route.js";
import { resourceIn, type Operation } from "../model/operation.js";
import { keyAtEnd } from "../model/paths/path-template.js";
import { isPlaceholder } from "../model/values/placeholder.js";
import type { JsonNode, JsonString } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { isAtHome } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { valueOnLine } from "./start-line.js";

/** An answer in an example whose `Location` leads to another object than the one that it shows. */
export const exampleLocationDiffers = defineRule({
  code: "example-location-differs",
  check({ api }, report) {
    const matcher = createRouteMatcher(api.operations);
    const found = api.examples.flatMap(({ responses }) => responses.flatMap((one) => differingIn(one, api, matcher)));
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

interface Differing {
  readonly written: string;
  /** The property that is the key of what the body shows. */
  readonly name: string;
  readonly shown: JsonString;
  readonly origin: Origin;
}

function differingIn(response: ExampleResponse, api: Api, matcher: RouteMatcher): readonly Differing[] {
  const location = response.headers.find(({ name }) => name.toLowerCase() === "location");
  const type = resourceIn(response.content);
  if (!location || type === undefined || response.body?.kind !== "json") return [];
  if (!isAtHome(location.value.startsWith("/") ? undefined : location.value, api)) return [];
  const written = keyIn(location.value, type, matcher);
  if (written === undefined || isPlaceholder(written)) return [];
  const members = response.body.value.kind === "object" ? response.body.value.members : [];
  const name = api.resources.get(type)?.keyProperty ?? "id";
  const shown = members.find((member) => member.name.value === name)?.value;
  // An alternate key is a key as well: that of a user by name.
  const isShown = members.some(({ value }) => isSameKey(textOf(value), written));
  if (shown?.kind !== "string" || isPlaceholder(shown.value) || isShown) return [];
  return [{ written, name, shown, origin: valueOnLine(location.origin, written) }];
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

function textOf(value: JsonNode): string | undefined {
  if (value.kind === "string") return value.value;
  return value.kind === "number" ? value.text : undefined;
}

function isSameKey(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
