import { expect, test } from "vitest";
import { anExample } from "../../emit/helpers/example.js";
import { anApi, anOperation, aParameter, at, listOf, primitive, segmentsOf, text } from "../../emit/helpers/model.js";
import { documentOf, partOf, withoutPlaces } from "../helpers/document.js";

/** The parameters of `GET /calls` in the document of an API with `parts`. */
function parametersOf(parts: Parameters<typeof anApi>[0]): unknown {
  return withoutPlaces(partOf(documentOf(anApi(parts)), "paths", "/calls", "get", "parameters"));
}

test("what a page tabulates of queries and headers", () => {
  const parameters = [
    aParameter("query", "since", { type: primitive("DateTimeOffset"), required: true, description: "From when on." }),
    aParameter("query", "ids", { type: listOf(text) }),
    aParameter("query", "mode", {
      type: { kind: "values", values: ["all", "own"] },
      default: "own",
      deprecated: "Ignored.",
    }),
    aParameter("header", "If-Match", { required: true }),
    aParameter("header", "Prefer"),
    aParameter("header", "prefer"),
  ];
  expect(parametersOf({ operations: [anOperation("call-list", ["GET /calls"], { parameters })] })).toEqual([
    {
      name: "since",
      in: "query",
      description: "From when on.",
      required: true,
      schema: { type: "string", format: "date-time" },
    },
    { name: "ids", in: "query", style: "form", explode: false, schema: { type: "array", items: { type: "string" } } },
    {
      name: "mode",
      in: "query",
      description: "Ignored.",
      deprecated: true,
      schema: { anyOf: [{ type: "string", enum: ["all", "own"] }, { type: "string" }], default: "own" },
    },
    { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
    { name: "Prefer", in: "header", schema: { type: "string" } },
  ]);
});

test("headers that OpenAPI tells otherwise, or that clients see to, are none", () => {
  const names = ["Authorization", "Accept", "Content-Type", "content-length", "Host"];
  const parameters = names.map((name) => aParameter("header", name, { required: true }));
  expect(parametersOf({ operations: [anOperation("call-list", ["GET /calls"], { parameters })] })).toBeUndefined();
});

test("a query that a route line or an example shows is one that can be sent", () => {
  const operation = anOperation("call-list", [], {
    parameters: [aParameter("query", "$top", { type: primitive("Int32") })],
    routes: [
      {
        method: "GET",
        path: { segments: segmentsOf("/calls") },
        query: [
          { name: "$filter", value: "state eq '{state}'" },
          { name: "$top", value: "5" },
        ],
        origin: at("api/call-list.md"),
      },
    ],
  });
  const query = ["$select=id,state", "$count=true", "$skip=2", "token="].map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return { name, value };
  });
  const examples = [anExample(operation, "GET /calls", { request: { query } })];
  const description = "Shown on the page, which does not say more of it.";
  expect(parametersOf({ operations: [operation], examples })).toEqual([
    { name: "$top", in: "query", schema: { type: "integer", format: "int32" } },
    { name: "$filter", in: "query", description, schema: { type: "string" } },
    { name: "$select", in: "query", description, schema: { type: "string" }, example: "id,state" },
    { name: "$count", in: "query", description, schema: { type: "boolean" } },
    { name: "$skip", in: "query", description, schema: { type: "integer" } },
    { name: "token", in: "query", description, schema: { type: "string" } },
  ]);
});

test("so is an option of OData's that a page speaks of and does not refuse", () => {
  const queryNotes =
    "Calls can be read with `$top`, `$orderBy` and `$select`. `$skip` is not supported. `$topic` is none.";
  const refusedOptions = [{ name: "$skip", origin: at("api/call-list.md") }];
  const parameters = [aParameter("query", "$Select")];
  const operation = anOperation("call-list", ["GET /calls", "POST /calls"], { parameters, queryNotes, refusedOptions });
  expect(parametersOf({ operations: [operation] })).toEqual([
    { name: "$Select", in: "query", schema: { type: "string" } },
    { name: "$orderby", in: "query", schema: { type: "string" } },
    { name: "$top", in: "query", schema: { type: "integer" } },
  ]);
  const posted = partOf(documentOf(anApi({ operations: [operation] })), "paths", "/calls", "post", "parameters");
  expect(withoutPlaces(posted)).toEqual([{ name: "$Select", in: "query", schema: { type: "string" } }]);
});

test("of pages that share a route all must ask for a parameter that is required", () => {
  const required = { required: true };
  const operations = [
    anOperation("call-list", ["GET /calls"], {
      parameters: [aParameter("query", "from", required), aParameter("query", "to", required)],
    }),
    anOperation("call-find", ["GET /calls"], { parameters: [aParameter("query", "from", required)] }),
  ];
  expect(parametersOf({ operations })).toEqual([
    { name: "from", in: "query", required: true, schema: { type: "string" } },
    { name: "to", in: "query", schema: { type: "string" } },
  ]);
});
