import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { readApi } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchResource } from "../../helpers/sketch-api.js";
import { resourcesIn, resourcesOnPage } from "../helpers/resources.js";

test("a resource has the properties and the relationships of its tables, with what their prose says", () => {
  const page = `---
title: call resource type
ms.prod: calls
---
${resourcePage({
  introduction: "Namespace: contoso.calls\n\nA call between two or more people.",
  properties: [
    "id | String | The identifier. Read-only.",
    "**subject** | String | What it is about. Nullable.",
    "`length` | Int32 | Required. How long it was.",
    "tone (deprecated) | String | How it rang.",
    "note | String | Deprecated. Use **subject** instead.",
    "place | String | Where it was. Not nullable.",
  ],
  relationships: ["participants | [participant](participant.md) collection | Who took part. Read-only."],
  annotation: { "@odata.type": "contoso.calls.call", keyProperty: "id" },
  json: `{ "id": "String (identifier)" }`,
})}`;
  expect(resourcesIn({ "resources/call.md": page, "resources/participant.md": participant })).toEqual([
    "resource contoso.calls.call (key id, area calls) — A call between two or more people.",
    "  id: String (read-only) — The identifier. Read-only.",
    "  subject: String (nullable) — What it is about. Nullable.",
    "  length: Int32 (required) — Required. How long it was.",
    "  tone: String (deprecated) — How it rang.",
    "  note: String (deprecated Use subject instead.) — Deprecated. Use subject instead.",
    "  place: String (not nullable) — Where it was. Not nullable.",
    "  participants: contoso.calls.participant[] (navigation) — Who took part. Read-only.",
    "resource contoso.calls.participant",
    "  name: String",
  ]);
});

const participant = resourcePage({
  title: "participant resource type",
  introduction: "Namespace: contoso.calls",
  properties: ["name | String |"],
});

test("what a page says it says at its place", () => {
  const { api } = readApi({
    "resources/call.md": resourcePage({
      properties: ["id | String | The identifier."],
      annotation: {},
      json: `{ "note": "String" }`,
    }),
  });
  const call = api.resources.get("api.call");
  expect(call?.origins.map(placeOf)).toEqual(["resources/call.md:1:3"]);
  expect(call?.properties.map(({ name, origin }) => `${name} ${placeOf(origin)}`)).toEqual([
    "id resources/call.md:7:3",
    "note resources/call.md:13:3",
  ]);
});

test("the annotation names the type, whatever the title says", () => {
  expect(
    resourcesOnPage({
      title: "Chart resource type",
      annotation: { "@odata.type": "#contoso.calls.callChart" },
      json: "{}",
    }),
  ).toEqual(["resource contoso.calls.callChart"]);
});

test.each([
  "call resource type",
  "Call resource",
  "call complex type",
  "call data type",
  "The call object",
  "call (resource)",
  "call resource type [beta]",
  "call type",
  "call facet",
  "call",
  "call resource type (deprecated)",
])("without an annotation the title `%s` names it", (title) => {
  const [head] = resourcesOnPage({ title, properties: ["id | String |"] });
  expect(head?.toLowerCase()).toMatch(/^resource api\.call(?: \(deprecated \))?$/);
});

test("a page whose title is no name defines no type", () => {
  expect(resourcesOnPage({ title: "Working with calls", properties: ["id | String |"] })).toEqual([]);
});

test("an annotation says what is abstract and open, and which base and key a type has", () => {
  const entity = resourcePage({
    title: "entity",
    annotation: { "@odata.type": "api.entity", abstract: "true" },
    json: "{}",
  });
  const annotation = { "@odata.type": "api.call", baseType: "api.entity", openType: true, keyProperty: "id" };
  expect(
    resourcesIn({ "resources/call.md": resourcePage({ annotation, json: "{}" }), "resources/entity.md": entity }),
  ).toEqual(["resource api.call from api.entity (open, key id)", "resource api.entity (abstract)"]);
});

test("a flag that is false says nothing, and an empty key is none", () => {
  const annotation = { "@odata.type": "api.call", baseType: null, openType: false, keyProperty: "" };
  expect(resourcesOnPage({ annotation, json: "{}" })).toEqual(["resource api.call"]);
});

test("an annotation without a type is about the type of the title", () => {
  expect(
    resourcesOnPage({
      annotation: { openType: true, nullableProperties: ["note"] },
      json: `{ "note": "String", "id": "String" }`,
    }),
  ).toEqual(["resource api.call (open)", "  note: String (nullable)", "  id: String"]);
});

test("an annotation without a type on a page that is no resource's is reported", () => {
  const page = `# Calls\n\n## Example\n\n<!-- { "blockType": "resource" } -->\n\`\`\`json\n{ "id": "String" }\n\`\`\`\n`;
  const { api, findings } = readApi({ "api/calls.md": `${page}\n## HTTP request\n\n\`\`\`http\nGET /calls\n\`\`\`\n` });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([]);
  expect(findings).toEqual([
    "api/calls.md:6:1 type-name-missing Unexpected `resource` annotation without `@odata.type`, expected the name of the type",
  ]);
});

