import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { Property, TypeRef } from "../api.js";
import type { Body } from "../operation.js";
import type { Content, Response } from "../response.js";
import { responsesOn } from "../responses/route-responses.js";
import { isSuccess } from "../responses/status.js";
import type { TypeGraph } from "../types/type-graph.js";
import type { TypedBody } from "../values/evidence.js";
import { jsonSent } from "./example-draft.js";
import type { MatchedExample } from "./sort-examples.js";

/** The JSON bodies of an example with the types that its operation documents for them; what it does not document, as unknown. */
export function bodiesOf(example: MatchedExample, graph: TypeGraph): readonly TypedBody[] {
  const { draft, typing: operation } = example;
  const sent = jsonSent(draft);
  const documented = documentedResponses(example, graph);
  const received = draft.responses.flatMap(({ message }) =>
    message.body?.json ? [receivedBody(message.body.json, contentOf(message.status.value, documented), graph)] : [],
  );
  return sent ? [{ value: sent, type: bodyType(operation?.body, graph), isSent: true }, ...received] : received;
}

/** What the page that documents the bodies of an example says of its answers, on the route that it takes. */
export function documentedResponses(
  { typing: operation, match }: Pick<MatchedExample, "typing" | "match">,
  graph: TypeGraph,
): readonly Response[] {
  if (!operation) return [];
  return match?.operation === operation ? responsesOn(operation, match, graph) : operation.responses;
}

/**
 * What a response of `status` with a body carries: what the page documents for that status, else for success. Errors have
 * a shape of their own, which the runtime reads; what a page documents for success says nothing of them.
 */
export function contentOf(status: number, responses: readonly Response[]): Content {
  if (status >= 300) return { kind: "unknown" };
  const documented =
    responses.find((response) => response.status === status) ??
    responses.find((response) => isSuccess(response.status) && response.content.kind !== "none");
  return documented?.content ?? { kind: "unknown" };
}

/** The object inside `{ "value": {…} }` where the page documents the object itself and that has no property `value`. */
export function unwrap(body: JsonNode, content: Content, graph: TypeGraph): JsonNode {
  if (content.kind !== "json" || content.collection || content.type.kind !== "resource") return body;
  const inner = memberOf(body, "value");
  return inner?.kind === "object" && !graph.property(content.type.id, "value") ? inner : body;
}

function bodyType(body: Body | undefined, graph: TypeGraph): TypeRef {
  if (body?.kind !== "json") return { kind: "unknown" };
  if (body.type && body.properties.length === 0) return body.type;
  const inherited = body.type?.kind === "resource" ? graph.familyProperties(body.type.id) : new Map<string, Property>();
  const rows = body.properties.map((property): [string, Property] => [property.name, property]);
  return { kind: "object", properties: [...new Map([...inherited, ...rows]).values()] };
}

function receivedBody(json: JsonNode, content: Content, graph: TypeGraph): TypedBody {
  if (content.kind === "value") return { value: memberOf(json, "value") ?? json, type: content.type };
  if (content.kind !== "json") return { value: json, type: { kind: "unknown" } };
  if (!content.collection) return { value: unwrap(json, content, graph), type: content.type };
  return { value: memberOf(json, "value") ?? json, type: { kind: "collection", of: content.type } };
}
