import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage, type OperationParts } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

/** The body of the operation that a page of `parts` documents, beside the page of a resource. */
function bodyOf(parts: OperationParts): readonly string[] {
  const { operations } = apiOf({
    "api/call-post.md": operationPage({ routes: "POST /calls", ...parts }),
    "resources/call.md": resourcePage({ properties: ["id | String |", "subject | String |"] }),
  });
  return operations.flatMap(({ body }) => sketchBody(body));
}

const link = "In the request body, supply a JSON representation of a [call](../resources/call.md) object.";

test("a body that its section shows as JSON, in no table, has what that shows", () => {
  const body = 'You may include the note.\n\n```json\n{ "note": "String", "urgent": true }\n```\n\nIt is read aloud.';
  const said = ["body", "  note: String", "  urgent: Boolean"];
  expect(bodyOf({ body })).toEqual(said);
  expect(bodyOf({ body, example: httpFence("POST /calls", '{ "note": "Hi" }') })).toEqual(said);
  const { operations } = apiOf({
    "api/call-post.md": operationPage({ routes: "POST /calls", body, example: httpFence("POST /calls") }),
  });
  expect(operations.map((operation) => "optional" in operation.body && operation.body.optional)).toEqual([true]);
  expect(bodyOf({ body: "Send `{}`.\n\n```json\n{}\n```" })).toEqual(["body unknown"]);
  expect(bodyOf({ body: `${link}\n\n\`\`\`json\n{ "subject": "String" }\n\`\`\`` })).toEqual(["body api.call"]);
});

test("where that shows the names of types in the place of values, it has these types", () => {
  const types = '```json\n{ "note": "string", "seats": "integer", "doors": ["boolean"], "hall": {} }\n```';
  expect(bodyOf({ body: `You may include these.\n\n${types}` })).toEqual([
    "body",
    "  note: String",
    "  seats: Int32",
    "  doors: Boolean[]",
    "  hall: unknown",
  ]);
});

test("where an annotation calls that a type, it is of that, or what the words name is where examples send it so", () => {
  const drawn = '<!-- { "blockType": "resource", "@odata.type": "api.tone" } -->\n```json\n{ "pitch": "a.wav" }\n```';
  const named = `You can specify a \`tone\` property in the request body.\n\n${drawn}`;
  expect(bodyOf({ body: drawn })).toEqual(["body api.tone"]);
  expect(bodyOf({ body: named, example: httpFence("POST /calls", '{ "pitch": "b.wav" }') })).toEqual(["body api.tone"]);
  expect(bodyOf({ body: named, example: httpFence("POST /calls", '{ "tone": { "pitch": "b.wav" } }') })).toEqual([
    "body",
    "  tone: api.tone",
  ]);
  const bold = named.replaceAll("`tone`", "**tone**");
  expect(bodyOf({ body: bold, example: httpFence("POST /calls", '{ "tone": { "pitch": "b.wav" } }') })).toEqual([
    "body",
    "  tone: api.tone",
  ]);
});
