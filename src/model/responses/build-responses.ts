import type { HttpResponse } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { TypeRef } from "../api.js";
import {
  contentOfMedia,
  contentOfType,
  contentShown,
  isCollection,
  mediaTypeShown,
  type ContentSources,
} from "./content-shown.js";
import { envelopeOf } from "./enveloped-list.js";
import { callsHost } from "../examples/host.js";
import type { Linker } from "../types/link.js";
import { isJsonMedia } from "../operations/media-type.js";
import { pathsByMethod } from "../paths/match-path.js";
import type { Content, OperationRoute, Response, ShownContent } from "../operation.js";
import type { Primitive } from "../types/primitives.js";
import { methodOf, type ExampleDraft, type Shown } from "../examples/read-examples.js";
import type { DocumentedResponse, OperationDraft } from "../operations/read-operation.js";
import type { DocumentedType } from "./response-content.js";
import type { DocumentedAnswer } from "./response-sentence.js";
import { bareShown, pathsOfMany, routeTaken } from "./route-examples.js";
import { resourceNameOf } from "./route-responses.js";
import { isBodiless, isRedirection, isSuccess } from "./status.js";
import type { TypeGraph } from "../types/type-graph.js";

/** What it takes to decide what an operation answers. */
export interface ResponseSources {
  readonly draft: OperationDraft;
  /** What the page says of the answers to these routes. */
  readonly response: DocumentedResponse;
  readonly routes: readonly OperationRoute[];
  readonly examples: readonly ExampleDraft[];
  readonly linker: Linker;
  readonly graph: TypeGraph;
  /** The API's own. */
  readonly host: string | undefined;
}

type ShownResponses = readonly Shown<HttpResponse>[];

/**
 * The answers of an operation, a status once: what the Response section says, with the examples as tie-break where its
 * sentence and the shape of the body disagree on "one or many", and as the source where it says nothing.
 */
export function buildResponses(all: ResponseSources): readonly Response[] {
  const { draft, response: said, routes, examples, linker, graph } = all;
  const isKeyed = routes.length > 0 && routes.every(({ path }) => path.segments.at(-1)?.kind === "key");
  const sources = { linker, graph, page: draft.page.source.path, isKeyed };
  const names = new Set(routes.map(({ path }) => resourceNameOf(path)));
  const byResource = names.size > 1 ? groupByResource(routes, examples) : new Map<string, ShownResponses>();
  const templates = pathsByMethod(routes);
  const many = pathsOfMany(routes, examples, templates);
  const ofEach = (response: Response): Response => ({
    ...response,
    ...(byResource.size > 0 && response.content.kind === "json"
      ? { shownOn: contentsOf(byResource, response, sources) }
      : {}),
  });
  const onSome = (response: Response): Response => {
    const { status, content } = response;
    if (content.kind !== "json" || !isSuccess(status)) return response;
    const bare = response.bare ?? bareShown(status, examples);
    return {
      ...response,
      ...(bare ? { bare } : {}),
      ...(many.length > 0 && !content.collection ? { manyOn: many } : {}),
    };
  };
  const shown = ownExamples(all).flatMap((example) => example.responses);
  const documented = new Map<number, Response>();
  for (const answer of said.answers) {
    const status = answer.status?.value ?? shown.map(statusOf).find(isSuccess) ?? 200;
    const origin = answer.status?.origin ?? draft.origin;
    const content = isBodiless(status) ? noContent : decideContent(answer, showing(status, shown), sources);
    const overruled = overruledBy(content, answer);
    const response = {
      status,
      content,
      origin,
      ...(answer.bare ? { bare: bytes } : {}),
      ...(overruled ? { overruled } : {}),
    };
    if (!documented.has(status)) documented.set(status, "types" in answer.content ? response : ofEach(response));
  }
  const untold = responsesShown(shown, [...documented.values()], sources);
  const told = [...documented.values(), ...untold.map(ofEach)].map(onSome);
  const responses = withDownload(told, { said: said.answers, shown, origin: draft.origin });
  return said.rows.length > 0 ? withListed(responses, all) : responses;
}

interface Answers {
  readonly said: readonly DocumentedAnswer[];
  readonly shown: ShownResponses;
  readonly origin: Origin;
}

