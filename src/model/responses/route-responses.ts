import { memoize } from "../../util/memoize.js";
import type { TypeRef } from "../api.js";
import { referenceAt } from "../bodies/reference-body.js";
import type { Operation } from "../operation.js";
import { linesAt } from "../operations/operation-lines.js";
import { pathKey, type PathTemplate, type Segment } from "../paths/path-template.js";
import type { Content, JsonContent, Response } from "../response.js";
import { routeKey, type RouteTaken } from "../route.js";
import { castIn } from "../types/cast.js";
import type { TypeGraph } from "../types/type-graph.js";
import { simpleName } from "../types/type-name.js";
import { contentOfStream, contentOfType, isStream } from "./content-shown.js";

/**
 * What `operation` answers with on `route`: what its page says of all its routes, unless a step of its own or the path says better.
 * `$value` and `$count` answer with the bare value (OData URL Conventions 4.01, sections 4.7 and 4.8), a cast with the type that
 * it names (4.11), the name of a property behind another route of the page with that property (4.6), and `$ref` with the addresses
 * of entities (4.12).
 */
export function responsesOn(operation: Operation, route: RouteTaken, graph: TypeGraph): readonly Response[] {
  const { path } = route;
  const responses = responsesSaid(operation, route);
  if (asksForValue(path)) return bareResponses(responses);
  if (asksForCount(path)) return responses.map(countResponse);
  const contentOn = contentRule(operation, route, graph);
  return responses.map((response) =>
    response.status < 400 && response.content.kind === "json"
      ? withContent(response, contentOn(response, countedOn(path, response, response.content)))
      : response,
  );
}

/** What the step of `route` answers; where it is no step's, what the page does. */
function responsesSaid(operation: Operation, route: RouteTaken): readonly Response[] {
  return stepAnswer(operation, route) ?? operation.responses.filter(({ notBy }) => !notBy?.includes(route.method));
}

/** Whether `route` is of a further step of the page, to which what is said of the page's answers does not apply. */
export function answersForItself(operation: Operation, route: RouteTaken): boolean {
  return stepAnswer(operation, route) !== undefined;
}

function stepAnswer(operation: Operation, route: RouteTaken): readonly Response[] | undefined {
  const answers = answersOfSteps(operation.routes);
  return answers.size === 0 ? undefined : answers.get(routeKey(route));
}

// By the routes: they stay the same ones where a body differs from route to route.
const answersOfSteps = memoize(
  (routes: Operation["routes"]) =>
    new Map(routes.flatMap((route) => (route.answers ? [[routeKey(route), route.answers] as const] : []))),
);

const plainText: Content = { kind: "text", mediaType: "text/plain" };
const unknown: Content = { kind: "unknown" };

function countedOn(path: PathTemplate, { manyOn = [] }: Response, content: JsonContent): JsonContent {
  const key = manyOn.length > 0 ? pathKey(path) : "";
  return manyOn.some((each) => pathKey(each) === key) ? { ...content, collection: true } : content;
}

function contentRule(
  operation: Operation,
  { method, path }: RouteTaken,
  graph: TypeGraph,
): (response: Response, content: JsonContent) => Content {
  const last = path.segments.at(-1);
  if (method === "GET" && isNamed(last, "$ref"))
    return (response, content) => (isOfEntities(content) ? referencesOf(response, content) : content);
  const cast = last?.kind === "literal" ? castIn(last.name, graph) : undefined;
  return ({ shownOn }, content) => {
    if (cast !== undefined) return { ...content, type: { kind: "resource", id: cast } };
    const property = last?.kind === "literal" ? propertyIn(content, last.name, graph) : undefined;
    if (property && leadsOn(operation, path, content)) return property;
    if (!shownOn) return content;
    const resource = resourceNameOf(path);
    return shownOn.find((shown) => shown.resource === resource)?.content ?? unknown;
  };
}

function isOfEntities({ type: { kind } }: JsonContent): boolean {
  return kind === "resource" || kind === "union";
}

function referencesOf({ origin }: Response, { collection }: JsonContent): Content {
  const description = "The address of the entity that is referred to.";
  return contentOfType({ kind: "object", properties: [{ ...referenceAt(origin, ""), description }] }, collection);
}

/** True where `path` goes on from another route of the page, of one where that lists them. */
function leadsOn(operation: Operation, { segments }: PathTemplate, { collection }: JsonContent): boolean {
  if (collection && segments.at(-2)?.kind !== "key") return false;
  return linesAt(operation, { segments: segments.slice(0, collection ? -2 : -1) }).length > 0;
}

/** The name of the last resource of a path, in lower case: of `/me/messages/{id}` that is `messages`. */
export function resourceNameOf({ segments }: PathTemplate): string {
  const named = segments.findLast((segment) => segment.kind === "literal" || segment.kind === "function");
  return named ? simpleName(named.name).toLowerCase() : "";
}

// What a page says of JSON is about its other routes; where it says nothing else, nothing is known.
function bareResponses(responses: readonly Response[]): readonly Response[] {
  if (responses.some(({ bare }) => bare)) return responses.map((each) => withContent(each, each.bare ?? each.content));
  const isBare = responses.some(({ content: { kind } }) => kind === "text" || kind === "binary");
  if (isBare) return responses.filter((response) => !isJsonSuccess(response));
  return responses.map((response) => inPlaceOfJson(response, unknown));
}

/** True for a path of which the last segment is `$value`. */
export function asksForValue({ segments }: PathTemplate): boolean {
  return isNamed(segments.at(-1), "$value");
}

/** True for a path of which the last segment is `$count`. */
export function asksForCount({ segments }: PathTemplate): boolean {
  return isNamed(segments.at(-1), "$count");
}

function countResponse(response: Response): Response {
  const isSilent = response.status < 400 && response.content.kind === "unknown";
  return isSilent ? withContent(response, plainText) : inPlaceOfJson(response, plainText);
}

function inPlaceOfJson(response: Response, content: Content): Response {
  return isJsonSuccess(response) ? withContent(response, content) : response;
}

function isJsonSuccess({ status, content: { kind } }: Response): boolean {
  return status < 400 && (kind === "json" || kind === "value");
}

function withContent(response: Response, content: Content): Response {
  return content === response.content ? response : { ...response, content };
}

function isNamed(segment: Segment | undefined, name: string): boolean {
  return segment?.kind === "literal" && segment.name.toLowerCase() === name;
}

function propertyIn({ type }: JsonContent, name: string, graph: TypeGraph): Content | undefined {
  if (type.kind !== "resource") return undefined;
  const found = [...graph.properties(type.id).values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found && contentOfProperty(found.type);
}

function contentOfProperty(type: TypeRef): Content {
  // The address of a stream property gives its bytes, in no envelope (OData 4.01 Protocol, on requesting stream properties).
  if (isStream(type)) return contentOfStream();
  return type.kind === "collection" ? contentOfType(type.of, true) : contentOfType(type);
}
