import type { ExampleResponse } from "../../model/example.js";
import { isBodiless } from "../../model/responses/status.js";
import { contentText } from "../builders/answer.js";
import type { Scope } from "../sdk.js";
import { literal } from "../text/literal.js";
import { errorsInAnswer } from "./compiler-errors.js";
import { type BodyType, declareBody } from "./example-body.js";
import { headersLiteral, servedHeaders, tellingHeaders } from "./example-headers.js";

/** What a test does with the response that a page shows. */
interface AnswerText {
  /** Of the constant with the body; empty where there is none. */
  readonly declaration: string;
  /** The response, as the client is answered with. */
  readonly response: string;
  /** The statements that send `call` and look at what comes of it. */
  readonly assertion: (call: string, expect: string) => string;
}

/** The parts of a test that a documented response decides. */
export function answerText(response: ExampleResponse, scope: Scope): AnswerText {
  const served = asServed(response);
  const { body } = served;
  return {
    declaration: body ? declareBody("answer", body, typeOf(response, scope), scope) : "",
    response: `{ ${responseMembers(served, "answer")} }`,
    assertion: (call, expect) => assertionText(served, call, expect),
  };
}

/** `response` without what its status keeps from being served. */
export function asServed(response: ExampleResponse): ExampleResponse {
  return isBodiless(response.status) ? { ...response, body: undefined } : response;
}

/** The members of an object literal with what a client is answered with; `body` is the expression for the body, where there is one. */
export function responseMembers(served: ExampleResponse, body: string): string {
  const headers = servedHeaders(served);
  return [
    `status: ${served.status}`,
    ...(headers.length > 0 ? [`headers: ${headersLiteral(headers)}`] : []),
    ...(served.body ? [`body: ${body}`] : []),
  ].join(", ");
}

// What is no JSON in a documented way is held to nothing but itself.
function typeOf({ status, content, body }: ExampleResponse, scope: Scope): BodyType | undefined {
  const isTyped = status < 300 && (content.kind === "json" || content.kind === "value");
  if (!isTyped || body?.kind !== "json") return undefined;
  return { text: contentText(content, scope), errors: errorsInAnswer(body.value, content, scope.sdk) };
}

function assertionText({ status, body, headers }: ExampleResponse, call: string, expect: string): string {
  if (status >= 400) {
    const failure = body ? `{ status: ${status}, body: answer }` : `{ status: ${status} }`;
    return `await ${expect}(${call}).rejects.toMatchObject(${failure});`;
  }
  if (status >= 300) {
    return `const response = await ${call}.raw();

${expect}(response.status).toBe(${status});
${headerAssertions(headers, expect)}`;
  }
  if (body?.kind === "text") return `const result = await ${call}.text();\n\n${expect}(result).toBe(answer);`;
  const expected = body ? "toEqual(answer)" : "toBeUndefined()";
  if (tellingHeaders(headers).length === 0) return `const result = await ${call};\n\n${expect}(result).${expected};`;
  return `const { data, response } = await ${call}.withResponse();

${expect}(data).${expected};
${headerAssertions(headers, expect)}`;
}

function headerAssertions(headers: ExampleResponse["headers"], expect: string): string {
  return tellingHeaders(headers)
    .map(({ name, value }) => `${expect}(response.headers.get(${literal(name)})).toBe(${literal(value)});`)
    .join("\n");
}
