import { expect, test } from "vitest";
import type { Operation } from "../../../src/model/operation.js";
import {
  anApi,
  anOperation,
  aProperty,
  aResource,
  at,
  jsonBody,
  listOf,
  primitive,
  resource,
  text,
} from "../../emit/helpers/model.js";
import { documentOf, partOf, schemaOf, withoutPlaces, type Document } from "../helpers/document.js";

/** The document of an API in which calls, which have people in them, are created and changed. */
function documentWith(body: Operation["body"], method = "POST"): Document {
  const resources = [
    aResource("call", [
      aProperty("id", text, { readOnly: true, required: true }),
      aProperty("subject", text, { required: true }),
      aProperty("callers", listOf(resource("person"))),
      aProperty("length", primitive("Int32")),
    ]),
    aResource("person", [aProperty("name", text, { required: true }), aProperty("age", primitive("Byte"))]),
  ];
  return documentOf(anApi({ resources, operations: [anOperation("call-set", [`${method} /calls`], { body })] }));
}

function bodyIn(document: Document, method = "post"): unknown {
  return withoutPlaces(partOf(document, "paths", "/calls", method, "requestBody"));
}

test("what a request must hold of a type is in a schema for requests, without what it may not hold", () => {
  const document = documentWith(jsonBody(resource("call")));
  expect(bodyIn(document)).toEqual({
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.callRequest" } } },
  });
  expect(schemaOf(document, "callRequest")).toEqual({
    title: "contoso.meet.callRequest",
    description: "What a request may hold of a `contoso.meet.call`.",
    type: "object",
    properties: {
      subject: { type: "string" },
      callers: { type: "array", items: { $ref: "#/components/schemas/contoso.meet.personRequest" } },
      length: { type: "integer", format: "int32" },
    },
    required: ["subject"],
  });
  expect(schemaOf(document, "personRequest")).toEqual({
    title: "contoso.meet.personRequest",
    description: "What a request may hold of a `contoso.meet.person`.",
    type: "object",
    properties: { name: { type: "string" }, age: { type: "integer", format: "uint8" } },
    required: ["name"],
  });
  expect(schemaOf(document, "call")).toMatchObject({
    properties: { callers: { items: { $ref: "#/components/schemas/contoso.meet.person" } } },
  });
  expect(schemaOf(document, "call")).not.toHaveProperty("required");
});

test("a PATCH holds what changes, so nothing is required of it", () => {
  const document = documentWith(jsonBody(resource("call")), "PATCH");
  expect(bodyIn(document, "patch")).toEqual({
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.call" } } },
  });
  expect(schemaOf(document, "callRequest")).toBeUndefined();
});

test("a table that stands alone is the body", () => {
  const rows = [
    aProperty("targets", listOf(resource("person")), { required: true }),
    aProperty("mute", primitive("Boolean")),
  ];
  const document = documentWith(jsonBody(undefined, rows));
  expect(bodyIn(document)).toEqual({
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/call-set-request" } } },
  });
  expect(schemaOf(document, "call-set-request")).toEqual({
    title: "call-set-request",
    description: 'The body of "call set".',
    type: "object",
    properties: {
      targets: { type: "array", items: { $ref: "#/components/schemas/contoso.meet.personRequest" } },
      mute: { type: "boolean" },
    },
    required: ["targets"],
  });
});

test("a table says more of what the linked type may hold, or takes it back", () => {
  const rows = [
    aProperty("subject", text, { description: "A new one." }),
    aProperty("length", { kind: "unknown" }, { required: true }),
    aProperty("callers", listOf(resource("person")), { readOnly: true }),
    aProperty("ring", primitive("Boolean")),
  ];
  expect(schemaOf(documentWith(jsonBody(resource("call"), rows)), "call-set-request")).toEqual({
    title: "call-set-request",
    description: 'The body of "call set".',
    type: "object",
    properties: {
      subject: { type: "string", description: "A new one." },
      length: { type: "integer", format: "int32" },
      ring: { type: "boolean" },
    },
    required: ["length"],
  });
});

test("a body of a family says which member it is, and one of an open type holds what it likes", () => {
  const resources = [
    aResource("event"),
    aResource("call", [aProperty("id")], { base: "contoso.meet.event", open: true }),
  ];
  const operations = [
    anOperation("call-set", ["POST /calls"], { body: jsonBody(resource("call"), [aProperty("id")]) }),
  ];
  expect(schemaOf(documentOf(anApi({ resources, operations })), "call-set-request")).toEqual({
    title: "call-set-request",
    description: 'The body of "call set".',
    type: "object",
    properties: { "@odata.type": { type: "string" }, id: { type: "string" } },
    additionalProperties: true,
  });
});