/**
 * `told` with what stands at the end of a redirection to a download: a success of its own where the page neither tells nor shows one.
 * Beside JSON, which the same call answers where it is asked to, it is what the redirection carries.
 */
function withDownload(told: readonly Response[], { said, shown, origin }: Answers): readonly Response[] {
  const leading = said.find(({ leadsToBytes }) => leadsToBytes);
  const successes = told.filter(({ status }) => isSuccess(status));
  if (successes.length === 0)
    return leading ? [...told, { status: 200, content: bytes, origin: leading.status?.origin ?? origin }] : told;
  const isDownload = leading !== undefined || shown.some(showsBytes);
  if (!isDownload || !successes.every(({ content }) => content.kind === "json")) return told;
  return told.map((response) => (leadsAway(response) ? { ...response, content: bytes } : response));
}

function leadsAway({ status }: Response): boolean {
  return isRedirection(status) && !isBodiless(status);
}

function showsBytes({ message: { status, body } }: Shown<HttpResponse>): boolean {
  return isSuccess(status.value) && body !== undefined && body.json === undefined;
}

/**
 * `responses` with what a table of the Response section lists, for a success of which nothing names the type. What examples
 * show beside it comes after it.
 */
function withListed(
  responses: readonly Response[],
  { draft: { page, origin }, response: { rows }, linker }: ResponseSources,
): readonly Response[] {
  const listed = rows.map((row) => linker.linkProperty(row, page.source.path));
  const names = new Set(listed.map(({ name }) => name));
  const complete = (content: Content): Content => {
    if (content.kind === "unknown") return contentOfType({ kind: "object", properties: listed });
    if (content.kind !== "json" || content.type.kind !== "object" || content.collection) return content;
    const others = content.type.properties.filter(({ name }) => !names.has(name));
    return contentOfType({ kind: "object", properties: [...listed, ...others] });
  };
  if (!responses.some(({ status }) => isSuccess(status)))
    return [{ status: 200, content: complete({ kind: "unknown" }), origin }, ...responses];
  return responses.map((response) =>
    isSuccess(response.status) ? { ...response, content: complete(response.content) } : response,
  );
}

/**
 * The examples that take one of the routes, or that go where these redirect; where none does, those that call the API by a
 * method of the routes, and else all. What takes another page's route answers as that does.
 */
function ownExamples({ response, routes, examples, host }: ResponseSources): readonly ExampleDraft[] {
  const templates = pathsByMethod(routes);
  const taking = new Set(examples.filter((example) => routeTaken(example, templates) !== undefined));
  if (taking.size === 0) {
    const alike = examples.filter((example) => templates.has(methodOf(example)) && callsHost(example, host));
    return alike.length > 0 ? alike : examples;
  }
  const said = response.answers.flatMap(({ status }) => status?.value ?? []);
  const shown = [...taking].flatMap(({ responses }) => responses.map(statusOf));
  const redirects = [...said, ...shown].some(isRedirection);
  return examples.filter((example) => taking.has(example) || (redirects && !callsHost(example, host)));
}

/** The responses that examples show, by the resource that the request asks for. */
function groupByResource(
  routes: readonly OperationRoute[],
  examples: readonly ExampleDraft[],
): ReadonlyMap<string, ShownResponses> {
  const templates = pathsByMethod(routes);
  const shown = examples.flatMap((example) => {
    const path = routeTaken(example, templates);
    return path ? [{ resource: resourceNameOf(path), responses: example.responses }] : [];
  });
  const groups = groupBy(shown, ({ resource }) => resource);
  return new Map([...groups].map(([resource, group]) => [resource, group.flatMap(({ responses }) => responses)]));
}

function contentsOf(
  byResource: ReadonlyMap<string, ShownResponses>,
  { status }: Response,
  sources: ContentSources,
): readonly ShownContent[] {
  return [...byResource].map(([resource, responses]) => ({
    resource,
    content: contentShown(showing(status, responses), sources),
  }));
}

const noContent: Content = { kind: "none" };
/** Server-sent events (HTML, section 9.2). */
const eventStream = "text/event-stream";
const bytes: Content = { kind: "binary", mediaType: "application/octet-stream" };

