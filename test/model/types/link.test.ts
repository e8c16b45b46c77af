import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { readApi, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchResource, sketchType } from "../../helpers/sketch-api.js";

const participant = resourcePage({ title: "participant resource type", properties: ["name | String |"] });

/** What the type cell `cell` of a property of `call` means, and what is found on the way. */
function linkCell(cell: string, pages: Pages = {}): { readonly type: string; readonly findings: readonly string[] } {
  const call = resourcePage({ properties: [`it | ${cell} |`] });
  const { api, findings } = readApi({ "resources/call.md": call, "resources/participant.md": participant, ...pages });
  const [property] = api.resources.get("api.call")?.properties ?? [];
  return { type: property ? sketchType(property.type) : "none", findings };
}

test.each([
  ["[participant](participant.md)", "api.participant"],
  ["[who takes part](participant.md)", "api.participant"],
  ["[Participant](participant.md) collection", "api.participant[]"],
  ["participant", "api.participant"],
  ["api.Participant", "api.participant"],
  ["[participants](participant.md#properties)", "api.participant"],
  ["[participant](../resources/Participant.md?view=1)", "api.participant"],
  ["participants", "api.participant"],
  ["[String](participant.md)", "String"],
  ["[participant](participant.md) or [call](call.md)", "(api.participant | api.call)"],
  ["[participant](nobody.md)", "api.participant"],
  ["Collection([participant](participant.md))", "api.participant[]"],
])("`%s` means %s", (cell, type) => {
  expect(linkCell(cell)).toEqual({ type, findings: [] });
});

test("a property in the plural that is of what it is called holds several", () => {
  const properties = ["participants | participants |", "participant | participant |", "hosts | participants |"];
  const { api } = readApi({
    "resources/call.md": resourcePage({ properties }),
    "resources/participant.md": participant,
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  participants: api.participant[]",
    "  participant: api.participant",
    "  hosts: api.participant",
    "resource api.participant",
    "  name: String",
  ]);
});

test("the text of a link counts where it is a known type, and its target where it is none", () => {
  expect(linkCell("[participant](call.md)").type).toEqual("api.participant");
  expect(linkCell("[stranger](participant.md)").type).toEqual("api.participant");
});

test("a dictionary that no page defines is one of values that it does not tell", () => {
  const untold = "type-unreadable Unexpected `Dictionary`, expected the name of a type";
  expect(linkCell("Dictionary")).toEqual({ type: "Record<unknown>", findings: [`resources/call.md:7:8 ${untold}`] });
  const dictionary = resourcePage({ title: "dictionary resource type", properties: ["word | String |"] });
  const pages = { "resources/dictionary.md": dictionary };
  expect(linkCell("Dictionary", pages)).toEqual({ type: "api.dictionary", findings: [] });
});

test("a link into a list of enumerations leads to the one of its heading", () => {
  const enums =
    "# Enum values\n\n### callState values\n\n| Member |\n|:---|\n| ringing |\n\n### tone values\n\n| Member |\n|:---|\n| high |\n";
  const pages = { "resources/enums.md": enums };
  expect(linkCell("[how it rings](enums.md#tone-values)", pages).type).toEqual("enum api.tone");
  expect(linkCell("[tone](enums.md)", pages).type).toEqual("enum api.tone");
});

test.each(["#mood-values", "call.md#mood-values", "#", ""])(
  "a link within the page, to `%s`, does not mean the type of the page",
  (url) => {
    expect(linkCell(`[mood](${url})`)).toEqual({
      type: "api.mood",
      findings: [
        "resources/call.md:7:8 undefined-type Unexpected type `mood`, which no page defines and no example shows",
      ],
    });
  },
);

test("a type that no page defines is reported once, with the places that name it, and becomes an open type", () => {
  const call = resourcePage({ properties: ["one | stranger |", "two | [Stranger](nobody.md) collection |"] });
  const { api, findings } = readApi({ "resources/call.md": call });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  one: api.stranger",
    "  two: api.stranger[]",
    "resource api.stranger (open, inferred)",
  ]);
  expect(api.resources.get("api.stranger")?.origins.map(placeOf)).toEqual([
    "resources/call.md:7:9",
    "resources/call.md:8:9",
  ]);
  expect(findings).toEqual([
    "resources/call.md:7:9 undefined-type Unexpected type `stranger`, which no page defines and no example shows",
  ]);
});

