import type { JsonNode } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import type { TypeId, TypeRef } from "./api.js";
import type { Operation } from "./operation.js";
import type { PathValue } from "./paths/match-path.js";
import type { PathTemplate } from "./paths/path-template.js";
import type { Content } from "./response.js";
import type { QueryPair } from "./route.js";

/** A request that a page shows, with the responses it shows for it. */
export interface Example {
  readonly kind: "example";
  readonly operation: Operation;
  /** The nearest heading that says more than "Example" or "Request", else the operation's title. */
  readonly title: string;
  /** What the page says of it; empty where that is nothing but what it shows. */
  readonly notes: string;
  readonly request: ExampleRequest;
  /** In order; several where the page shows several, none where it shows none. */
  readonly responses: readonly ExampleResponse[];
  /** Which documented route the request takes, and with what; undefined with the reason where it takes none. */
  readonly match: RouteMatch | undefined;
  /** Why the example can be no test; undefined where it can. */
  readonly untestable: string | undefined;
  readonly origin: Origin;
}

export interface ExampleRequest {
  readonly method: string;
  /** As written. */
  readonly target: string;
  /** Scheme, host and version; undefined for a relative target. */
  readonly baseUrl: string | undefined;
  /** Its address came with an answer, as its annotation says. */
  readonly isOpaque: boolean;
  readonly query: readonly QueryPair[];
  readonly headers: readonly ExampleHeader[];
  readonly body: ExampleBody | undefined;
  readonly origin: Origin;
}

export interface ExampleResponse {
  readonly status: number;
  /** What the body is taken to be: the documented content of this status, else what the annotation or the body itself says. */
  readonly content: Content;
  readonly headers: readonly ExampleHeader[];
  readonly body: ExampleBody | undefined;
  readonly origin: Origin;
}

export interface ExampleHeader {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
}

/** The first of `headers` that is called `name`, in lower case: their names have none (RFC 9110, section 5.1). */
export function headerNamed(headers: readonly ExampleHeader[], name: string): ExampleHeader | undefined {
  return headers.find((header) => header.name.toLowerCase() === name);
}

/**
 * `value` is what goes over the wire by the documented type: where a page wraps a single object as `{ "value": {…} }`
 * although it documents the object, it is the inner object.
 */
export type ExampleBody =
  | { readonly kind: "json"; readonly value: JsonNode; readonly contradictions: readonly Contradiction[] }
  | { readonly kind: "text"; readonly text: string; readonly origin: Origin };

/** The JSON that `body` is; undefined where it is none. */
export function jsonOf(body: ExampleBody | undefined): JsonNode | undefined {
  return body?.kind === "json" ? body.value : undefined;
}

/**
 * A place where an example's JSON is not of its documented type. What a type checker sees: `type` (the value is of another type),
 * `undocumented` and `readOnly` (the input type has no such property), `missing` (a required property is absent from the object
 * `node`). What it does not see: `value` (a string outside the listed values, a malformed date, an integer out of range) and `limit` (a
 * number or a text beyond the limits that its description sets).
 */
export interface Contradiction {
  readonly kind: "type" | "undocumented" | "readOnly" | "missing" | "value" | "limit";
  /** The offending value inside the example's body; for `missing`, the object that lacks the property. */
  readonly node: JsonNode;
  /** Property path from the body's root: `targets[0].user`; empty at the root. */
  readonly path: string;
  /** What the page documents, for a message: "Int32", "a property of microsoft.graph.call", "one of `a`, `b`". */
  readonly expected: string;
  /** What could have stood there: for `undocumented` the names of the properties, for `value` the listed values; else empty. */
  readonly choices: readonly string[];
  /** Where that is documented. */
  readonly documented: Origin | undefined;
}

/** The route that an example takes and what stands in its places. */
export interface RouteMatch {
  /**
   * The example's own operation where that documents the route, else the one of those that do with the fewest routes: it gives the
   * types of the call.
   */
  readonly operation: Operation;
  readonly method: string;
  readonly path: PathTemplate;
  /** The example's values by parameter name, by argument name where the template spells the argument out; decoded. */
  readonly values: ReadonlyMap<string, PathValue>;
  /**
   * The request's path below the base URL: as the page writes it, or, where that differs from the route in case or form, as the route
   * has it. Not encoded further.
   */
  readonly target: string;
}

/** JSON that is said to be of a documented type, and that no documented call sends or gets. */
export interface Sample {
  readonly kind: "sample";
  readonly type: TypeId;
  readonly value: JsonNode;
  readonly contradictions: readonly Contradiction[];
}

/** A request that the API sends to an address of its user's: all payloads that the pages show for one type or address. */
export interface Webhook {
  readonly kind: "webhook";
  readonly method: string;
  /** Path, or URL, of the address, as the first example writes it. */
  readonly target: string;
  readonly type: TypeRef;
  readonly examples: readonly WebhookExample[];
}

export interface WebhookExample {
  readonly title: string;
  readonly notes: string;
  readonly headers: readonly ExampleHeader[];
  readonly payload: JsonNode;
  readonly contradictions: readonly Contradiction[];
  readonly origin: Origin;
}
