import { expect, test } from "vitest";
import { type Pages, readApi } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { sketchEnumeration, sketchOperation, sketchResource } from "../../helpers/sketch-api.js";

/** The types that `pages` define, the operations that use them, and what is found. */
function read(pages: Pages): readonly string[] {
  const { api, findings } = readApi(pages);
  return [
    ...[...api.resources.values()].flatMap(sketchResource),
    ...[...api.enumerations.values()].flatMap(sketchEnumeration),
    ...api.operations.flatMap(sketchOperation),
    ...findings,
  ];
}

const getTape = `# Tapes - Get

${httpFence("GET https://api.example.com/v1/tapes/{tapeId}")}
## Responses

| Name | Type | Description |
|:---|:---|:---|
| 200 OK | [Tape](#tape) | The tape. |
| Other Status Codes | [Problem](#problem) | What went wrong. |

## Definitions

| Name | Description |
|:---|:---|
| [Tape](#tape) | A tape. |

### Tape

A tape.

| Name | Type | Description |
|:---|:---|:---|
| id | string | |
| box.width | integer | In metres. |
| box.kind | [BoxKind](#boxkind) | |

### BoxKind

How a box is made.

| Value | Description |
|:---|:---|
| Wood | By hand. |
| Paper | |

### Shelf

| Name | Type | Description |
|:---|:---|:---|
| depth | string | Nothing links here. |
`;

test("a call's page defines the types that it links below headings that name them", () => {
  expect(read({ "tapes/get.md": getTape })).toEqual([
    "resource api.Shelf",
    "  depth: String — Nothing links here.",
    "resource api.Tape — A tape.",
    "  id: String",
    "  box: { width: Int32 — In metres.; kind: enum api.BoxKind }",
    "enumeration api.BoxKind — How a box is made.",
    "  Wood — By hand.",
    "  Paper",
    'operation tapes/get "Tapes - Get"',
    "  GET /tapes/{tapeId}",
    "  body none",
    "  200 api.Tape",
  ]);
});

test("a page of a service's types defines each below its heading, for all pages that link there", () => {
  const tapes = `# Tape resources

What tapes are made of.

## Tape

A tape.

| Property | Type | Description |
|:---|:---|:---|
| id | string | |
| maker | [TapeMaker](#tapemaker) | |

## TapeMaker

| Property | Type | Description |
|:---|:---|:---|
| name | string | |
`;
  const list = `# Get a tape

## HTTP request

${httpFence("GET /tapes/{id}")}
## Response

Returns a [Tape](tape-resources.md#tape) resource, or what [the page](tape-resources.md) tells of.
`;
  expect(read({ "tapes/get-tape.md": list, "tapes/tape-resources.md": tapes })).toEqual([
    "resource api.Tape — A tape.",
    "  id: String",
    "  maker: api.TapeMaker",
    "resource api.TapeMaker",
    "  name: String",
    'operation tapes/get-tape "Get a tape"',
    "  GET /tapes/{tapeId}",
    "  body none",
    "  200 api.Tape",
  ]);
});

test("what a table calls properties are no values, and what a heading calls a resource is a type", () => {
  const tapes = `# Get a tape

${httpFence("GET /tapes/{id}")}
### Reel resource

| Value | Type | Description |
|:---|:---|:---|
| Width | string | In metres. |
| maker | string | |

## Maker

| Property | Type | Description |
|:---|:---|:---|
| Name | string | |
`;
  expect(read({ "api/tape-get.md": tapes }).filter((line) => !line.startsWith("operation"))).toEqual([
    "resource api.Maker",
    "  Name: String",
    "resource api.Reel",
    "  Width: String — In metres.",
    "  maker: String",
    "  GET /tapes/{tapeId}",
    "  body none",
  ]);
});