test("prose names a base type where the annotation does not", () => {
  const introduction = "A call with a picture.\n\nInherits from [call](call.md).";
  expect(
    resourcesIn({
      "resources/call.md": resourcePage({ properties: ["id | String |"] }),
      "resources/videocall.md": resourcePage({
        title: "videoCall resource type",
        introduction,
        properties: ["width | Int32 |"],
      }),
    }),
  ).toEqual([
    "resource api.call",
    "  id: String",
    "resource api.videoCall from api.call — A call with a picture.",
    "  width: Int32",
  ]);
});

test("the table has the last word on a type, and JSON the word where it has none", () => {
  expect(
    resourcesOnPage({
      properties: ["id | Guid | The identifier.", "length | ??? | How long it was.", "Tone | String | How it rang."],
      json: `{ "id": "String", "length": 1024, "tone": "String", "note": "String", "call@odata.bind": "String" }`,
    }),
  ).toEqual([
    "resource api.call",
    "  id: Guid — The identifier.",
    "  length: Int32 — How long it was.",
    "  Tone: String — How it rang.",
    "  note: String",
  ]);
});

test("of a cell that calls what it links by another name, the JSON tells which it is", () => {
  const page = (title: string): string => resourcePage({ title: `${title} resource type`, properties: [] });
  const typed = (json: string): readonly string[] =>
    resourcesIn({
      "resources/call.md": resourcePage({ properties: ["tapes | [tape](cassette.md) collection |"], json }),
      "resources/tape.md": page("tape"),
      "resources/cassette.md": page("cassette"),
    }).filter((line) => line.startsWith("  "));
  expect(typed(`{ "tapes": [{ "@odata.type": "api.cassette" }] }`)).toEqual(["  tapes: api.cassette[]"]);
  expect(typed(`{ "tapes": [{ "@odata.type": "api.tape" }] }`)).toEqual(["  tapes: api.tape[]"]);
  expect(typed("{}")).toEqual(["  tapes: api.tape[]"]);
});

test("a link of any length is read in no time", () => {
  const properties = [`tape | [tape](${"a".repeat(400_000)}) |`];
  const page = resourcePage({ properties, json: `{ "tape": { "@odata.type": "api.tape" } }` });
  expect(resourcesIn({ "resources/call.md": page }).slice(0, 2)).toEqual(["resource api.call", "  tape: api.tape"]);
});

test("the first of two rows with one name counts", () => {
  expect(resourcesOnPage({ properties: ["id | String | First.", "id | Int32 | Second."] })).toEqual([
    "resource api.call",
    "  id: String — First.",
  ]);
});

test("a page that shows its JSON in two fences has the properties of both", () => {
  const page = `# call resource type

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.call", "keyProperty": "id" } -->
\`\`\`json
{ "id": "String", "note": "String" }
\`\`\`

<!-- { "blockType": "resource", "@odata.type": "api.call", "openType": true } -->
\`\`\`json
{ "note": 1024, "subject": "String" }
\`\`\`
`;
  expect(resourcesIn({ "resources/call.md": page })).toEqual([
    "resource api.call (open, key id)",
    "  id: String",
    "  note: String",
    "  subject: String",
  ]);
});

test("a second type on a resource's page has what its JSON shows", () => {
  const page = `# call resource type

A call.

## Properties

| Property | Type |
|:---|:---|
| tone | [tone](call.md) |

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.tone" } -->
\`\`\`json
{ "pitch": 4.2 }
\`\`\`

<!-- { "blockType": "resource", "@odata.type": "api.call" } -->
\`\`\`json
{ "tone": { "@odata.type": "api.tone" } }
\`\`\`
`;
  expect(resourcesIn({ "resources/call.md": page })).toEqual([
    "resource api.call — A call.",
    "  tone: api.tone",
    "resource api.tone",
    "  pitch: Double",
  ]);
});

test("a fence on another page shows a type, and the page about it says more", () => {
  const inline = `# Create call

## HTTP request

\`\`\`http
POST /calls
\`\`\`

## Request body

<!-- { "blockType": "resource", "@odata.type": "api.call" } -->
\`\`\`json
{ "length": 1024, "note": "String" }
\`\`\`
`;
  const page = resourcePage({ introduction: "A call.", properties: ["length | Int64 | How long it was."] });
  const { api, findings } = readApi({ "api/call-post.md": inline, "resources/call.md": page });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call — A call.",
    "  length: Int64 — How long it was.",
    "  note: String",
  ]);
  expect(api.resources.get("api.call")?.origins.map(placeOf)).toEqual([
    "resources/call.md:1:3",
    "api/call-post.md:12:1",
  ]);
  expect(findings).toEqual([]);
});

