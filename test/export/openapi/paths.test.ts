import { expect, test } from "vitest";
import type { Segment } from "../../../src/model/paths/path-template.js";
import { anApi, anOperation, aParameter, at, enumeration, listOf, primitive, text } from "../../emit/helpers/model.js";
import { documentOf, membersOf, partOf, withoutPlaces, type Document } from "../helpers/document.js";

/** The document of an API with a page for each of `routes`. */
function documentWith(...routes: readonly string[]): Document {
  const operations = routes.map((route, index) => anOperation(`page-${index}`, [route]));
  return documentOf(anApi({ operations }));
}

/** The paths of a document with the names of their parameters. */
function pathsIn(document: Document): Readonly<Record<string, readonly unknown[]>> {
  const paths = membersOf(document, "paths").map(([path, item]) => [
    path,
    Object.values(item["parameters"] ?? {}).map((parameter) => parameter["name"]),
  ]);
  return Object.fromEntries(paths);
}

test.each([
  ["/calls", "/calls", []],
  ["/calls/{callId}/redirect", "/calls/{callId}/redirect", ["callId"]],
  ["/rooms('{name}')", "/rooms('{name}')", ["name"]],
  ["/rooms({number})", "/rooms({number})", ["number"]],
  ["/root:/{path}", "/root:/{path}", ["path"]],
  ["/root:/{path}:/content", "/root:/{path}:/content", ["path"]],
  ["/calls/delta()", "/calls/delta()", []],
  ["/calls/top(n={n},of='{of}')", "/calls/top(n={n},of='{of}')", ["n", "of"]],
  ["/calls/top(n=5,of='mine')", "/calls/top(n={n},of='{of}')", ["n", "of"]],
  ["/me/meet.groupCall/$count", "/me/meet.groupCall/$count", []],
])("%s is a path", (path, template, names) => {
  expect(pathsIn(documentWith(`GET ${path}`))).toEqual({ [template]: names });
});

test("a place has one name in all paths that lead through it: the one that most of them use", () => {
  const document = documentWith(
    "GET /users/{id}",
    "GET /users/{userId}/calls",
    "GET /users/{userId}/calls/{id}",
    "GET /Users/{key}/calls/{callId}/people",
    "GET /users/{userId}/calls/{callId}/people/{id}",
  );
  expect(pathsIn(document)).toEqual({
    "/users/{userId}": ["userId"],
    "/users/{userId}/calls": ["userId"],
    "/users/{userId}/calls/{callId}": ["userId", "callId"],
    "/users/{userId}/calls/{callId}/people": ["userId", "callId"],
    "/users/{userId}/calls/{callId}/people/{id}": ["userId", "callId", "id"],
  });
});

test("two places of a path never share a name", () => {
  const document = documentWith(
    "GET /a/{id}",
    "GET /a/{id}/b/{other}",
    "GET /a/{other}/b/{id}",
    "GET /a/{id}/b/{id}/c",
  );
  expect(pathsIn(document)).toEqual({
    "/a/{id}": ["id"],
    "/a/{id}/b/{id2}": ["id", "id2"],
    "/a/{id}/b/{id2}/c": ["id", "id2"],
  });
});

test("paths that differ in case, in placeholders, or in the order of arguments are one", () => {
  const document = documentWith(
    "GET /calls/{id}/top(n={n},of='{of}')",
    "POST /Calls/{callId}/top(of='{of}',n={n})",
    "GET /calls/{key}/top(n=5,of={of})",
  );
  expect(membersOf(document, "paths").map(([path, item]) => [path, Object.keys(item)])).toEqual([
    ["/calls/{id}/top(n={n},of='{of}')", ["parameters", "get", "post", "x-docwright-origin", "x-docwright-also"]],
  ]);
});

test("characters that a template has no room for are encoded", () => {
  const segments: readonly Segment[] = [
    { kind: "literal", name: "a {b}?c#d" },
    { kind: "literal", name: "50%25 of 100%" },
    { kind: "literal", name: "fn(x)" },
    {
      kind: "function",
      name: "größe",
      arguments: [{ name: "a b", parameter: "{x}/y", literal: undefined, quoted: false }],
    },
  ];
  const route = { method: "GET", path: { segments }, query: [], origin: at("api/page.md") };
  const document = documentOf(anApi({ operations: [anOperation("page", [], { routes: [route] })] }));
  expect(pathsIn(document)).toEqual({
    "/a%20%7Bb%7D%3Fc%23d/50%25%20of%20100%25/fn%28x%29/gr%C3%B6%C3%9Fe(a%20b={xy})": ["xy"],
  });
});

