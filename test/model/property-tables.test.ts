import { expect, test } from "vitest";
import { placeOf } from "../../src/source/source.js";
import { apiOf, readApi } from "../helpers/api.js";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";
import { resourcesIn } from "./helpers/resources.js";

test("a table below the title, beside the JSON, or below a heading among the properties, adds what the JSON has", () => {
  const json =
    '\n<!-- { "blockType": "resource", "@odata.type": "api.call" } -->\n```json\n{ "id": "7", "length": "60" }\n```\n';
  const table = (...rows: readonly string[]): string =>
    ["| Property | Type | Description |", "|:---|:---|:---|", ...rows.map((row) => `| ${row} |`), ""].join("\n");
  const length = "length | Int32 | In seconds.";
  expect(
    resourcesIn({ "resources/call.md": `# call resource type\n\n${table(length, "other | String |")}${json}` }),
  ).toEqual(["resource api.call", "  length: Int32 — In seconds.", "  id: String"]);
  expect(
    resourcesIn({
      "resources/call.md": `# call resource type\n\n## JSON representation\n${json}\n${table(length, "other | String |")}`,
    }),
  ).toEqual(["resource api.call", "  length: Int32 — In seconds.", "  id: String"]);
  const apart = `${resourcePage({ properties: ["id | String |"] })}\n### Sound\n\n${table(length, "id | Int32 |")}${json}`;
  expect(resourcesIn({ "resources/call.md": apart })).toEqual([
    "resource api.call",
    "  id: String",
    "  length: Int32 — In seconds.",
  ]);
});

test("what stands below a heading among the properties, and is of another type, is left out with its reason", () => {
  const json = '{ "id": "7", "definition": "{}" }';
  const parts = {
    properties: ["id | String |", "definition | String |"],
    annotation: { "@odata.type": "api.call" },
    json,
  };
  const group =
    "### Properties of a definition\n\n| Property | Type | Description |\n|:---|:---|:---|\n| Version | Integer | 1. |\n\n";
  const page = resourcePage(parts).replace("## JSON", `${group}## JSON`);
  const { resources, omissions } = apiOf({ "resources/call.md": page });
  expect([...resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call — **Properties of a definition**\n\n- Version (Integer): 1.",
    "  id: String",
    "  definition: String",
  ]);
  expect(omissions.map(({ what, subject, reason }) => [what, subject.value, placeOf(subject.origin), reason])).toEqual([
    [
      "property",
      "Version",
      "resources/call.md:14:3",
      "the JSON representation of its page has nothing of what stands with it",
    ],
  ]);
});

test("a type may say that the value can be null", () => {
  const properties = [
    "ended | Nullable DateTimeOffset |",
    "note | String, nullable |",
    "seats | Int32? |",
    "line | String (nullable: false) |",
    "tags | Collection(String?) |",
    "host | Guid or null |",
    "room | String/null |",
    "door | null or String |",
    "hall | null \\| String |",
    "floor | Nullable<Int32> |",
    "seen | `Boolean` or `null` |",
    "ranks | Map<String, Int32 or null> |",
    "marks | Map<String, Int32>? |",
    "tone (nullable) | String |",
    "nullable | Boolean |",
    "id | String |",
  ];
  expect(resourcesIn({ "resources/call.md": resourcePage({ properties }) })).toEqual([
    "resource api.call",
    "  ended: DateTimeOffset (nullable)",
    "  note: String (nullable)",
    "  seats: Int32 (nullable)",
    "  line: String",
    "  tags: String[]",
    "  host: Guid (nullable)",
    "  room: String (nullable)",
    "  door: String (nullable)",
    "  hall: String (nullable)",
    "  floor: Int32 (nullable)",
    "  seen: Boolean (nullable)",
    "  ranks: Record<Int32>",
    "  marks: Record<Int32> (nullable)",
    "  tone: String (nullable)",
    "  nullable: Boolean",
    "  id: String",
  ]);
});

