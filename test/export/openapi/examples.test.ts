import { expect, test } from "vitest";
import { anExample, aHeader, aResponse, jsonExample, jsonNode, textExample } from "../../emit/helpers/example.js";
import { anApi, anOperation, answers, aResource, at, jsonBody, resource } from "../../emit/helpers/model.js";
import { documentOf, membersOf, partOf, type Document } from "../helpers/document.js";

const operation = anOperation("call-set", ["POST /calls", "POST /me/calls"], {
  body: { ...jsonBody(resource("call")), content: ["text/plain"] } as ReturnType<typeof jsonBody>,
  responses: answers(resource("call"), { status: 201 }),
});

/** The document of an API whose pages show `examples`. */
function documentWith(...examples: readonly ReturnType<typeof anExample>[]): Document {
  return documentOf(anApi({ resources: [aResource("call")], operations: [operation], examples }));
}

const created = aResponse(201, { kind: "unknown" }, jsonExample({ id: "7" }));

test("what a page shows is a component, at the route that it takes and at no other", () => {
  const document = documentWith(
    anExample(operation, "POST /me/calls", {
      title: "Ring",
      notes: "It rings once.",
      request: { body: jsonExample({ of: "me" }) },
      responses: [created],
    }),
  );
  expect(partOf(document, "components", "examples")).toEqual({
    "call-set-request-example": {
      summary: "Ring",
      description: "It rings once.",
      value: { of: "me" },
      "x-docwright-origin": "api/call-set.md:1",
    },
    "call-set-response-example": {
      summary: "Ring",
      description: "It rings once.",
      value: { id: "7" },
      "x-docwright-origin": "api/page.md:1",
    },
  });
  expect(partOf(document, "paths", "/me/calls", "post")).toMatchObject({
    requestBody: {
      content: {
        "application/json": {
          examples: { "call-set-request-example": { $ref: "#/components/examples/call-set-request-example" } },
        },
      },
    },
    responses: {
      "201": {
        content: {
          "application/json": {
            examples: { "call-set-response-example": { $ref: "#/components/examples/call-set-response-example" } },
          },
        },
      },
    },
  });
  expect(JSON.stringify(partOf(document, "paths", "/calls"))).not.toContain("example");
});

test("an example that contradicts its page says where", () => {
  const node = jsonNode("60");
  const body = jsonExample({ timeout: "60" }, [
    { kind: "type", node, path: "timeout", expected: "Int32", choices: [], documented: at("resources/call.md") },
  ]);
  const document = documentWith(anExample(operation, "POST /calls", { request: { body } }));
  expect(partOf(document, "components", "examples", "call-set-request-example")).toEqual({
    summary: "call set",
    value: { timeout: "60" },
    "x-docwright-contradictions": [{ at: "timeout", expected: "Int32", documented: "resources/call.md:1" }],
    "x-docwright-origin": "api/call-set.md:1",
  });
});

test("the examples of a page are numbered, and text stands under its media type", () => {
  const headers = [aHeader("content-type", "Text/Plain; charset=utf-8")];
  const document = documentWith(
    anExample(operation, "POST /calls", { request: { body: jsonExample({}) } }),
    anExample(operation, "POST /calls", { request: { body: textExample("Ring"), headers } }),
  );
  const content = partOf(document, "paths", "/calls", "post", "requestBody", "content") ?? {};
  expect(membersOf(content).map(([mediaType, { examples = {} }]) => [mediaType, Object.keys(examples)])).toEqual([
    ["application/json", ["call-set-request-example"]],
    ["text/plain", ["call-set-request-example-2"]],
  ]);
});

test("an answer that the page does not document stands with its success, a failure with failures", () => {
  const response = (status: number) => aResponse(status, { kind: "unknown" }, jsonExample({ status }));
  const document = documentWith(
    anExample(operation, "POST /calls", { responses: [200, 404, 503].map((status) => response(status)) }),
  );
  const { responses = {} } = partOf(document, "paths", "/calls", "post") ?? {};
  const shown = membersOf(responses).map(([status, { content }]) => [
    status,
    Object.keys(content?.["application/json"]?.["examples"] ?? {}),
  ]);
  expect(shown).toEqual([
    ["201", ["call-set-response-example"]],
    ["4XX", ["call-set-response-example-2"]],
    ["5XX", ["call-set-response-example-3"]],
  ]);
});

test("an example that takes no documented route has no place", () => {
  const example = anExample(operation, "POST /calls", { request: { body: jsonExample({}) }, responses: [created] });
  expect(partOf(documentWith({ ...example, match: undefined }), "components", "examples")).toBeUndefined();
});

test("a value may hold any name", () => {
  const body = jsonExample(JSON.parse(`{ "__proto__": { "a": 1 }, "constructor": null }`));
  const document = documentWith(anExample(operation, "POST /calls", { request: { body } }));
  const value = partOf(document, "components", "examples", "call-set-request-example", "value");
  expect(JSON.stringify(value)).toBe(`{"__proto__":{"a":1},"constructor":null}`);
});
