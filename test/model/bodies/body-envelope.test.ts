import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const table = "| Property | Type | Description |\n|:---|:---|:---|\n| note | String | What to say. Required. |\n";

/** What a page takes that says `prose` above a table, and shows `json` to be sent. */
function bodyOf(prose: string, ...json: readonly string[]): readonly string[] {
  const example = json.map((body) => httpFence("POST /calls/7/announce", body)).join("\n");
  const page = operationPage({ routes: "POST /calls/{id}/announce", body: `${prose}\n\n${table}`, example });
  return apiOf({ "api/call-announce.md": page }).operations.flatMap(({ body }) => sketchBody(body));
}

const flat = ["body", "  note: String (required) — What to say. Required."];

test.each([
  "an optional `announcement` object with the following properties",
  "the **announcement** object with these fields",
  "an `announcement` in the body, with what to say",
  "what to say. The **announcement** holds the following",
])("the rows of %s are that object's, where examples send it", (object) => {
  expect(bodyOf(`In the request body, provide ${object}.`, '{ "announcement": { "note": "Hello" } }')).toEqual([
    "body",
    "  announcement: { note: String (required) — What to say. Required. }",
  ]);
});

test("of several objects that the prose names, the rows are those of the one that examples send", () => {
  const prose =
    "Provide a `caller` object with these properties. You can specify an `announcement` property in the body.";
  const nested = "{ note: String (required) — What to say. Required. }";
  expect(bodyOf(prose, '{ "announcement": { "note": "a" } }')).toEqual(["body", `  announcement: ${nested}`]);
  expect(bodyOf(prose, '{ "caller": { "note": "a" } }')).toEqual(["body", `  caller: ${nested}`]);
});

test("they are those of each of several that the prose names, where examples send all of them", () => {
  const nested = "{ note: String (required) — What to say. Required. }";
  expect(
    bodyOf("Supply the caller and the callee.", '{ "caller": { "note": "a" }, "callee": { "note": "b" } }'),
  ).toEqual(["body", `  caller: ${nested}`, `  callee: ${nested}`]);
});

test("the rows of an array of objects are those of what `value` lists, where examples send that", () => {
  const prose = "In the request body, supply an array of JSON objects with the note parameter of the table below.";
  expect(bodyOf(prose, '{ "value": [{ "note": "Hello" }] }')).toEqual([
    "body",
    "  value: { note: String (required) — What to say. Required. }[]",
  ]);
  expect(bodyOf(prose, '{ "value": { "note": "Hello" } }')).toEqual(flat);
});

test("they are those of the body where examples send them in it, or nothing, or where the prose speaks of no member", () => {
  const prose = "Provide an `announcement` object with the following properties.";
  expect(bodyOf(prose, '{ "note": "Hello" }')).toEqual(flat);
  expect(bodyOf(prose, '{ "announcement": { "note": "Hello" } }', '{ "note": "Hello" }')).toEqual(flat);
  expect(bodyOf(prose, '{ "announcement": { "other": "Hello" } }')).toEqual(flat);
  expect(bodyOf(prose)).toEqual(flat);
  expect(bodyOf("Provide a JSON object with the following properties.", '{ "announcement": { "note": "a" } }')).toEqual(
    flat,
  );
});

test("the rows are those of each item of a bare list, where examples send lists of such", () => {
  const prose = "In the request body, supply the changes.";
  expect(bodyOf(prose, '[{ "note": "Hello" }, { "note": "Bye" }]')).toEqual([
    "body { note: String (required) — What to say. Required. }[]",
  ]);
  expect(bodyOf(prose, '[{ "other": "Hello" }]')).toEqual(flat);
});

test("thousands of members that the prose names enclose nothing", () => {
  const many = Array.from({ length: 4000 }, (_, at) => at);
  const prose = many.map((at) => `word${at}`).join(" ");
  const members = many.map((at) => `"word${at}": { "note${at}": "a" }`).join(", ");
  const rows = many.map((at) => `| note${at} | String | |`).join("\n");
  expect(bodyOf(`${prose}\n\n${table}${rows}`, `{ ${members}, "last": 1 }`)).toHaveLength(4002);
});
