import type {
  Contradiction,
  Example,
  ExampleBody,
  ExampleHeader,
  ExampleRequest,
  ExampleResponse,
  RouteMatch,
  Sample,
  Webhook,
  WebhookExample,
} from "../../model/example.js";
import { placeOf } from "../../source/source.js";
import { recordOf, type JsonRecord } from "../json.js";
import { valueOf } from "../json-value.js";
import { contentData, pathData } from "./operations.js";
import { typeData } from "./types.js";

/** A request that a page shows, with its responses. */
export function exampleData(example: Example): JsonRecord {
  const { operation, title, notes, request, responses, match, untestable, origin } = example;
  return {
    operation: operation.id,
    title,
    notes: notes || undefined,
    request: requestData(request),
    responses: responses.map(responseData),
    match: match && matchData(match),
    untestable,
    origin: placeOf(origin),
  };
}

/** A request that the API sends. */
export function webhookData({ method, target, type, examples }: Webhook): JsonRecord {
  return { method, target, type: typeData(type), examples: examples.map(notificationData) };
}

/** JSON that is said to be of a type. */
export function sampleData({ type, value, contradictions }: Sample): JsonRecord {
  return {
    type,
    value: valueOf(value),
    contradictions: contradictions.map(contradictionData),
    origin: placeOf(value.origin),
  };
}

function requestData({ method, target, baseUrl, query, headers, body, origin }: ExampleRequest): JsonRecord {
  return {
    method,
    target,
    baseUrl,
    query: query.map(({ name, value }) => ({ name, value })),
    headers: headers.map(headerData),
    body: body && bodyData(body),
    origin: placeOf(origin),
  };
}

function responseData({ status, content, headers, body, origin }: ExampleResponse): JsonRecord {
  return {
    status,
    content: contentData(content),
    headers: headers.map(headerData),
    body: body && bodyData(body),
    origin: placeOf(origin),
  };
}

function matchData({ operation, method, path, values, target }: RouteMatch): JsonRecord {
  const given = [...values].map(([name, { text, quoted }]) => [name, { text, quoted }] as const);
  return { operation: operation.id, method, ...pathData(path), values: recordOf(given), target };
}

function headerData({ name, value, origin }: ExampleHeader): JsonRecord {
  return { name, value, origin: placeOf(origin) };
}

function bodyData(body: ExampleBody): JsonRecord {
  if (body.kind === "text") return { kind: body.kind, text: body.text, origin: placeOf(body.origin) };
  const { kind, value, contradictions } = body;
  return {
    kind,
    value: valueOf(value),
    contradictions: contradictions.map(contradictionData),
    origin: placeOf(value.origin),
  };
}

function contradictionData({ kind, node, path, expected, documented }: Contradiction): JsonRecord {
  return { kind, path, expected, documented: documented && placeOf(documented), origin: placeOf(node.origin) };
}

function notificationData({ title, notes, headers, payload, contradictions, origin }: WebhookExample): JsonRecord {
  return {
    title,
    notes: notes || undefined,
    headers: headers.map(headerData),
    payload: valueOf(payload),
    contradictions: contradictions.map(contradictionData),
    origin: placeOf(origin),
  };
}
