import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

/** What the operation of a page answers whose Response section says `response`. */
function answers(...response: readonly string[]): readonly string[] {
  const page = operationPage({ routes: "GET /calls", response: response.join("\n\n") });
  return apiOf({ "api/call-get.md": page }).operations.flatMap(({ responses }) =>
    responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
  );
}

const json = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;
const drawn = json('{ "id": "string", "count": "integer", "rings": "boolean", "room": {}, "tones": ["number"] }');

test("an answer that its page draws with the names of types in the place of values has these types", () => {
  const said = "200 { id: String; count: Int32; rings: Boolean; room: unknown; tones: Double[] }";
  expect(answers(drawn)).toEqual([said]);
  expect(answers("Returns `200 OK`.", drawn)).toEqual([said]);
});

test("several of which nothing tells which comes, a list and an error are no answer", () => {
  expect(answers("Returns `200 OK`.", drawn, json('{ "code": "integer" }'))).toEqual(["200 unknown"]);
  expect(answers("Returns `200 OK`.", json('{ "value": [{ "count": "integer" }] }'))).toEqual(["200 unknown"]);
  expect(answers("Returns `200 OK`.", json('{ "error": { "code": "integer" } }'))).toEqual(["200 unknown"]);
});

test("a table of what comes says that anything does where a sentence names a status alone, and that may have a body", () => {
  const table = "| Property | Type |\n|:--|:--|\n| id | String |";
  expect(answers("Returns `200 OK`.", table)).toEqual(["200 { id: String }"]);
  expect(answers("Returns `204 No Content`.", table)).toEqual(["204 none"]);
  expect(answers("Returns `200 OK` with an empty body.", table)).toEqual(["200 none"]);
});