test("a type that no page defines is text where the JSON shows that it is", () => {
  const call = resourcePage({
    properties: ["mood | moodKind | How it is.", "moods | moodKind collection |"],
    json: `{ "mood": "String", "moods": ["String"] }`,
  });
  const { api, findings } = readApi({ "resources/call.md": call });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  mood: enum api.moodKind — How it is.",
    "  moods: enum api.moodKind[]",
  ]);
  expect([...api.enumerations.values()].map(({ id, members }) => [id, members])).toEqual([["api.moodKind", []]]);
  expect(findings).toEqual([
    "resources/call.md:7:10 undefined-type Unexpected type `moodKind`, which no page defines; it is taken for text, as the JSON representation shows it",
  ]);
});

test("it is text where the JSON shows a date or an id there, which JSON writes as text", () => {
  const call = resourcePage({
    properties: ["begun | DateTimeOfset |", "keys | Giud collection |", "length | Lenght |"],
    json: `{ "begun": "String (timestamp)", "keys": ["Guid"], "length": {} }`,
  });
  const { api, findings } = readApi({ "resources/call.md": call });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.Lenght (open, inferred)",
    "resource api.call",
    "  begun: enum api.DateTimeOfset",
    "  keys: enum api.Giud[]",
    "  length: api.Lenght",
  ]);
  expect(findings.toSorted()).toEqual([
    "resources/call.md:7:11 undefined-type Unexpected type `DateTimeOfset`, which no page defines; it is taken for text, as the JSON representation shows it",
    "resources/call.md:8:10 undefined-type Unexpected type `Giud`, which no page defines; it is taken for text, as the JSON representation shows it",
    "resources/call.md:9:12 undefined-type Unexpected type `Lenght`, which no page defines and no example shows",
  ]);
});

test("a type that no page defines is the number or the boolean that the JSON shows", () => {
  const call = resourcePage({
    properties: [
      "muted | Bolean |",
      "lengths | Int23 collection |",
      "mood | moodKind | Possible values are: `glad`, `sad`.",
    ],
    json: `{ "muted": true, "lengths": [12], "mood": 1 }`,
  });
  const { api, findings } = readApi({ "resources/call.md": call });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  muted: Boolean",
    "  lengths: Int32[]",
    "  mood: enum api.moodKind — Possible values are: `glad`, `sad`.",
  ]);
  expect(findings).toEqual([
    "resources/call.md:7:11 undefined-type Unexpected type `Bolean`, which no page defines; it is taken for Boolean, as the JSON representation shows it",
    "resources/call.md:8:13 undefined-type Unexpected type `Int23`, which no page defines; it is taken for Int32, as the JSON representation shows it",
  ]);
});

test("it is text where examples show nothing else, and no JSON representation shows it", () => {
  const ring = (mood: string): string => `# call: ring

## HTTP request

\`\`\`http
POST /calls/{id}/ring
\`\`\`

## Request body

| Parameter | Type | Description |
|:---|:---|:---|
| mood | moodKind | |
| tones | toneKind collection | |
| seat | seatKind | |

## Response

If successful, this action returns a \`200 OK\` response code and a [call](../resources/call.md) object in the response body.

## Example

\`\`\`http
POST /calls/7/ring

{ "mood": ${mood}, "tones": ["low"] }
\`\`\`

\`\`\`http
HTTP/1.1 200 OK

{ "place": "home", "people": [{ "name": "Ada" }] }
\`\`\`
`;
  const call = resourcePage({ properties: ["place | placeKind |", "people | personKind collection |"] });
  const shown = readApi({ "api/call-ring.md": ring('"glad"'), "resources/call.md": call });
  expect([...shown.api.enumerations.keys()]).toEqual(["api.moodKind", "api.placeKind", "api.toneKind"]);
  expect(shown.findings.toSorted()).toEqual([
    "api/call-ring.md:13:10 undefined-type Unexpected type `moodKind`, which no page defines; it is taken for text, as examples show it",
    "api/call-ring.md:14:11 undefined-type Unexpected type `toneKind`, which no page defines; it is taken for text, as examples show it",
    "api/call-ring.md:15:10 undefined-type Unexpected type `seatKind`, which no page defines and no example shows",
    "resources/call.md:7:11 undefined-type Unexpected type `placeKind`, which no page defines; it is taken for text, as examples show it",
    "resources/call.md:8:12 undefined-type Unexpected type `personKind`, which no page defines; its properties are inferred from the one object that examples show",
  ]);
  const other = readApi({ "api/call-ring.md": ring('{ "name": "glad" }'), "resources/call.md": call });
  expect([...other.api.enumerations.keys()]).toEqual(["api.placeKind", "api.toneKind"]);
});

