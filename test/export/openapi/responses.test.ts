import { expect, test } from "vitest";
import type { Content } from "../../../src/model/response.js";
import { aHeader, anExample, aResponse, jsonExample, textExample } from "../../emit/helpers/example.js";
import {
  anApi,
  anOperation,
  answers,
  aProperty,
  aResource,
  at,
  listOf,
  primitive,
  resource,
  text,
} from "../../emit/helpers/model.js";
import { documentOf, partOf, schemaOf, withoutPlaces, type Document } from "../helpers/document.js";

const resources = [aResource("call", [aProperty("id")]), aResource("fault", [aProperty("reason")])];
const others = { "4XX": { $ref: "#/components/responses/failure" }, "5XX": { $ref: "#/components/responses/failure" } };

/** The document of an API in which `path` answers with `contents` by status. */
function documentWith(contents: Readonly<Record<number, Content>>, path = "/calls"): Document {
  const responses = Object.entries(contents).map(([status, content]) => ({
    status: Number(status),
    content,
    origin: at("api/call-get.md"),
  }));
  return documentOf(anApi({ resources, operations: [anOperation("call-get", [`GET ${path}`], { responses })] }));
}

function responsesIn(document: Document, path = "/calls"): unknown {
  return withoutPlaces(partOf(document, "paths", path, "get", "responses"));
}

const call = { kind: "json", type: resource("call"), collection: false } as const;

test.each<[string, Content, unknown]>([
  ["nothing", { kind: "none" }, undefined],
  ["what the page does not say", { kind: "unknown" }, undefined],
  ["an object", call, { "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.call" } } }],
  [
    "one of several",
    { ...call, type: { kind: "union", of: [resource("call"), resource("fault")] } },
    {
      "application/json": {
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/contoso.meet.call" },
            { $ref: "#/components/schemas/contoso.meet.fault" },
          ],
        },
      },
    },
  ],
  [
    "a list and what comes beside its items",
    { ...call, collection: true, beside: [aProperty("total", primitive("Int32"))] },
    {
      "application/json": {
        schema: {
          allOf: [
            { $ref: "#/components/schemas/contoso.meet.callCollectionResponse" },
            { type: "object", properties: { total: { type: "integer", format: "int32" } } },
          ],
        },
      },
    },
  ],
  [
    "a value",
    { kind: "value", type: primitive("Boolean") },
    { "application/json": { schema: { type: "object", properties: { value: { type: "boolean" } } } } },
  ],
  ["text", { kind: "text", mediaType: "text/csv" }, { "text/csv": { schema: { type: "string" } } }],
  [
    "bytes",
    { kind: "binary", mediaType: "image/png" },
    { "image/png": { schema: { type: "string", contentMediaType: "image/png" } } },
  ],
])("an answer with %s", (_, content, expected) => {
  expect(responsesIn(documentWith({ 200: content }))).toEqual({
    "200": { description: "OK", ...(expected === undefined ? {} : { content: expected }) },
    ...others,
  });
});

test("a page of a collection is a schema of its own", () => {
  const document = documentWith({ 200: { ...call, collection: true } });
  expect(responsesIn(document)).toEqual({
    "200": {
      description: "OK",
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.callCollectionResponse" } },
      },
    },
    ...others,
  });
  expect(schemaOf(document, "callCollectionResponse")).toEqual({
    title: "contoso.meet.callCollectionResponse",
    description: "A page of a collection of `contoso.meet.call`.",
    type: "object",
    properties: {
      value: { type: "array", items: { $ref: "#/components/schemas/contoso.meet.call" } },
      "@odata.nextLink": { type: "string", description: "The address of the next page; absent on the last." },
      "@odata.deltaLink": { type: "string", description: "Where to ask, later, for what has changed since." },
      "@odata.count": { type: "integer", description: "How many items match in all, where the request asks for it." },
    },
    required: ["value"],
  });
});

test("an object without a name is named after its page", () => {
  const content: Content = { ...call, type: { kind: "object", properties: [aProperty("calls", primitive("Int32"))] } };
  const document = documentWith({ 200: content, 201: { ...content, collection: true } });
  expect(responsesIn(document)).toEqual({
    "200": {
      description: "OK",
      content: { "application/json": { schema: { $ref: "#/components/schemas/call-get-response-200" } } },
    },
    "201": {
      description: "Created",
      content: { "application/json": { schema: { $ref: "#/components/schemas/call-get-response-201" } } },
    },
    ...others,
  });
  const calls = { type: "object", properties: { calls: { type: "integer", format: "int32" } } };
  expect(schemaOf(document, "call-get-response-200")).toEqual({ title: "call-get-response-200", ...calls });
  expect(schemaOf(document, "call-get-response-201")).toMatchObject({
    properties: { value: { type: "array", items: calls } },
  });
});

