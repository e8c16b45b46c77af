import type { ExampleResponse } from "../../model/example.js";
import { isBodiless } from "../../model/status.js";
import { contentText } from "../builders/answer.js";
import type { Scope } from "../sdk.js";
import { errorsInAnswer } from "./compiler-errors.js";
import { type BodyType, declareBody } from "./example-body.js";
import { contentTypeIn, headersLiteral } from "./example-headers.js";

/** What a test does with the response that a page shows. */
export interface AnswerText {
  /** Of the constant with the body; empty where there is none. */
  readonly declaration: string;
  /** The response, as the client is answered with. */
  readonly response: string;
  /** The statements that send `call` and look at what comes of it. */
  readonly assertion: (call: string, expect: string) => string;
}

/** The parts of a test that a documented response decides. A page that shows none says nothing of the result. */
export function answerText(response: ExampleResponse | undefined, scope: Scope): AnswerText {
  if (!response) return { declaration: "", response: "{ status: 200 }", assertion: (call) => `await ${call};\n` };
  const { status } = response;
  const body = isBodiless(status) ? undefined : response.body;
  const contentType = body?.kind === "text" ? contentTypeIn(response.headers) : [];
  const parts = [
    `status: ${status}`,
    ...(contentType.length > 0 ? [`headers: ${headersLiteral(contentType)}`] : []),
    ...(body ? ["body: answer"] : []),
  ];
  return {
    declaration: body ? declareBody("answer", body, typeOf(response, scope)) : "",
    response: `{ ${parts.join(", ")} }`,
    assertion: assertionFor(status, body?.kind),
  };
}

// What is no JSON in a documented way is held to nothing but itself.
function typeOf({ status, content, body }: ExampleResponse, scope: Scope): BodyType | undefined {
  const isTyped = status < 300 && (content.kind === "json" || content.kind === "value");
  if (!isTyped || body?.kind !== "json") return undefined;
  return { text: contentText(content, scope), errors: errorsInAnswer(body.value, content, scope.sdk) };
}

function assertionFor(status: number, body: "json" | "text" | undefined): AnswerText["assertion"] {
  if (status >= 400) {
    const failure = body ? `{ status: ${status}, body: answer }` : `{ status: ${status} }`;
    return (call, expect) => `await ${expect}(${call}).rejects.toMatchObject(${failure});`;
  }
  if (status >= 300) {
    return (call, expect) => `const response = await ${call}.raw();\n\n${expect}(response.status).toBe(${status});`;
  }
  if (body === "text")
    return (call, expect) => `const result = await ${call}.text();\n\n${expect}(result).toBe(answer);`;
  const expected = body ? "toEqual(answer)" : "toBeUndefined()";
  return (call, expect) => `const result = await ${call};\n\n${expect}(result).${expected};`;
}
