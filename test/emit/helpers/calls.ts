import { emitExampleTests } from "../../../src/emit/examples/example-tests.js";
import type { Api, Property } from "../../../src/model/api.js";
import type { Example } from "../../../src/model/example.js";
import type { Operation } from "../../../src/model/operation.js";
import { emitted } from "./emitted.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  jsonBody,
  listOf,
  primitive,
  resource,
  text,
} from "./model.js";

export const seats: Property = aProperty("seats", primitive("Int32"));
export const resources = [aResource("call", [aProperty("subject"), seats, aProperty("id", text, { readOnly: true })])];

export const get = anOperation("call-get", ["GET /calls/{callId}"], {
  title: "Get call",
  responses: answers(resource("call")),
  parameters: [aParameter("query", "includeEnded", { type: primitive("Boolean") })],
});
export const redirect = anOperation("call-redirect", ["POST /calls/{callId}/redirect"], {
  title: "call: redirect",
  body: jsonBody(undefined, [aProperty("targets", listOf(text)), aProperty("timeout", primitive("Int32"))]),
});

/** An API of calls. */
export function apiOf(operations: readonly Operation[], examples: readonly Example[]): Api {
  return anApi({ resources, operations, examples, baseUrl: "https://api.contoso.example/v1" });
}

/** The statements of the one test that `example` becomes. */
export async function body(example: Example): Promise<string> {
  const module = await emitted(apiOf([example.operation], [example]), emitExampleTests, "tests/calls.test.ts");
  return module.slice(module.indexOf("test("));
}