test("a remark or the sign of a footnote behind a name is no part of it, and a mark there counts", () => {
  const page = resourcePage({
    properties: [
      "length<sup>1</sup> | Int32 |",
      "**tone**<sup>*</sup> | String |",
      "place (read-only) | String |",
      "subject (required) | String |",
      "id (key) | String |",
      "note (see below) | String |",
      "required | Boolean |",
    ],
    annotation: { "@odata.type": "api.call" },
    json: '{ "length": 1, "tone": "", "place": "", "subject": "", "id": "", "note": "", "required": true }',
  });
  const { api, findings } = readApi({ "resources/call.md": page });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  length: Int32",
    "  tone: String",
    "  place: String (read-only)",
    "  subject: String (required)",
    "  id: String",
    "  note: String",
    "  required: Boolean",
  ]);
  expect(findings).toEqual([]);
  expectDiagnostics({ "resources/call.md": `---\ntitle: Call\n---\n${page}` }, []);
});

test("what is not to be edited is read-only", () => {
  expect(
    resourcesIn({ "resources/call.md": resourcePage({ properties: ["id | String | The key. Non-editable."] }) }),
  ).toEqual(["resource api.call", "  id: String (read-only) — The key. Non-editable."]);
});

test("a table of navigation gives what relationships return", () => {
  const navigation =
    "## Navigation\n\n| Navigation | Return Type | Description |\n|:---|:---|:---|\n| [people](person.md) | person collection | Who takes part. |\n";
  expect(
    resourcesIn({
      "resources/call.md": `${resourcePage({ properties: ["id | String |"] })}\n${navigation}`,
      "resources/person.md": resourcePage({ title: "person resource type", properties: [] }),
    }),
  ).toEqual([
    "resource api.call",
    "  id: String",
    "  people: api.person[] (navigation) — Who takes part.",
    "resource api.person",
  ]);
});

test("values are listed on lines of a cell", () => {
  const description = "The possible values are: <ul><li>__open__ - for all.</li><li>__shut__ - for none.</li></ul>";
  expect(
    resourcesIn({ "resources/call.md": resourcePage({ properties: [`door | String | ${description}`] }) }),
  ).toEqual([
    "resource api.call",
    '  door: "open" | "shut" — The possible values are:\n- open - for all.\n- shut - for none.',
  ]);
});

/** A page whose properties stand in groups, with `json` below them where it has any. */
function grouped(json?: string): string {
  const shown = json === undefined ? "" : `\n## JSON representation\n\n\`\`\`json\n${json}\n\`\`\`\n`;
  return `---
title: Call
doc_type: resourcePageType
---
# call resource type

## Properties

### Of its sound

| Property | Type | Description |
|:---|:---|:---|
| id | String | |

### Of its length

| Property | Type | Description |
|:---|:---|:---|
| length | Int32 | |
| ended | DateTimeOffset | |

## Read-only properties

| Property | Type | Description |
|:---|:---|:---|
| place | String | |

## Navigation property

| Property | Type | Description |
|:---|:---|:---|
| next | [call](call.md) | |
${shown}`;
}

const ofOthers = ["  place: String (read-only)", "  next: api.call (navigation)"];
const whole = ["resource api.call", "  id: String", "  length: Int32", "  ended: DateTimeOffset", ...ofOthers];

test("a type has the properties of every group of its tables", () => {
  const page = grouped();
  expect(resourcesIn({ "resources/call.md": page })).toEqual(whole);
  expectDiagnostics({ "resources/call.md": page }, []);
});

test("groups of which the JSON has a row are of the type, with what it forgets", () => {
  const page = grouped('{ "length": 1, "place": "String", "next": {} }');
  expect(resourcesIn({ "resources/call.md": page })).toEqual(whole);
  expectDiagnostics({ "resources/call.md": page }, [
    "resources/call.md:13:3 warning representation-mismatch Unexpected property `id`, expected it in the JSON representation as well",
    "  resources/call.md:37:1 The JSON representation begins here",
    "resources/call.md:20:3 warning representation-mismatch Unexpected property `ended`, expected it in the JSON representation as well",
    "  resources/call.md:37:1 The JSON representation begins here",
  ]);
});

