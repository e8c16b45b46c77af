import { takesBody } from "../model/operation.js";
import type { Example, ExampleBody, ExampleRequest } from "../model/example.js";
import type { Body } from "../model/operation.js";
import { bodyOn } from "../model/operations/body-on.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { ownExamples } from "./own-examples.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** A request in an example whose body is of another kind than its page documents, or that has none. */
export const exampleBodyMismatch = defineRule({
  code: "example-body-mismatch",
  check(context, report) {
    const found = ownExamples(context).flatMap(mismatchIn);
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const explanation = explainedAt(first.documented, "The page documents it here");
      const also = alsoAt(others.map(({ origin }) => origin));
      report(first.origin, { found: first.found, expected: first.expected }, [...explanation, ...also]);
    }
  },
});

interface Mismatch {
  readonly found: string;
  readonly expected: string;
  readonly documented: Origin;
  readonly origin: Origin;
}

function mismatchIn({ match, request }: Example): readonly Mismatch[] {
  const body = match && takesBody(match) ? bodyOn(match.operation, match) : undefined;
  if (body?.kind !== "json" && body?.kind !== "content") return [];
  const expected = kindsOf(body);
  const found = kindIn(request);
  if (found === undefined || expected.includes(found) || (!request.body && body.optional)) return [];
  return [{ found, expected: expected.join(" or "), documented: body.origin, origin: placeOf(request) }];
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
  const isTyped = headers.some(({ name }) => name.toLowerCase() === "content-type");
  return isTyped || looksLikeJson(body) ? undefined : "text or bytes";
}

function looksLikeJson({ text }: Extract<ExampleBody, { readonly kind: "text" }>): boolean {
  return /^\s*[{[]/.test(text);
}

function placeOf({ body, origin }: ExampleRequest): Origin {
  if (!body) return startLineOf(origin);
  return startLineOf(body.kind === "json" ? body.value.origin : body.origin);
}

function sameness({ found, origin }: Mismatch): string {
  return [origin.source.path, found].join("\0");
}