test("it is none where another JSON shows an object", () => {
  const call = resourcePage({ properties: ["mood | moodKind | How it is."], json: `{ "mood": "String" }` });
  const room = resourcePage({
    title: "room resource type",
    properties: ["mood | moodKind | How it is."],
    json: `{ "mood": { "@odata.type": "api.moodKind" } }`,
  });
  const { api } = readApi({ "resources/call.md": call, "resources/room.md": room });
  expect([...api.enumerations.keys()]).toEqual([]);
});

test("what names no type is unknown, and reported", () => {
  expect(linkCell("one of several things")).toEqual({
    type: "unknown",
    findings: ["resources/call.md:7:8 type-unreadable Unexpected `one of several things`, expected the name of a type"],
  });
  expect(linkCell("[see here](nobody.md)")).toEqual({
    type: "unknown",
    findings: ["resources/call.md:7:8 type-unreadable Unexpected `see here`, expected the name of a type"],
  });
});

test("an empty cell is unknown and no more is said of it", () => {
  expect(linkCell("")).toEqual({ type: "unknown", findings: [] });
});

const recordsCall = `# call resource type

Namespace: api.records

## Properties

| Property | Type |
|:---|:---|
| bare | call |
| linked | [call](call.md) |
| full | [api.call](call.md) |
`;

test("where namespaces share a name, a link tells which type is meant, then the namespace of the page", () => {
  const { api } = readApi({
    "api/call-get.md": `# Get call\n\nNamespace: api\n`,
    "resources/call.md": resourcePage({
      introduction: "Namespace: api",
      properties: ["record | [call](records-call.md) |", "bare | call |"],
    }),
    "resources/records-call.md": recordsCall,
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  record: api.records.call",
    "  bare: api.call",
    "resource api.records.call",
    "  bare: api.records.call",
    "  linked: api.call",
    "  full: api.call",
  ]);
});

test("a type that no page defines belongs to the namespace of the page that names it", () => {
  const page =
    "# tape resource type\n\nNamespace: api.records\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| it | reel |\n";
  const { api } = readApi({
    "resources/call.md": resourcePage({ introduction: "Namespace: api", properties: [] }),
    "resources/tape.md": page,
    "resources/a.md": "# A\n\nNamespace: api\n",
  });
  expect([...api.resources.keys()]).toEqual(["api.call", "api.records.reel", "api.records.tape"]);
});

test("the type that a value says it is of counts as a mention, once a place", () => {
  const example = `${httpFence("GET /calls/7")}\n${httpFence("HTTP/1.1 200 OK", `{ "from": { "@odata.type": "#api.caller", "name": "Ada" } }`)}`;
  const { api, findings } = readApi({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: "", example }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.caller (open, inferred)",
    "  name: String",
  ]);
  expect(api.resources.get("api.caller")?.origins.map(placeOf)).toEqual(["api/call-get.md:23:28"]);
  expect(findings).toEqual([
    "api/call-get.md:23:28 undefined-type Unexpected type `caller`, which no page defines; its properties are inferred from the one object that examples show",
  ]);
});