test("where nothing is headed `Properties`, what lists those of the JSON does, whatever its heading", () => {
  const page = (json: string): string => `# call resource type

## call properties

| Property | Type | Description |
|:---|:---|:---|
| id | String | Which call. |
| length | Int32 | How long. |

## Limits

| Name | Type | Description |
|:---|:---|:---|
| most | Int32 | How many. |

## JSON representation

\`\`\`json
${json}
\`\`\`
`;
  expect(resourcesIn({ "resources/call.md": page('{ "id": "String", "tone": 1 }') })).toEqual([
    "resource api.call — **Limits**\n\n- most (Int32): How many.",
    "  id: String — Which call.",
    "  length: Int32 — How long.",
    "  tone: Int32",
  ]);
  expect(resourcesIn({ "resources/call.md": page('{ "tone": 1 }') })).toEqual([
    "resource api.call — **call properties**\n\n- id (String): Which call.\n- length (Int32): How long.\n\n**Limits**\n\n- most (Int32): How many.",
    "  tone: Int32",
  ]);
});

test("groups of which it has none are about something else", () => {
  expect(resourcesIn({ "resources/call.md": grouped('{ "place": "String" }') })).toEqual([
    "resource api.call",
    ...ofOthers,
  ]);
});

test("a table right below the title needs no heading to say what it lists", () => {
  const table = "| Name | Type | Description |\n|--|--|--|\n| pitch | Int32 | How high it is. |\n";
  expect(resourcesIn({ "resources/tone.md": `# tone resource\n\nNamespace: contoso\n\nA tone.\n\n${table}` })).toEqual([
    "resource contoso.tone — A tone.",
    "  pitch: Int32 — How high it is.",
  ]);
});

test("code with bars between is of values, where none of it is a type", () => {
  const properties = [
    "speed | `fast` \\| `slow` | How fast.",
    "next | `call` \\| `gone` | What comes.",
    "last | `fast` or `slow` | What came.",
  ];
  const { api, findings } = readApi({ "resources/call.md": resourcePage({ properties }) });
  expect([...api.resources.values()].flatMap(sketchResource).slice(0, 4)).toEqual([
    "resource api.call",
    '  speed: "fast" | "slow" — How fast.',
    "  next: (api.call | api.gone) — What comes.",
    "  last: (api.fast | api.slow) — What came.",
  ]);
  expect(findings.map((finding) => finding.split(",")[0])).toEqual([
    "resources/call.md:8:21 undefined-type Unexpected type `gone`",
    "resources/call.md:9:11 undefined-type Unexpected type `fast`",
    "resources/call.md:9:21 undefined-type Unexpected type `slow`",
  ]);
});

test("a type may say the default", () => {
  const properties = [
    "size | Int32 <br/>Default value: 5 | How large.",
    "tone | String (default: `low`) | How it sounds.",
    "name | Default value | What it is called.",
  ];
  const { api } = readApi({ "resources/call.md": resourcePage({ properties }) });
  const [call] = api.resources.values();
  expect(call?.properties.map((property) => [property.name, property.description, property.default])).toEqual([
    ["size", "How large. Default value: 5.", 5],
    ["tone", "How it sounds. Default: `low`.", "low"],
    ["name", "What it is called.", undefined],
  ]);
});

test("a type may spell out its values", () => {
  const properties = [
    "tone | Enum (`low`, `high`) | How it sounds.",
    "pace | enum(slow, fast) |",
    "size | enum { small, great } |",
    "kind | enum: <br/>- Basic<br/>- Premium |",
    'depth | "flat" \\| "deep" |',
    "mood | string (enum: `glad`, `sad`) |",
    "id | string (uuid) |",
  ];
  expect(resourcesIn({ "resources/call.md": resourcePage({ properties }) })).toEqual([
    "resource api.call",
    '  tone: "low" | "high" — How it sounds.',
    '  pace: "slow" | "fast"',
    '  size: "small" | "great"',
    '  kind: "Basic" | "Premium"',
    '  depth: "flat" | "deep"',
    '  mood: "glad" | "sad"',
    "  id: Guid",
  ]);
});
