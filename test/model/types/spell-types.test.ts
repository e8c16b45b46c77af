import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";

const table = `
## Properties

| Property | Type |
|:---|:---|
| pitch | Int32 |
`;

/** A page of a call that answers with what `json` shows. */
function call(json: string): string {
  return `# Get a tone

## HTTP request

\`\`\`http
GET /tones/{id}
\`\`\`

## Response

Returns a [tone](../resources/tone.md).

## Example

\`\`\`http
GET https://phone.example/v1.0/tones/1
\`\`\`

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

${json}
\`\`\`
`;
}

function typesOf(title: string, json: string): readonly string[] {
  const pages = {
    "api/tone-get.md": call(json),
    "resources/tone.md": `# ${title} resource type\nNamespace: api\n${table}`,
  };
  return [...apiOf(pages).resources.keys()];
}

test("a type that its title alone names has the capitals that objects show", () => {
  expect(typesOf("Tone", `{ "@odata.type": "#api.tone", "pitch": 440 }`)).toEqual(["api.tone"]);
});

test("objects deep in an answer count, and those of most fences", () => {
  const tone = (name: string): string => `{ "@odata.type": "#api.${name}", "pitch": 440 }`;

  expect(typesOf("TONE", `{ "notes": [${tone("Tone")}, ${tone("tone")}, ${tone("tone")}] }`)).toEqual(["api.tone"]);
});

test("a title without capitals has them nowhere else either", () => {
  expect(typesOf("tone", `{ "@odata.type": "#api.Tone", "pitch": 440 }`)).toEqual(["api.tone"]);
});

test("a title that no object spells stays as it is", () => {
  expect(typesOf("Tone", `{ "@odata.type": "#other.tone", "pitch": 440 }`)).toEqual(["api.Tone"]);
});

test("an annotation is the name of a type, whatever objects show", () => {
  const annotated = `# tone resource type
${table}
## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.Tone" } -->
\`\`\`json
{ "pitch": 1 }
\`\`\`
`;
  const pages = {
    "api/tone-get.md": call(`{ "@odata.type": "#api.tone", "pitch": 440 }`),
    "resources/tone.md": annotated,
  };

  expect([...apiOf(pages).resources.keys()]).toEqual(["api.Tone"]);
});
