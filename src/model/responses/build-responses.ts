import type { HttpResponse } from "../../page/page.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { methodOf, type ExampleDraft, type Shown } from "../examples/example-draft.js";
import { callsHost } from "../examples/host.js";
import type { DocumentedResponse } from "./read-response.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { pathsByMethod } from "../paths/match-path.js";
import { resourceIn, type Content, type Response, type ShownContent } from "../response.js";
import type { OperationRoute } from "../route.js";
import type { Linker } from "../types/link.js";
import type { TypeGraph } from "../types/type-graph.js";
import { contentOfStream, contentShown, type ContentSources, type ShownResponses } from "./content-shown.js";
import { decideContent, overruledBy } from "./decide-content.js";
import { mostlyEmpty, type DocumentedAnswer } from "./documented-answer.js";
import { likeOthers } from "./like-others.js";
import { withListed, withBeside } from "./listed-content.js";
import { bareShown, pathsOfMany, routeTaken, type Templates } from "./route-examples.js";
import { resourceNameOf } from "./route-responses.js";
import { isBodiless, isRedirection, isSuccess } from "./status.js";

/** What it takes to decide what an operation answers. */
interface ResponseSources {
  readonly draft: OperationDraft;
  /** What the page says of the answers to these routes. */
  readonly response: DocumentedResponse;
  readonly routes: readonly OperationRoute[];
  readonly examples: readonly ExampleDraft[];
  /** The answers that the page shows and no example gets: where none shows any, they tell. */
  readonly described: ShownResponses;
  readonly linker: Linker;
  readonly graph: TypeGraph;
  /** The API's own. */
  readonly host: string | undefined;
}

/**
 * The answers of an operation, a status once: what the Response section says, with the examples as tie-break where its
 * sentence and the shape of the body disagree on "one or many", and as the source where it says nothing.
 */
export function buildResponses(sources: ResponseSources): readonly Response[] {
  const { draft, response, routes, linker } = sources;
  const page = draft.page.source.path;
  const templates = pathsByMethod(routes);
  const isKeyed = routes.length > 0 && routes.every(({ path }) => path.segments.at(-1)?.kind === "key");
  const ofExamples = ownExamples(sources, templates).flatMap((example) => example.responses);
  const shown = ofExamples.length > 0 ? ofExamples : sources.described;
  const deciding = { ...sources, page, isKeyed, templates, shown };
  const ofEach = resourceRule(deciding);
  const answers = response.answers.map((answer) => ({ answer, response: documentedResponse(answer, deciding) }));
  const documented = distinctBy(answers, (one) => one.response.status).map((one) =>
    "types" in one.answer.content ? one.response : ofEach(one.response),
  );
  const untold = responsesShown(shown, documented, deciding);
  const told = likeOthers([...documented, ...untold.map(ofEach)], sources.graph).map(routeRule(deciding));
  const byMethods = told.map(methodRule(told, deciding));
  const listed = response.rows.map((row) => linker.linkProperty(row, page));
  return withListed(withDownload(byMethods, deciding), { listed, origin: draft.origin });
}

interface Deciding extends ResponseSources, ContentSources {
  readonly templates: Templates;
  /** The responses of the examples that call the operation, or those that its page describes. */
  readonly shown: ShownResponses;
}

function documentedResponse(answer: DocumentedAnswer, deciding: Deciding): Response {
  const { shown, described, draft, response } = deciding;
  const status = answer.status?.value ?? shown.map(statusOf).find(isSuccess) ?? 200;
  // Of a status that carries mostly nothing the section itself shows no answer with another that it tells of.
  const isOfOthers = shown === described && mostlyEmpty.has(status);
  const others = isOfOthers ? response.answers.flatMap((other) => other.status?.value ?? []) : [];
  const content = isBodiless(status) ? noContent : contentOf(answer, showing(status, shown, others), deciding);
  const overruled = overruledBy(content, answer, deciding);
  return {
    status,
    content,
    origin: answer.status?.origin ?? draft.origin,
    ...(answer.bare ? { bare: bytes } : {}),
    ...(overruled ? { overruled } : {}),
  };
}

function contentOf(answer: DocumentedAnswer, shown: ShownResponses, deciding: Deciding): Content {
  return withBeside(decideContent(answer, shown, deciding), shown, deciding.linker);
}