test("the parameters of a path have what the pages say of them", () => {
  const operations = [
    anOperation("call-top", ["GET /calls/{callId}/top(n={count},since={since},kind={kind},ids={ids})"], {
      parameters: [
        aParameter("path", "call-id", { description: "Which call." }),
        aParameter("function", "n", {
          type: primitive("Int32"),
          deprecated: "Use since.",
          limits: { of: "value", least: 1, most: undefined },
        }),
        aParameter("function", "SINCE", { type: primitive("DateTimeOffset") }),
        aParameter("function", "kind", { type: enumeration("kind") }),
        aParameter("function", "ids", { type: listOf(text) }),
        aParameter("path", "elsewhere"),
      ],
    }),
  ];
  const document = documentOf(anApi({ operations }));
  const [[, item] = []] = membersOf(document, "paths");
  expect(withoutPlaces(item?.["parameters"])).toEqual([
    { name: "callId", in: "path", required: true, description: "Which call.", schema: { type: "string" } },
    {
      name: "count",
      in: "path",
      required: true,
      description: "Use since.",
      schema: { type: "integer", format: "int32", minimum: 1 },
    },
    { name: "since", in: "path", required: true, schema: { type: "string", format: "date-time" } },
    { name: "kind", in: "path", required: true, schema: {} },
    { name: "ids", in: "path", required: true, schema: {} },
  ]);
});

test("what no page says of a place, the path does: text in quotes, a number, or the values that it spells out", () => {
  const document = documentWith("GET /a(x='{x}',y={y},z=5,t='mine',u=true)/b/{id}", "GET /root:/{path}:/c");
  const [[, called] = [], [, addressed] = []] = membersOf(document, "paths");
  expect(withoutPlaces(called?.["parameters"])).toEqual([
    { name: "x", in: "path", required: true, schema: { type: "string" } },
    { name: "y", in: "path", required: true, schema: {} },
    { name: "z", in: "path", required: true, schema: { type: "number" }, example: 5 },
    {
      name: "t",
      in: "path",
      required: true,
      schema: { anyOf: [{ type: "string", enum: ["mine"] }, { type: "string" }] },
      example: "mine",
    },
    { name: "u", in: "path", required: true, schema: {}, example: "true" },
    { name: "id", in: "path", required: true, schema: { type: "string" } },
  ]);
  expect(withoutPlaces(addressed?.["parameters"])).toEqual([
    { name: "path", in: "path", required: true, schema: { type: "string" }, "x-ms-skip-url-encoding": true },
  ]);
});

test("an operation is called what the SDK's chain to it says, and no two alike", () => {
  const document = documentWith(
    "GET /calls/{id}/people",
    "GET /calls('{id}')/people",
    "GET /root:/{path}:/content",
    "GET /calls/top(n={n},of={of})",
    "GET /calls/$count",
    "GET /calls/count",
    "PATCH /calls/{id}",
    "GET /a/b-c",
    "GET /a/b/c",
  );
  const ids = membersOf(document, "paths").map(([path, { get, patch }]) => [path, (get ?? patch)?.["operationId"]]);
  expect(Object.fromEntries(ids)).toEqual({
    "/calls/{id}/people": "calls.byId.people.get",
    "/calls('{id}')/people": "calls.byKey.people.get",
    "/root:/{path}:/content": "root.byPath.content.get",
    "/calls/top(n={n},of={of})": "calls.top-n-of.get",
    "/calls/$count": "calls.count.get",
    "/calls/count": "calls.count.get-2",
    "/calls/{id}": "calls.byId.patch",
    "/a/b/c": "a.b.c.get",
    "/a/b-c": "a.b-c.get-2",
  });
});

test("pages that share a route are one operation: each says its part", () => {
  const operations = [
    anOperation("call-list", ["GET /calls"], { description: "List calls.", area: "calls" }),
    anOperation("call-find", ["GET /calls"], { description: "Find calls.", area: "search", deprecated: "Gone." }),
  ];
  expect(partOf(documentOf(anApi({ operations })), "paths", "/calls", "get")).toEqual({
    operationId: "calls.get",
    tags: ["calls", "search"],
    summary: "call list",
    description: "List calls.\n\nFind calls.",
    externalDocs: { url: "api/call-list.md" },
    responses: {
      "4XX": { $ref: "#/components/responses/failure" },
      "5XX": { $ref: "#/components/responses/failure" },
    },
    "x-docwright-origin": "api/call-list.md:1",
    "x-docwright-also": ["api/call-find.md:1"],
  });
});

test("an operation leads to the heading that documents it, where its page documents several", () => {
  const part = { id: "api/tapes#get-a-tape", origin: at("api/tapes.md") };
  const document = documentOf(anApi({ operations: [anOperation("tapes", ["GET /tapes"], part)] }));
  expect(partOf(document, "paths", "/tapes", "get", "externalDocs")).toEqual({ url: "api/tapes.md#get-a-tape" });
});

