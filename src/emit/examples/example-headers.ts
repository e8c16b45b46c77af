import type { Example, ExampleHeader, ExampleResponse } from "../../model/example.js";
import { groupBy } from "../../util/group-by.js";
import { literal, propertyName } from "../text/literal.js";

/**
 * Headers of which a page shows a stand-in, or that the platform sets for itself: those that the tests' support leaves
 * out, too.
 */
const ignored: ReadonlySet<string> = new Set(["authorization", "connection", "content-length", "host"]);

/** The headers of an example's request that its test asserts. */
export function assertedHeaders({ request }: Example): readonly ExampleHeader[] {
  return distinct(request.headers).filter(({ name }) => !ignored.has(name.toLowerCase()));
}

/** Those among them that its call must name: the content type of JSON goes without saying. */
export function sentHeaders(example: Example): readonly ExampleHeader[] {
  const isJson = example.request.body?.kind === "json";
  return assertedHeaders(example).filter(
    (header) => !(isJson && isContentType(header) && header.value === "application/json"),
  );
}

export function headersLiteral(headers: readonly ExampleHeader[]): string {
  return `{ ${headers.map(({ name, value }) => `${propertyName(name)}: ${literal(value)}`).join(", ")} }`;
}

// What an answer's body and its way over the wire are like: a body that stands in a test is decoded and whole.
const framing: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** Those of an answer's `headers` that say something of it beside its body, such as a `Location`, and can be sent. */
export function tellingHeaders(headers: readonly ExampleHeader[]): readonly ExampleHeader[] {
  return distinct(headers).filter((header) => !framing.has(header.name.toLowerCase()) && !isUnsendable(header));
}

/** The headers that the client is answered with: those that are telling, and the content type of a `body` that is not JSON. */
export function servedHeaders({ headers, body }: Pick<ExampleResponse, "headers" | "body">): readonly ExampleHeader[] {
  return [...(body?.kind === "text" ? contentTypeIn(headers) : []), ...tellingHeaders(headers)];
}

/** The content type that an answer's `headers` give, in a list; empty where they give none that can be sent. */
function contentTypeIn(headers: readonly ExampleHeader[]): readonly ExampleHeader[] {
  return headers.filter((header) => isContentType(header) && !isUnsendable(header)).slice(0, 1);
}

/**
 * True for a header that `fetch` would refuse (RFC 9110, section 5), or lose among the members of an object: a page may show anything in
 * its place.
 */
export function isUnsendable({ name, value }: ExampleHeader): boolean {
  return (
    name === "__proto__" || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value)
  );
}

function isContentType({ name }: ExampleHeader): boolean {
  return name.toLowerCase() === "content-type";
}

// Lines of one name are one header with all their values; those of Set-Cookie, which cannot be one, are left out (RFC 9110,
// section 5.3).
function distinct(headers: readonly ExampleHeader[]): readonly ExampleHeader[] {
  const joinable = headers.filter(({ name }) => name.toLowerCase() !== "set-cookie");
  return [...groupBy(joinable, ({ name }) => name.toLowerCase()).values()].map((lines) => ({
    ...lines[0],
    value: [...new Set(lines.map(({ value }) => value.trim()))].join(", "),
  }));
}
