import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { apiOf } from "../../helpers/api.js";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { sketchResource } from "../../helpers/sketch-api.js";

const call = `# call resource type

A call.

## Properties

| Property | Type |
|:---|:---|
| id | String |
| tone | [how it rings](#tone-resource-type) |
`;

const callJson = `
## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.call" } -->
\`\`\`json
{ "id": "String", "tone": { "@odata.type": "api.tone" } }
\`\`\`
`;

/** A table and JSON of the type `tone`, below headings of the level that `hashes` marks. */
function tone(hashes: string): string {
  return `
${hashes} Properties

| Property | Type | Description |
|:---|:---|:---|
| pitch | Int32 | How high it is. |

${hashes} JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.tone", "openType": true } -->
\`\`\`json
{ "pitch": 1 }
\`\`\`
`;
}

function resourcesOn(page: string): readonly string[] {
  return [...apiOf({ "resources/call.md": page }).resources.values()].flatMap(sketchResource);
}

const both = [
  "resource api.call — A call.",
  "  id: String",
  "  tone: api.tone",
  "resource api.tone (open) — How a call rings.",
  "  pitch: Int32 — How high it is.",
];

test.each([
  ["below its heading", `${call}${callJson}\n## tone resource type\n\nHow a call rings.\n${tone("###")}`],
  ["on the level of its heading", `${call}${callJson}\n## tone resource type\n\nHow a call rings.\n${tone("##")}`],
  ["below a second title", `${call}${callJson}\n# tone resource type\n\nHow a call rings.\n${tone("##")}`],
  ["below its name alone", `${call}${callJson}\n## Tone\n\nHow a call rings.\n${tone("###")}`],
  ["where the page shows no other JSON", `${call}\n## tone type (preview)\n\nHow a call rings.\n${tone("###")}`],
])("a type that a heading sets apart has its own tables: %s", (_, page) => {
  const linked = page.includes("## tone resource type")
    ? page
    : page.replace("[how it rings](#tone-resource-type)", "tone");
  expect(resourcesOn(linked)).toEqual(both);
});

test("it needs no JSON where its heading calls it a type, and its place is that heading", () => {
  const { resources } = apiOf({
    "resources/call.md": `${call}
## tone resource type

| Property | Type | Description |
|:---|:---|:---|
| pitch | Int32 | How high it is. |

## Methods

None.
`,
  });
  expect([...resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call — A call.",
    "  id: String",
    "  tone: api.tone",
    "resource api.tone",
    "  pitch: Int32 — How high it is.",
  ]);
  expect(resources.get("api.tone")?.origins.map(placeOf)).toEqual(["resources/call.md:12:4"]);
});

test.each(["tone", "tone properties", "tone values", "tone options"])(
  "nor where the type of a property leads to it: %s",
  (heading) => {
    const rows = "| Property | Type | Description |\n|:---|:---|:---|\n| pitch | Int32 | How high it is. |\n";
    const anchor = heading.toLowerCase().replace(" ", "-");
    const linking = (link: string): string => `${call.replace("[how it rings](#tone-resource-type)", link)}${callJson}`;
    const part = `\n### ${heading}\n\n${rows}`;
    for (const file of ["", "call.md", "../resources/call.md"]) {
      expect(resourcesOn(`${linking(`[tone](${file}#${anchor})`)}${part}`)).toEqual([
        "resource api.call — A call.",
        "  id: String",
        "  tone: api.tone",
        "resource api.tone",
        "  pitch: Int32 — How high it is.",
      ]);
    }
    expect(resourcesOn(`${linking("Object")}${part}`).slice(3)).toEqual([]);
    // What a word on a text leads to says more of that text.
    expect(resourcesOn(`${linking(`[String](#${anchor})`)}${part}`).slice(3)).toEqual([]);
  },
);

test.each(["Date", "String collection", "Object"])(
  "a heading that names what %s says is of no type is of a group",
  (type) => {
    const heading = type.replace("String ", "");
    const group = `\n### ${heading}\n\n| Property | Type |\n|:---|:---|\n| tone | ${type} |\n`;
    expect(resourcesOn(`# call resource type\n\n## Properties${group}`).slice(0, 2)).toEqual([
      "resource api.call",
      expect.stringContaining("  tone: "),
    ]);
  },
);

test.each(["tone", "Tone", "api.tone"])("nor where the table names it, and links nothing: %s", (name) => {
  const part = "\n## Tone\n\n| Field | Type |\n|:---|:---|\n| pitch | Int32 |\n";
  expect(resourcesOn(`${call.replace("[how it rings](#tone-resource-type)", `${name} collection`)}${part}`)).toEqual([
    "resource api.Tone",
    "  pitch: Int32",
    "resource api.call — A call.",
    "  id: String",
    "  tone: api.Tone[]",
  ]);
});

test("a heading that names no type, or the page's own, sets nothing apart", () => {
  const sections = `
## The call type

| Property | Type | Description |
|:---|:---|:---|
| length | Int32 | In seconds. |

## Call

### Properties

| Property | Type | Description |
|:---|:---|:---|
| note | String | |

## Signals type

Of a call there are none.
`;
  expect(resourcesOn(`${call}${sections}`)).toEqual([
    "resource api.call — A call.\n\n**The call type**\n\n- length (Int32): In seconds.\n\n**Signals type**\n\nOf a call there are none.",
    "  id: String",
    "  tone: unknown",
    "  note: String",
  ]);
});

test("a second title with properties below it is of another type", () => {
  const second = "\n# tone\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| pitch | Int32 |\n";
  expect(resourcesOn(call + second).slice(3)).toEqual(["resource api.tone", "  pitch: Int32"]);
});

test("where all headings are of the first level, they set no types apart", () => {
  const page = `${call}
## Notes

| Property | Type |
|:---|:---|
| tone | String |
`.replaceAll("## ", "# ");
  expect(resourcesOn(page)).toEqual(["resource api.call — A call.", "  id: String", "  tone: unknown"]);
});

test("a page of thousands of headings is read in no time", () => {
  const page = call + "## tone resource type\n\n".repeat(20_000);
  expect(resourcesOn(page)).toEqual(["resource api.call — A call.", "  id: String", "  tone: unknown"]);
});

test("tables are held against the JSON of their own type", () => {
  const page = `---\ntitle: Call\n---\n${call}${callJson}\n## tone resource type\n\nHow a call rings.\n${tone("###")}`;
  expectDiagnostics({ "resources/call.md": page }, []);
  expectDiagnostics({ "resources/call.md": page.replace('"pitch": 1', '"pitch": "String", "key": "String"') }, [
    'resources/call.md:36:12 warning representation-type-mismatch Unexpected string `"String"` for `pitch`, expected Int32, as the table says',
    "  resources/call.md:30:3 The table says so here",
    "resources/call.md:36:22 warning representation-mismatch Unexpected property `key`, expected it in the table as well",
    "  resources/call.md:30:3 The table begins here",
  ]);
});