test("a description says what pages say of query options, of the body, of answers and beside permissions, too, each once", () => {
  const notes = {
    queryNotes: "Calls can be read with `$top`.",
    bodyNotes: "Subjects are unique.",
    responseNotes: "Calls come by date.",
    permissionDemands: "The caller is an operator.",
  };
  const operations = [
    anOperation("call-list", ["GET /calls", "POST /calls"], { description: "List calls.", ...notes }),
    anOperation("call-find", ["GET /calls"], { description: "Find calls.", ...notes }),
  ];
  const document = documentOf(anApi({ operations }));
  expect(partOf(document, "paths", "/calls", "get", "description")).toBe(
    "Find calls.\n\nList calls.\n\nCalls can be read with `$top`.\n\nCalls come by date.\n\nThe caller is an operator.",
  );
  expect(partOf(document, "paths", "/calls", "post", "description")).toBe(
    "List calls.\n\nSubjects are unique.\n\nCalls come by date.\n\nThe caller is an operator.",
  );
});

test("a description says what a page says of this route of it alone", () => {
  const operation = anOperation("call-list", ["GET /calls", "GET /calls/today"], { description: "Lists calls." });
  const routes = operation.routes.map((route, index) =>
    index === 1 ? { ...route, caption: "Calls of today." } : route,
  );
  const document = documentOf(anApi({ operations: [{ ...operation, routes }] }));
  expect(partOf(document, "paths", "/calls/today", "get", "description")).toBe(
    "Lists calls.\n\nThis route: Calls of today.",
  );
  expect(partOf(document, "paths", "/calls", "get", "description")).toBe("Lists calls.");
});

test("of pages that share a route the one with the fewest routes is about it most, and speaks first", () => {
  const operations = [
    anOperation("call-get-notes", ["GET /calls", "GET /rooms"], { description: "Get notes.", area: "notes" }),
    anOperation("call-list", ["GET /calls"], { description: "List calls.", area: "calls" }),
  ];
  expect(partOf(documentOf(anApi({ operations })), "paths", "/calls", "get")).toMatchObject({
    tags: ["calls", "notes"],
    summary: "call list",
    description: "List calls.\n\nGet notes.",
    externalDocs: { url: "api/call-list.md" },
    "x-docwright-origin": "api/call-list.md:1",
    "x-docwright-also": ["api/call-get-notes.md:1"],
  });
});

test("an operation is deprecated where all of its pages say so", () => {
  const operations = [anOperation("call-list", ["GET /calls"], { deprecated: "Use search.", area: undefined })];
  expect(partOf(documentOf(anApi({ operations })), "paths", "/calls", "get")).toMatchObject({
    description: "Use search.",
    deprecated: true,
  });
});

test("the areas of the documentation are tags, sorted", () => {
  const operations = ["rooms", "calls", "", undefined, "calls"].map((area, index) =>
    anOperation(`page-${index}`, [`GET /p${index}`], { area }),
  );
  expect(documentOf(anApi({ operations }))["tags"]).toEqual([{ name: "calls" }, { name: "rooms" }]);
});

test("areas that differ in case alone are one tag, as most pages write it", () => {
  const operations = ["rooms", "Calls", "calls", "calls", "ROOMS"].map((area, index) =>
    anOperation(`page-${index}`, [`GET /p${index}`], { area }),
  );
  const document = documentOf(anApi({ operations }));
  expect(document["tags"]).toEqual([{ name: "calls" }, { name: "rooms" }]);
  const tags = operations.map((_, index) => partOf(document, "paths", `/p${index}`, "get", "tags"));
  expect(tags).toEqual([["rooms"], ["calls"], ["calls"], ["calls"], ["rooms"]]);
});

test("a method that OpenAPI has no member for is kept beside the others", () => {
  const [[, item] = []] = membersOf(documentWith("MERGE /calls"), "paths");
  expect(Object.keys(item ?? {})).toEqual(["x-docwright-additionalOperations", "x-docwright-origin"]);
  expect(item?.["x-docwright-additionalOperations"]?.["MERGE"]).toMatchObject({ operationId: "calls.merge" });
});

test("a path of a hundred thousand segments costs no more than its length", () => {
  const segments: readonly Segment[] = Array.from({ length: 100_000 }, (_, index) =>
    index % 2 === 0 ? { kind: "literal", name: "a" } : { kind: "key", parameter: `id${index}` },
  );
  const route = { method: "GET", path: { segments }, query: [], origin: at("api/page.md") };
  const document = documentOf(anApi({ operations: [anOperation("page", [], { routes: [route] })] }));
  expect(membersOf(document, "paths")).toHaveLength(1);
});
