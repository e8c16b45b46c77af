import { operationOn } from "../../model/bodies/body-on.js";
import type { ExampleBody } from "../../model/example.js";
import type { JsonNode } from "../../source/json-node.js";
import { bodyShapeOf, isOptionalBody, type BodyShape } from "../models/body-shape.js";
import { jsonBodyText, takesContent } from "../models/body.js";
import type { Scope } from "../sdk.js";
import { literal } from "../text/literal.js";
import type { CompilerErrors } from "./check/compiler-error.js";
import { errorsInRequest } from "./compiler-errors.js";
import { remarksOn } from "./example-remarks.js";
import { jsonLiteral } from "./json-literal.js";
import type { Matched } from "./matched-examples.js";
import { type Remark, remarkLines } from "./remark.js";

/** What a constant with a body is held to: its type, and what the type checker has against the page's value. */
export interface BodyType {
  readonly text: string;
  readonly errors: CompilerErrors;
}

/** The declaration of a constant with what a page shows, of `type` where there is one. */
export function declareBody(name: string, body: ExampleBody, type: BodyType | undefined, { sdk }: Scope): string {
  if (body.kind === "text") return `const ${name} = ${literal(body.text)};\n`;
  const remarks = type ? remarksOn(body.contradictions, type.errors, sdk) : new Map<JsonNode, readonly Remark[]>();
  const annotation = type ? `: ${type.text}` : "";
  return `${remarkLines(remarks.get(body.value))}const ${name}${annotation} = ${jsonLiteral(body.value, remarks)};\n`;
}

/** The declaration of an example's body, empty where it has none. */
export function declareRequestBody({ example, match }: Matched, scope: Scope): string {
  const { body } = example.request;
  if (body?.kind !== "json") return body ? declareBody("body", body, undefined, scope) : "";
  const operation = operationOn(match.operation, match);
  const text = jsonBodyText(operation, scope);
  const errors = errorsInRequest(body.value, operation, scope.sdk);
  return declareBody("body", body, text === undefined ? undefined : { text, errors }, scope);
}

/**
 * `expression` for the body as an argument of the call, with what the type checker has against that; undefined where
 * none is given.
 */
export function bodyArgument({ example, match }: Matched, expression: string, scope: Scope): string | undefined {
  const { body } = example.request;
  const operation = operationOn(match.operation, match);
  const isLeftOut = !body && isOptionalBody(operation);
  const remarks = isLeftOut ? [] : remarksOnBody(body?.kind, bodyShapeOf(operation, scope.sdk.graph));
  if (!body && remarks.length === 0) return undefined;
  return remarkLines(remarks) + (body ? expression : "undefined");
}

function remarksOnBody(kind: ExampleBody["kind"] | undefined, shape: BodyShape): readonly Remark[] {
  if (shape.kind === "unknown") return [];
  if (shape.kind === "none") return kind === undefined ? [] : [error("body-despite-none: expected no body")];
  const takesJson = shape.kind === "type" || shape.kind === "own";
  if (kind === undefined) return [error("example-body-mismatch: expected a body")];
  if (kind === "json") return takesJson ? [] : [error("example-body-mismatch: expected text or bytes")];
  return takesContent(shape) ? [] : [error("example-body-mismatch: expected JSON")];
}

function error(text: string): Remark {
  return { text, isError: true };
}