test.each([
  "[Reel](reel-resources.md)",
  "[reel resource](reel-resources.md)",
  "[reel](reel-resources.md#ReelResource)",
])("a link to a page of several types leads to the one that it names: %s", (link) => {
  const reels = `# Reel resources

<a name="ReelResource"></a>
## Reel

| Property | Type | Description |
|:---|:---|:---|
| width | int | |

## ReelMaker

| Property | Type | Description |
|:---|:---|:---|
| name | string | |
`;
  const list = `# Get reels

## HTTP request

${httpFence("GET /reels")}
## Response

Returns a collection of ${link} objects.
`;
  expect(read({ "tapes/get-reels.md": list, "tapes/reel-resources.md": reels })).toEqual([
    "resource api.Reel",
    "  width: Int32",
    "resource api.ReelMaker",
    "  name: String",
    'operation tapes/get-reels "Get reels"',
    "  GET /reels",
    "  body none",
    "  200 collection of api.Reel",
  ]);
});

test("a definition may list the values of an enumeration by name, each of type string", () => {
  const winding = (rows: string, sent: string): string => `# Tapes - Wind

${httpFence("POST https://api.example.com/v1/tapes/{tapeId}/wind")}
## Request Body

| Name | Type | Description |
|:---|:---|:---|
| speed | [TapeSpeed](#tapespeed) | |

## Examples

${httpFence("POST https://api.example.com/v1/tapes/7/wind", sent)}
## Definitions

### TapeSpeed

How fast.

| Name | Type | Description |
|:---|:---|:---|
${rows}
`;
  const speed = (page: string): readonly string[] => read({ "tapes/wind.md": page }).slice(0, 3);
  const values = ["enumeration api.TapeSpeed — How fast.", "  slow — Half of it.", "  fast"];
  const rows = "| slow | string | Half of it. |\n| fast | string | |";
  expect(speed(winding(rows, '{ "speed": "fast" }'))).toEqual(values);
  expect(speed(winding(rows, '{ "speed": { "slow": "5" } }'))).toEqual([
    "resource api.TapeSpeed — How fast.",
    "  slow: String — Half of it.",
    "  fast: String",
  ]);
  expect(speed(winding(rows.replace("slow", "Slow").replace("fast", "Fast"), "{}"))).toEqual([
    "enumeration api.TapeSpeed — How fast.",
    "  Slow — Half of it.",
    "  Fast",
  ]);
  expect(speed(winding(rows, "{}"))[0]).toBe("resource api.TapeSpeed — How fast.");
  expect(speed(winding(rows.replace("| fast | string |", "| fast | integer |"), '{ "speed": "slow" }'))[0]).toBe(
    "resource api.TapeSpeed — How fast.",
  );
});

test("a link to a part of its own page that is none leads to no type", () => {
  expectDiagnostics({ "tapes/get.md": getTape }, [
    "tapes/get.md:12:34 warning broken-anchor Unexpected link to `#problem`, expected a heading of tapes/get.md",
  ]);
});

test("a type's page defines the enumerations that its table links below their names", () => {
  const page = `# tape resource type

Namespace: contoso

## Properties

| Property | Type | Description |
|:---|:---|:---|
| speed | [tapeSpeed](#tapespeed) | How fast it runs. |
| title | String | See [sides](#sides). |

### tapeSpeed

How fast a tape runs.

| Member | Value | Description |
|:---|:---|:---|
| slow | 0 | Half of it. |
| fast | 1 | All of it. |

### Sides

| Value | Description |
|:---|:---|
| a | The first. |
`;
  expect(read({ "resources/tape.md": page })).toEqual([
    "resource contoso.tape — **Sides**\n\n- a: The first.",
    "  speed: enum contoso.tapeSpeed — How fast it runs.",
    "  title: String — See sides.",
    "enumeration contoso.tapeSpeed — How fast a tape runs.",
    "  slow = 0 — Half of it.",
    "  fast = 1 — All of it.",
  ]);
});

test("a page whose title names what a heading names, as the JSON of a thing, defines that", () => {
  const tape = `# Tape (JSON)

What is wound.

## Tape

The Tape object has these members.

| Member | Type | Description |
|:---|:---|:---|
| id | string | |
| reels | array of 32-bit unsigned integer | |

## Reel

| Member | Type | Description |
|:---|:---|:---|
| width | string | Nothing says that it is a type. |
`;
  expect(read({ "json/tape.md": tape })).toEqual([
    "resource api.Tape — The Tape object has these members.",
    "  id: String",
    "  reels: Int64[]",
  ]);
});