function statusOf({ message }: Shown<HttpResponse>): number {
  return message.status.value;
}

// A status without an example of its own is shown, if at all, by the page's other successes.
function showing(status: number, shown: ShownResponses): ShownResponses {
  const own = shown.filter((response) => statusOf(response) === status);
  return own.length > 0 || status >= 300 ? own : shown.filter((response) => isSuccess(statusOf(response)));
}

/** The answers that examples show and the Response section does not name. */
function responsesShown(
  shown: ShownResponses,
  documented: readonly Response[],
  sources: ContentSources,
): readonly Response[] {
  const successes = documented.filter(({ status }) => isSuccess(status));
  const isTold = ({ message }: Shown<HttpResponse>): boolean =>
    documented.some(({ status }) => status === message.status.value) ||
    // A success under another status than the section names is that success, unless it carries what that one does not.
    (message.status.value < 400 &&
      successes.length > 0 &&
      (!message.body || successes.some(({ content }) => content.kind !== "none")));
  const untold = shown.filter((response) => !isTold(response));
  return [...new Set(untold.map(statusOf))].flatMap((status) => {
    const own = untold.filter((response) => statusOf(response) === status);
    const content = isBodiless(status) ? noContent : contentShown(own, sources);
    return own.slice(0, 1).map(({ message }) => ({ status, content, origin: message.status.origin }));
  });
}

function decideContent({ content }: DocumentedAnswer, shown: ShownResponses, sources: ContentSources): Content {
  switch (content.kind) {
    case "none":
      return content.stated || !shown.some(hasJson) ? noContent : contentShown(shown, sources);
    case "unknown":
      return contentShown(shown, sources);
    case "primitive":
      return primitiveContent(content.name, content.collection, shown);
    case "object":
    case "collection": {
      // Events hold such objects, and come as lines of text.
      if (shown.length > 0 && mediaTypeShown(shown) === eventStream) return contentOfMedia(eventStream);
      const type = linkTypes(content.types, sources);
      // What is no OData answers with the list alone.
      if (content.kind === "collection" && isBareList(shown))
        return contentOfType({ kind: "collection", of: type }, false);
      const envelope = content.kind === "collection" ? envelopeOf(type, shown, sources) : undefined;
      if (envelope) return contentOfType(envelope);
      return contentOfType(type, isCollection(content.kind === "collection", { ...sources, type, shown }));
    }
    default:
      return content satisfies never;
  }
}

/** Where the sentence says one for many, or many for one, of what `content` is by the bodies, or anything of what carries nothing. */
function overruledBy(content: Content, { content: said }: DocumentedAnswer): Origin | undefined {
  if (!("types" in said)) return undefined;
  if (content.kind === "none") return said.types[0].origin;
  if (content.kind !== "json" || isListAsShown(content.type)) return undefined;
  return content.collection === (said.kind === "collection") ? undefined : said.types[0].origin;
}

/** True for what decides of itself how many come: a bare list, and an object around one. */
function isListAsShown({ kind }: TypeRef): boolean {
  return kind === "collection" || kind === "object";
}

function isBareList(shown: ShownResponses): boolean {
  const bodies = shown.flatMap(({ message }) => message.body?.json ?? []);
  return bodies.length > 0 && bodies.every(({ kind }) => kind === "array");
}

function hasJson({ message }: Shown<HttpResponse>): boolean {
  return message.body?.json !== undefined;
}

function primitiveContent(name: Primitive, collection: boolean, shown: ShownResponses): Content {
  const mediaType = mediaTypeShown(shown);
  if (name === "Stream") return { kind: "binary", mediaType: mediaType ?? "application/octet-stream" };
  if (mediaType !== undefined && !isJsonMedia(mediaType)) return { kind: "text", mediaType };
  return contentOfType({ kind: "primitive", name }, collection);
}

function linkTypes(types: readonly DocumentedType[], { linker, page }: ContentSources): TypeRef {
  const linked = types.map((type) => linker.linkInProse({ kind: "named", ...type }, page));
  const [only, ...others] = linked;
  return only && others.length === 0 ? only : { kind: "union", of: linked };
}