test("statuses are sorted, and named as HTTP names them", () => {
  const none = { kind: "none" } as const;
  expect(responsesIn(documentWith({ 204: none, 202: none, 299: none }))).toEqual({
    "202": { description: "Accepted" },
    "204": { description: "No Content" },
    "299": { description: "Status 299" },
    ...others,
  });
});

test("a failure carries an error, unless the page names another type", () => {
  const unnamed: Content = { ...call, type: { kind: "object", properties: [aProperty("error")] } };
  const document = documentWith({ 404: unnamed, 409: { kind: "none" }, 422: { ...call, type: resource("fault") } });
  const error = { "application/json": { schema: { $ref: "#/components/schemas/ODataError" } } };
  expect(responsesIn(document)).toEqual({
    "404": { description: "Not Found", content: error },
    "409": { description: "Conflict", content: error },
    "422": {
      description: "Unprocessable Content",
      content: { "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.fault" } } },
    },
    ...others,
  });
});

test.each<[string, unknown]>([
  ["$value", { description: "OK", content: { "*/*": { schema: {} } } }],
  ["$count", { description: "OK", content: { "text/plain": { schema: { type: "string" } } } }],
])("%s answers with the bare value, whatever the page says of its other routes", (name, expected) => {
  const path = `/calls/${name}`;
  expect(responsesIn(documentWith({ 200: call }, path), path)).toEqual({ "200": expected, ...others });
});

test("a count that the page describes in no way has nothing to claim but that it is text", () => {
  const path = "/calls/$count";
  expect(responsesIn(documentWith({ 200: { kind: "unknown" }, 204: { kind: "none" } }, path), path)).toEqual({
    "200": { description: "OK", content: { "text/plain": { schema: { type: "string" } } } },
    "204": { description: "No Content" },
    ...others,
  });
});

test("what a bare value is, an example can show", () => {
  const operation = anOperation("call-count", ["GET /calls/$count"], {
    responses: answers(primitive("Int32")),
  });
  const responses = [
    aResponse(200, { kind: "unknown" }, textExample("17"), [aHeader("Content-Type", "text/plain; charset=utf-8")]),
  ];
  const examples = [anExample(operation, "GET /calls/$count", { responses })];
  expect(responsesIn(documentOf(anApi({ operations: [operation], examples })), "/calls/$count")).toEqual({
    "200": {
      description: "OK",
      content: {
        "text/plain": {
          schema: { type: "string" },
          examples: {
            "call-count-response-example": { $ref: "#/components/examples/call-count-response-example" },
          },
        },
      },
    },
    ...others,
  });
});

test("pages that share a route may answer differently", () => {
  const operations = [
    anOperation("call-get", ["GET /calls"], { responses: answers(resource("call")) }),
    anOperation("fault-get", ["GET /calls"], { responses: answers(resource("fault")) }),
    anOperation("text-get", ["GET /calls"], {
      responses: [{ status: 200, content: { kind: "text", mediaType: "text/plain" }, origin: at("api/text-get.md") }],
    }),
  ];
  expect(responsesIn(documentOf(anApi({ resources, operations })))).toEqual({
    "200": {
      description: "OK",
      content: {
        "application/json": {
          schema: {
            anyOf: [
              { $ref: "#/components/schemas/contoso.meet.call" },
              { $ref: "#/components/schemas/contoso.meet.fault" },
            ],
          },
        },
        "text/plain": { schema: { type: "string" } },
      },
    },
    ...others,
  });
});

test("an error has what OData says, and what the examples of failures show", () => {
  const operation = anOperation("call-get", ["GET /calls"], { responses: answers(listOf(text)) });
  const shown = { error: { code: "gone", message: "No.", retry: true, innerError: { requestId: "7", tries: 2 } } };
  const examples = [
    anExample(operation, "GET /calls", { responses: [aResponse(404, { kind: "unknown" }, jsonExample(shown))] }),
  ];
  expect(schemaOf(documentOf(anApi({ operations: [operation], examples })), "ODataError-")).toBeUndefined();
  const error = partOf(documentOf(anApi({ operations: [operation], examples })), "components", "schemas", "ODataError");
  expect(error?.["x-docwright-origin"]).toBe("api/page.md:1");
  const code = { type: "string", description: "A code for programs to tell failures apart by." };
  const message = { type: "string", description: "A message for people." };
  const target = { type: "string", description: "What the failure is about, such as the name of a property." };
  expect(withoutPlaces(error?.["properties"]?.["error"]?.["properties"])).toEqual({
    code,
    message,
    target,
    details: {
      type: "array",
      items: { type: "object", properties: { code, message, target }, required: ["code", "message"] },
    },
    retry: { type: "boolean" },
    innerError: {
      type: "object",
      properties: { requestId: { type: "string" }, tries: { type: "integer", format: "int64" } },
      additionalProperties: true,
    },
  });
});
