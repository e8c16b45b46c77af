import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { HttpBody, HttpRequest, HttpResponse } from "../../page/page.js";
import { type JsonNode, membersIn } from "../../source/json-node.js";
import type { Example, ExampleBody, ExampleResponse, RouteMatch } from "../example.js";
import type { Operation } from "../operation.js";
import { isOpaque } from "../page-access.js";
import { baseUrlOfRequest, queryOf } from "../paths/request-path.js";
import type { Content, Response } from "../response.js";
import type { TypeGraph } from "../types/type-graph.js";
import { findBodyContradictions, findContentContradictions } from "../values/body-conformance.js";
import { contentOf, documentedResponses, unwrap } from "./example-bodies.js";
import { headersOf, type ExampleDraft, type Shown } from "./example-draft.js";
import { exampleTitle } from "./example-title.js";
import { isJsonMedia, mediaTypeOf } from "./media-type.js";
import type { MatchedExample } from "./sort-examples.js";

/** Holds an example against the API: the types of its bodies, and what in them is of another type. */
export function buildExample(matched: MatchedExample, graph: TypeGraph, report: Report): Example {
  const { draft, match, typing: operation } = matched;
  const { message } = draft.request;
  const target = message.target.value;
  const body = message.body && requestBody(message, message.body, { operation, graph });
  const context = { documented: documentedResponses(matched, graph), graph, report };
  return {
    kind: "example",
    operation: matched.operation,
    title: exampleTitle(draft.section, matched.operation.title),
    notes: draft.notes,
    request: {
      method: message.method.value.toUpperCase(),
      target,
      baseUrl: baseUrlOfRequest(message),
      isOpaque: isOpaque(draft.request),
      query: queryOf(target),
      headers: headersOf(message),
      body,
      origin: message.origin,
    },
    responses: draft.responses.map((response) => buildResponse(response, context)),
    match,
    untestable: reasonAgainst(draft, match, body),
    origin: message.origin,
  };
}

interface Context {
  /** What the page says of the answers to the request. */
  readonly documented: readonly Response[];
  readonly graph: TypeGraph;
  readonly report: Report;
}

function requestBody(
  { method }: HttpRequest,
  body: HttpBody,
  { operation, graph }: { readonly operation: Operation | undefined; readonly graph: TypeGraph },
): ExampleBody {
  if (!body.json) return { kind: "text", text: body.text, origin: body.origin };
  const expectation = { graph, direction: "request", partial: method.value.toUpperCase() === "PATCH" } as const;
  const contradictions = operation ? findBodyContradictions(body.json, operation.body, expectation) : [];
  return { kind: "json", value: body.json, contradictions };
}

function buildResponse(shown: Shown<HttpResponse>, context: Context): ExampleResponse {
  const { status, body, origin } = shown.message;
  const content: Content = body ? contentOf(status.value, context.documented) : { kind: "none" };
  return {
    status: status.value,
    content,
    headers: headersOf(shown.message),
    body: body && responseBody(body, content, status.value, context),
    origin,
  };
}

function responseBody(body: HttpBody, content: Content, status: number, context: Context): ExampleBody {
  if (!body.json || content.kind === "text" || content.kind === "binary") {
    return { kind: "text", text: body.text, origin: body.origin };
  }
  const { documented: responses, graph } = context;
  const value = unwrap(body.json, content, graph);
  if (value !== body.json) reportWrapping(body.json, status, context);
  const documented = responses.find((response) => response.content === content)?.origin;
  const expectation = { graph, direction: "response", partial: false, documented } as const;
  return { kind: "json", value, contradictions: findContentContradictions(value, content, expectation) };
}

function reportWrapping(wrapping: JsonNode, status: number, { documented: responses, report }: Context): void {
  const origin = membersIn(wrapping).find(({ name }) => name.value === "value")?.name.origin ?? wrapping.origin;
  const documented = responses.find((response) => response.status === status)?.origin;
  const related = documented ? [{ message: "The page documents the answer here", origin: documented }] : [];
  report(diagnose("object-wrapped", origin, {}, related));
}

function reasonAgainst(
  draft: ExampleDraft,
  match: RouteMatch | undefined,
  body: ExampleBody | undefined,
): string | undefined {
  if (!match) return "no documented route matches the request";
  if (draft.responses.length === 0) return "the page shows no response to it";
  const mediaType = mediaTypeOf(draft.request.message.headers);
  if (body?.kind === "text" && mediaType !== undefined && isJsonMedia(mediaType)) {
    return "the request's body is not JSON, as its Content-Type says";
  }
  return undefined;
}