test("rows whose name is none are reported, and titles of groups are none of them", () => {
  const { api, findings } = readApi({
    "resources/call.md": resourcePage({
      properties: [
        "id | String | The identifier.",
        "**Sound** | |",
        "how it rang, and for how long).",
        "@api.downloadUrl | String | Where to fetch it.",
        "odd name | String | Two words.",
      ],
    }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  id: String — The identifier.",
    "  @api.downloadUrl: String — Where to fetch it.",
  ]);
  expect(findings).toEqual([
    "resources/call.md:9:3 property-name-unreadable Unexpected `how it rang, and for how long).`, expected the name of a property or parameter",
    "resources/call.md:11:3 property-name-unreadable Unexpected `odd name`, expected the name of a property or parameter",
  ]);
});

test("a column says what is required as well as prose does, and so does a remark at the type", () => {
  const page = `# call resource type

## Properties

| Property | Type | Required | Description |
|:---|:---|:---|:---|
| id | String | Y | The identifier. |
| note | String | No | What to say. |
| tone | String (required) | | How it rings. |
| place | String (read-only) | | Where it is. |
`;
  expect(resourcesIn({ "resources/call.md": page })).toEqual([
    "resource api.call",
    "  id: String (required) — The identifier.",
    "  note: String — What to say.",
    "  tone: String (required) — How it rings.",
    "  place: String (read-only) — Where it is.",
  ]);
});

test("a column says what may be null, and prose says it better", () => {
  const page = `# call resource type

## Properties

| Property | Type | Nullable | Description |
|:---|:---|:---|:---|
| id | String | No | The identifier. |
| note | String | Yes | What to say. |
| tone | String | Yes | How it rings. Not nullable. |
| place | String | ? | Where it is. |
`;
  expect(resourcesIn({ "resources/call.md": page })).toEqual([
    "resource api.call",
    "  id: String (not nullable) — The identifier.",
    "  note: String (nullable) — What to say.",
    "  tone: String (not nullable) — How it rings. Not nullable.",
    "  place: String — Where it is.",
  ]);
});

test("whatever a table calls the things that it gives types to, they are properties", () => {
  const page = "# call resource type\n\n## Properties\n\n| Trait | Type |\n|:---|:---|\n| id | String |\n";
  expect(resourcesIn({ "resources/call.md": page })).toEqual(["resource api.call", "  id: String"]);
});

test("a base type that stands above the JSON representation is one as well", () => {
  const page = resourcePage({ properties: ["id | String |"], json: "{}" }).replace(
    "## JSON representation",
    "## JSON representation\n\nA **call** is derived from [**item**][item] and has its properties.\n\n[item]: item.md",
  );
  const item = resourcePage({ title: "item resource type", properties: ["name | String |"] });
  expect(resourcesIn({ "resources/call.md": page, "resources/item.md": item })[0]).toBe(
    "resource api.call from api.item",
  );
});

test("a page without a heading defines the type of its file's name", () => {
  const page = resourcePage({ properties: ["id | String |"] }).replace("# call resource type", "A call.");
  expect(resourcesIn({ "resources/call.md": page })).toEqual(["resource api.call — A call.", "  id: String"]);
});

test("values that prose lists narrow a String, and a lone one does not", () => {
  expect(
    resourcesOnPage({
      properties: [
        "tone | String | The possible values are: `high`, `low`.",
        "tones | String collection | The possible values are: `high`, `low`.",
        "place | String | The possible values are: `here`.",
        "count | Int32 | The possible values are: `1`, `2`.",
      ],
      json: `{ "place": "here | there" }`,
    }),
  ).toEqual([
    "resource api.call",
    '  tone: "high" | "low" — The possible values are: `high`, `low`.',
    '  tones: "high" | "low"[] — The possible values are: `high`, `low`.',
    "  place: String — The possible values are: `here`.",
    "  count: Int32 — The possible values are: `1`, `2`.",
  ]);
});

test("names that JavaScript gives a meaning are names like any other", () => {
  expect(
    resourcesOnPage({
      properties: ["`__proto__` | String | Harmless.", "constructor | Int32 |"],
      annotation: { "@odata.type": "api.call" },
      json: `{ "__proto__": "String", "hasOwnProperty": true }`,
    }),
  ).toEqual([
    "resource api.call",
    "  __proto__: String — Harmless.",
    "  constructor: Int32",
    "  hasOwnProperty: Boolean",
  ]);
});

test("the introduction is all that stands below the title, its lists too", () => {
  const introduction = "A call is one of these:\n\n- A **group** call, of many.\n- A `direct` call.\n\nIt rings.";
  expect(resourcesOnPage({ introduction, properties: ["name | String |"] })).toEqual([
    "resource api.call — A call is one of these:\n- A group call, of many.\n- A `direct` call.\n\nIt rings.",
    "  name: String",
  ]);
});