test("bytes, text and forms have their media types", () => {
  const mediaTypes = ["audio/wav", "text/vtt", "multipart/form-data", "an attachment"];
  expect(bodyIn(documentWith({ kind: "content", mediaTypes, origin: at("api/call-set.md") }))).toEqual({
    required: true,
    content: {
      "audio/wav": { schema: { type: "string", contentMediaType: "audio/wav" } },
      "text/vtt": { schema: { type: "string" } },
      "multipart/form-data": { schema: {} },
      "application/octet-stream": { schema: { type: "string", contentMediaType: "application/octet-stream" } },
    },
  });
});

test("JSON may be sent as something else as well", () => {
  const body = { ...jsonBody(resource("person")), content: ["text/plain"] } as const;
  expect(bodyIn(documentWith(body))).toEqual({
    required: true,
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.personRequest" } },
      "text/plain": { schema: { type: "string" } },
    },
  });
});

test("what the page does not say may be anything, or nothing", () => {
  expect(bodyIn(documentWith({ kind: "unknown", origin: at("api/call-set.md") }))).toEqual({
    content: { "application/json": { schema: {} } },
  });
  expect(bodyIn(documentWith({ kind: "none" }))).toBeUndefined();
});

test("a method that has no body has none, though its page documents one for another", () => {
  const body = jsonBody(resource("person"));
  const operations = [anOperation("call-set", ["POST /calls", "DELETE /calls"], { body })];
  const document = documentOf(anApi({ resources: [aResource("person")], operations }));
  expect(bodyIn(document, "delete")).toBeUndefined();
  expect(bodyIn(document, "post")).toEqual({
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/contoso.meet.person" } } },
  });
});

test("pages that document one route each for themselves document alternatives", () => {
  const operations = [
    anOperation("call-set", ["POST /calls"], { body: jsonBody(resource("call")) }),
    anOperation("person-set", ["POST /calls"], { body: jsonBody(resource("person")) }),
    anOperation("other-set", ["POST /calls"], { body: jsonBody(resource("person")) }),
  ];
  const document = documentOf(anApi({ resources: [aResource("call"), aResource("person")], operations }));
  expect(bodyIn(document)).toEqual({
    required: true,
    content: {
      "application/json": {
        schema: {
          anyOf: [
            { $ref: "#/components/schemas/contoso.meet.call" },
            { $ref: "#/components/schemas/contoso.meet.person" },
          ],
        },
      },
    },
  });
});

test("a tabulated body says by name what it is of, and must where nothing else tells", () => {
  const row = aProperty("note", text);
  const resources = [aResource("call"), aResource("groupCall", [], { base: "contoso.meet.call" })];
  const schemaNamed = (named: string, more: { readonly isNameRequired?: true }, rows = [row]): unknown => {
    const body = { ...jsonBody(undefined, rows), named, ...more };
    const operation = anOperation("call-set", ["POST /calls"], { body });
    return schemaOf(documentOf(anApi({ resources, operations: [operation] })), "call-set-request");
  };
  const told = { title: "call-set-request", description: 'The body of "call set".', type: "object" };
  const note = { type: "string" };
  expect(schemaNamed("contoso.meet.groupCall", { isNameRequired: true })).toEqual({
    ...told,
    properties: {
      "@odata.type": { type: "string", enum: ["#contoso.meet.groupCall", "contoso.meet.groupCall"] },
      note,
    },
    required: ["@odata.type"],
  });
  expect(schemaNamed("contoso.meet.call", {}, [row, aProperty("@odata.type", text)])).toEqual({
    ...told,
    properties: { "@odata.type": { type: "string", enum: ["#contoso.meet.call", "contoso.meet.call"] }, note },
  });
});

test("the rows of a body tell their defaults, but for a PATCH, which leaves alone what it does not hold", () => {
  const body = jsonBody(undefined, [aProperty("length", primitive("Int32"), { default: 60 })]);
  const propertiesOf = (method: string): unknown =>
    withoutPlaces(partOf(documentWith(body, method), "components", "schemas", "call-set-request", "properties"));
  expect(propertiesOf("POST")).toEqual({ length: { type: "integer", format: "int32", default: 60 } });
  expect(propertiesOf("PATCH")).toEqual({ length: { type: "integer", format: "int32" } });
});
