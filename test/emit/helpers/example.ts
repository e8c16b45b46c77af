import type {
  Contradiction,
  Example,
  ExampleBody,
  ExampleHeader,
  ExampleRequest,
  ExampleResponse,
} from "../../../src/model/example.js";
import type { PathValue } from "../../../src/model/paths/match-path.js";
import type { Operation } from "../../../src/model/operation.js";
import type { Content } from "../../../src/model/response.js";
import type { JsonNode } from "../../../src/source/json-node.js";
import { at, segmentsOf } from "./model.js";

/** `value` as a page would write it. */
export function jsonNode(value: unknown): JsonNode {
  const origin = at("api/page.md");
  if (Array.isArray(value)) return { kind: "array", items: value.map(jsonNode), origin };
  if (typeof value === "string") return { kind: "string", value, origin };
  if (typeof value === "number") return { kind: "number", value, text: String(value), origin };
  if (typeof value === "boolean") return { kind: "boolean", value, origin };
  if (typeof value !== "object" || value === null) return { kind: "null", origin };
  const members = Object.entries(value).map(([name, member]) => ({
    name: { value: name, origin },
    value: jsonNode(member),
  }));
  return { kind: "object", members, origin };
}

/** A body of JSON, held against the documentation with the outcome `contradictions`. */
export function jsonExample(value: unknown, contradictions: readonly Contradiction[] = []): ExampleBody {
  return { kind: "json", value: jsonNode(value), contradictions };
}

export function textExample(text: string): ExampleBody {
  return { kind: "text", text, origin: at("api/page.md") };
}

export function aHeader(name: string, value: string): ExampleHeader {
  return { name, value, origin: at("api/page.md") };
}

/** A response with `body`, which is taken to be `content`. */
export function aResponse(
  status: number,
  content: Content = { kind: "none" },
  body: ExampleBody | undefined = undefined,
  headers: readonly ExampleHeader[] = [],
): ExampleResponse {
  return { status, content, body, headers, origin: at("api/page.md") };
}

interface Parts extends Partial<Omit<Example, "request">> {
  readonly request?: Partial<ExampleRequest>;
  /** The values of the path's placeholders; a bare text for one that is not quoted. */
  readonly values?: Readonly<Record<string, string | PathValue>>;
}

/** An example of `operation` that takes `route`: `anExample(redirect, "POST /calls/{callId}/redirect", { … })`. */
export function anExample(operation: Operation, route: string, parts: Parts = {}): Example {
  const { request, values = {}, ...more } = parts;
  const [method = "", template = ""] = route.split(" ");
  const given = Object.entries(values).map(([name, value]): [string, PathValue] => [
    name,
    typeof value === "string" ? { text: value, quoted: false } : value,
  ]);
  const target = given.reduce((path, [name, { text }]) => path.replace(`{${name}}`, () => text), template);
  return {
    kind: "example",
    operation,
    title: operation.title,
    notes: "",
    request: {
      method,
      target: `https://api.contoso.example/v1${target}`,
      baseUrl: "https://api.contoso.example/v1",
      isOpaque: false,
      query: [],
      headers: [],
      body: undefined,
      origin: operation.origin,
      ...request,
    },
    responses: [aResponse(204)],
    match: { operation, method, path: { segments: segmentsOf(template) }, values: new Map(given), target },
    untestable: undefined,
    origin: operation.origin,
    ...more,
  };
}
