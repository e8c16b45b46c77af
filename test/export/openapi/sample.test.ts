import { expect, test } from "vitest";
import { openapiVersions } from "../../../src/export/options.js";
import { documentOf, membersOf, operationsOf, type Document } from "../helpers/document.js";
import { readSample } from "../helpers/reference.js";
import { checkShownValues } from "../helpers/shown-values.js";
import { faultsOf } from "../helpers/validate.js";

const { api } = await readSample();

test.each(openapiVersions)("the sample reference is a valid document of OpenAPI %s", async (openapi) => {
  expect(await faultsOf(documentOf(api, { openapi }))).toEqual([]);
});

test("every route and every type of the sample reference is in the document", () => {
  const document = documentOf(api);
  expect(operationsOf(document)).toHaveLength(api.routes.length + api.webhooks.length);
  expect(Object.keys(document["components"]?.["schemas"] ?? {})).toEqual(
    expect.arrayContaining([...api.resources.keys(), ...api.enumerations.keys()]),
  );
});

test("everything in the document says where it is documented", () => {
  const document = documentOf(api);
  const operations = operationsOf(document);
  const nodes = [
    ...membersOf(document, "paths"),
    ...operations,
    ...operations.flatMap(([name, { requestBody }]) => (requestBody ? [[`${name} body`, requestBody] as const] : [])),
    ...[...membersOf(document, "paths"), ...operations].flatMap(([name, { parameters }]) => named(name, parameters)),
    ...operations.flatMap(([name, { responses }]) => documentedResponses(name, responses)),
    ...membersOf(document, "components", "examples"),
    ...membersOf(document, "components", "schemas").filter(([name]) => name !== "ODataError"),
    ...membersOf(document, "components", "schemas").flatMap(([name, schema]) => documentedProperties(name, schema)),
  ];
  expect(nodes.length).toBeGreaterThan(500);
  expect(
    nodes.filter(([, node]) => !/^[\w/.-]+\.md:\d+$/.test(String(node["x-docwright-origin"]))).map(([name]) => name),
  ).toEqual([]);
});

test("the examples of the sample reference are what the document says, but for those that contradict their page", () => {
  const { all, valid, contradicted, rest } = checkShownValues(documentOf(api));
  expect(rest).toEqual([]);
  expect({ all, contradicted }).toEqual({ all: valid + contradicted, contradicted: 1 });
});

type Node = readonly [name: string, node: Document];

function named(name: string, parts: Document | undefined): readonly Node[] {
  return Object.entries(parts ?? {}).map(([part, node]) => [`${name} ${part}`, node]);
}

// What any failure looks like OData says, and what a webhook is answered nobody.
function documentedResponses(name: string, responses: Document | undefined): readonly Node[] {
  return named(name, responses).filter(([response]) => /\d\d\d$/.test(response));
}

// Annotations and the envelope of a collection are OData's, not the pages'.
function documentedProperties(name: string, schema: Document): readonly Node[] {
  if (name === "ODataError" || name.endsWith("CollectionResponse")) return [];
  const shapes = [schema, ...Object.values(schema["allOf"] ?? {})];
  return shapes
    .flatMap((shape) => named(name, shape["properties"]))
    .filter(([property]) => !property.endsWith(" @odata.type"));
}
