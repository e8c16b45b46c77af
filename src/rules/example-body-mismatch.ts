import { bodyOn } from "../model/bodies/body-on.js";
import { headerNamed, type Example, type ExampleBody, type ExampleRequest } from "../model/example.js";
import type { Body } from "../model/operation.js";
import { takesBody } from "../model/route.js";
import { hasValue, plainValueOf } from "../model/values/header-value.js";
import type { Origin } from "../source/source.js";
import { documentedHeaders } from "./helpers/documented-headers.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf, startOfBody } from "./helpers/place-within.js";
import { alsoAtOthers, explainedAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A request in an example whose body is of another kind than its page documents, or that has none; and a message with JSON, where the
 * page documents that, below a `Content-Type` of anything else.
 */
export const exampleBodyMismatch = defineRule({
  code: "example-body-mismatch",
  check(context, report) {
    const examples = ownExamples(context);
    const found = [...examples.flatMap(mismatchIn), ...examples.flatMap(mistypedIn)];
    for (const [first, ...others] of sameOnPage(found, (one) => [one.found, one.by])) {
      const { expected, by, documented, origin } = first;
      const explanation = explainedAt(documented, by === "page" ? "The page documents it here" : "It says so here");
      const also = alsoAtOthers(origin, others);
      report(origin, { found: first.found, expected, by }, [...explanation, ...also]);
    }
  },
});

interface Mismatch {
  readonly found: string;
  readonly expected: string;
  /** What says so, and where. */
  readonly by: "page" | "header";
  readonly documented: Origin;
  readonly origin: Origin;
}

function mismatchIn({ match, request }: Example): readonly Mismatch[] {
  const body = match && takesBody(match) ? bodyOn(match.operation, match) : undefined;
  if (body?.kind !== "json" && body?.kind !== "content") return [];
  const expected = kindsOf(body);
  const found = kindIn(request);
  if (found === undefined || expected.includes(found) || (!request.body && body.optional)) return [];
  const origin = request.body ? startOfBody(request.body) : startLineOf(request.origin);
  return [{ found, expected: expected.join(" or "), by: "page", documented: body.origin, origin }];
}

function mistypedIn({ match, request, responses }: Example): readonly Mismatch[] {
  const body = match && takesBody(match) ? bodyOn(match.operation, match) : undefined;
  const sent = body?.kind === "json" && !isTypeRefused(match, request) ? [request] : [];
  return [...sent, ...responses.filter(({ content }) => content.kind === "json")].flatMap(typeAboveJson);
}

// A header that is to say JSON, by the table of headers, and does not, is reported as that.
function isTypeRefused(match: Example["match"], { headers }: ExampleRequest): boolean {
  const header = headerNamed(headers, "content-type");
  const documented = match && documentedHeaders(match.operation).byName.get("content-type");
  const expected = documented && plainValueOf(documented.description);
  return header !== undefined && expected !== undefined && isJson(expected) && !hasValue(header.value, expected);
}

/** A type that is not JSON's, above a body that is. Parts of several bodies have types of their own. */
function typeAboveJson({ headers, body }: Pick<ExampleRequest, "headers" | "body">): readonly Mismatch[] {
  const header = headerNamed(headers, "content-type");
  if (!header || body?.kind !== "json" || isJson(header.value) || /multipart|[{<*]/i.test(header.value)) return [];
  const expected = `\`${header.value}\``;
  return [{ found: "JSON", expected, by: "header", documented: header.origin, origin: startOfBody(body) }];
}

function isJson(type: string): boolean {
  return /json/i.test(type);
}

type Kind = "JSON" | "text or bytes" | "request without a body";

function kindsOf(body: Extract<Body, { readonly kind: "json" | "content" }>): readonly Kind[] {
  if (body.kind === "content") return ["text or bytes"];
  return body.content.length === 0 ? ["JSON"] : ["JSON", "text or bytes"];
}

/** Undefined for what contradicts no page. */
function kindIn({ body, headers }: ExampleRequest): Kind | undefined {
  if (!body) return "request without a body";
  if (body.kind === "json") return "JSON";
  // A type that is not JSON is one that the model takes the page to allow. What is meant for JSON and broken is
  // reported where it is read.
  return headerNamed(headers, "content-type") || looksLikeJson(body) ? undefined : "text or bytes";
}

function looksLikeJson({ text }: Extract<ExampleBody, { readonly kind: "text" }>): boolean {
  return /^\s*[{[]/.test(text);
}