/** Completes JSON with what examples show of each of the resources that the routes lead to, where these are several. */
function resourceRule(deciding: Deciding): (response: Response) => Response {
  const names = new Set(deciding.routes.map(({ path }) => resourceNameOf(path)));
  const byResource = names.size > 1 ? groupByResource(deciding) : new Map<string, ShownResponses>();
  return (response) =>
    byResource.size > 0 && response.content.kind === "json"
      ? { ...response, shownOn: contentsOf(byResource, response, deciding) }
      : response;
}

/** Completes JSON with what comes instead on some of the routes: the bare value, or many of what is said to be one. */
function routeRule({ routes, examples, templates }: Deciding): (response: Response) => Response {
  const many = pathsOfMany(routes, examples, templates);
  return (response) => {
    const { status, content } = response;
    if (content.kind !== "json" || !isSuccess(status)) return response;
    const bare = response.bare ?? bareShown(status, examples);
    return {
      ...response,
      ...(bare ? { bare } : {}),
      ...(many.length > 0 && !content.collection ? { manyOn: many } : {}),
    };
  };
}

/**
 * Completes a success with the methods whose examples show others of those that are `told`, and never it: what is got, and what is changed, by
 * one page. What one change answers, and no example of it, another's may show.
 */
function methodRule(
  told: readonly Response[],
  { routes, examples, templates }: Deciding,
): (response: Response) => Response {
  const successes = new Set(told.map(({ status }) => status).filter(isSuccess));
  const kinds = groupBy(new Set(routes.map(({ method }) => method)), (method) => method === "GET");
  const taking = examples.filter((example) => routeTaken(example, templates) !== undefined);
  const shown = [...kinds.values()].map((methods) => {
    const own = taking.filter((example) => methods.includes(methodOf(example)));
    const statuses = own.flatMap(({ responses }) => responses.map(statusOf)).filter((each) => successes.has(each));
    return { methods, statuses: new Set(statuses) };
  });
  return (response) => {
    const { status, content } = response;
    if (!shown.some(({ statuses }) => statuses.has(status))) return response;
    const id = resourceIn(content);
    const alike = told.filter((other) => id !== undefined && resourceIn(other.content) === id);
    // What creates may as well answer as what is got does: where there is one.
    const mayAnswer = ({ methods, statuses }: (typeof shown)[number]): boolean =>
      !methods.includes("GET") && alike.some((other) => statuses.has(other.status));
    const others = shown.filter((one) => one.statuses.size > 0 && !one.statuses.has(status) && !mayAnswer(one));
    return others.length > 0 ? { ...response, notBy: others.flatMap(({ methods }) => methods) } : response;
  };
}

/**
 * `told` with what stands at the end of a redirection to a download: a success of its own where the page neither tells nor shows one.
 * Beside JSON, which the same call answers where it is asked to, it is what the redirection carries.
 */
function withDownload(told: readonly Response[], { draft, response: said, shown }: Deciding): readonly Response[] {
  const leading = said.answers.find(({ leadsToBytes }) => leadsToBytes);
  const successes = told.filter(({ status }) => isSuccess(status));
  if (successes.length === 0)
    return leading ? [...told, { status: 200, content: bytes, origin: leading.status?.origin ?? draft.origin }] : told;
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
 * The examples that take one of the routes, or that go where these redirect; where none does, those that call the API by a
 * method of the routes, and else all. What takes another page's route answers as that does.
 */
function ownExamples({ response, examples, host }: ResponseSources, templates: Templates): readonly ExampleDraft[] {
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
function groupByResource({ examples, templates }: Deciding): ReadonlyMap<string, ShownResponses> {
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
const bytes = contentOfStream();

function statusOf({ message }: Shown<HttpResponse>): number {
  return message.status.value;
}

/** A status without an example of its own is shown, if at all, by the page's other successes, but for those of the statuses `others`. */
function showing(status: number, shown: ShownResponses, others: readonly number[] = []): ShownResponses {
  const own = shown.filter((response) => statusOf(response) === status);
  if (own.length > 0 || status >= 300) return own;
  return shown.filter((response) => isSuccess(statusOf(response)) && !others.includes(statusOf(response)));
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
    const content = isBodiless(status) ? noContent : withBeside(contentShown(own, sources), own, sources.linker);
    return own.slice(0, 1).map(({ message }) => ({ status, content, origin: message.status.origin }));
  });
}
