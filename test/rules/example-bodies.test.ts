import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const done = httpFence("HTTP/1.1 204 No Content");

function answerPage(rows: string, ...bodies: readonly string[]): string {
  const body = `In the request body, provide a JSON object with the following parameters.

| Parameter | Type | Description |
|:---|:---|:---|
${rows}`;
  const example = bodies.map((json) => `${httpFence("POST /calls/17/answer", json)}\n${done}`).join("\n");
  return operationPage({ body, example });
}

const target = `# target resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| id | String | Who it is. Read-only. |
| rank | Int32 | When to try it. |
| media | String | What it takes. Possible values are: \`audio\`, \`video\`. |
`;

test("items of a list and examples of a page that say the same are one finding", () => {
  const page = answerPage(
    "| targets | [target](../resources/target.md) collection | Whom to ask. |",
    `{ "targets": [{ "rank": "1" }, { "rank": "2" }] }`,
    `{ "targets": [{ "rank": "3" }] }`,
  );
  expectDiagnostics({ "api/call-answer.md": page, "resources/target.md": target }, [
    'api/call-answer.md:27:25 warning example-type-mismatch Unexpected string `"1"` for `targets[0].rank`, expected Int32',
    "  resources/target.md:8:3 It is documented here as Int32",
    "  api/call-answer.md:27:42 The same stands here",
    "  api/call-answer.md:38:25 The same stands here",
  ]);
});

test("unlisted values are told apart, and the nearest listed one is named", () => {
  const page = answerPage(
    "| targets | [target](../resources/target.md) collection | Whom to ask. |",
    `{ "targets": [{ "media": "Video" }, { "media": "smell" }, { "media": "media-value" }] }`,
  );
  expectDiagnostics({ "api/call-answer.md": page, "resources/target.md": target }, [
    'api/call-answer.md:27:26 warning example-unlisted-value Unexpected string `"Video"` for `targets[0].media`, expected `video`',
    "  resources/target.md:9:3 It is documented here as one of `audio`, `video`",
    'api/call-answer.md:27:48 warning example-unlisted-value Unexpected string `"smell"` for `targets[1].media`, expected one of `audio`, `video`',
    "  resources/target.md:9:3 It is documented here as one of `audio`, `video`",
  ]);
});

test("read-only and undocumented properties of a page are one finding each, misspelt ones apart", () => {
  const page = answerPage(
    "| targets | [target](../resources/target.md) collection | Whom to ask. |",
    `{ "targets": [{ "id": "a", "Rank": 1, "x": 1, "sound": true }, { "id": "b", "x": 2 }] }`,
  );
  expectDiagnostics({ "api/call-answer.md": page, "resources/target.md": target }, [
    "api/call-answer.md:27:17 warning example-read-only-property Unexpected read-only `targets[].id` in a request, expected it in responses alone",
    "  resources/target.md:7:3 It is called read-only here",
    "  api/call-answer.md:27:66 The same stands here",
    "api/call-answer.md:27:28 warning example-undocumented-property Unexpected property `targets[0].Rank`, expected a property of api.target, such as `rank`",
    "  resources/target.md:1:3 The type is documented here, without it",
    "api/call-answer.md:27:39 warning example-undocumented-property Unexpected properties `targets[0].x`, `targets[0].sound`, expected a property of api.target each",
    "  resources/target.md:1:3 The type is documented here, without them",
    "  api/call-answer.md:27:77 The same stands here",
    "  api/call-answer.md:27:47 The same stands here",
  ]);
});

test("what an object lacks is one finding", () => {
  const rows = "| callback | String | Where to tell. Required. |\n| media | String | What it takes. Required. |";
  expectDiagnostics({ "api/call-answer.md": answerPage(rows, "{ }", "{ }") }, [
    "api/call-answer.md:28:1 warning example-missing-property Unexpected object without `callback`, `media`, expected these required properties",
    "  api/call-answer.md:15:3 `callback` is called required here",
    "  api/call-answer.md:39:1 The same stands here",
  ]);
});

test("a body of another kind altogether is named as the body", () => {
  expectDiagnostics({ "api/call-answer.md": answerPage("| media | String | What it takes. |", "[1]") }, [
    "api/call-answer.md:27:1 warning example-type-mismatch Unexpected array as the body, expected the request body",
    "  api/call-answer.md:9:4 The body is documented here",
  ]);
});

test("text without quotes is no JSON, and no value of a wrong type", () => {
  const rows = "| timeout | Int32 | How long to wait. |\n| rank | Int32 | When to try it. |";
  expectDiagnostics({ "api/call-answer.md": answerPage(rows, `{ "timeout": <seconds>, "rank": "<rank>" }`) }, [
    "api/call-answer.md:28:14 warning invalid-json Unexpected bare text, expected a JSON value",
    'api/call-answer.md:28:33 warning example-type-mismatch Unexpected string `"<rank>"` for `rank`, expected Int32',
    "  api/call-answer.md:16:3 It is documented here as Int32",
  ]);
});

test("a long value is not repeated", () => {
  const page = answerPage("| timeout | Int32 | How long to wait. |", `{ "timeout": "${"long ".repeat(20)}" }`);
  expectDiagnostics({ "api/call-answer.md": page }, [
    "api/call-answer.md:27:14 warning example-type-mismatch Unexpected string for `timeout`, expected Int32",
    "  api/call-answer.md:15:3 It is documented here as Int32",
  ]);
});

test("the steps before and after an operation are measured by their own pages", () => {
  const create = operationPage({
    title: "Create a call",
    routes: "POST /calls",
    body: "| Parameter | Type | Description |\n|:---|:---|:---|\n| media | String | What it carries. Required. |",
  });
  const example = `${httpFence("POST /calls", "{}")}\n${done}\n${httpFence("POST /calls/17/answer")}\n${done}`;
  expectDiagnostics({ "api/call-post.md": create, "api/call-answer.md": operationPage({ example }) }, [
    "api/call-answer.md:16:1 info example-route-elsewhere Unexpected request on `POST /calls`, which api/call-post documents, expected a route of this page",
    "  api/call-post.md:6:6 It is documented here",
  ]);
});

test("what the API sends is held against its types", () => {
  const notification = `## Notification - Ringing

\`\`\`http
POST https://bot.contoso.example/calls
Content-Type: application/json

{ "@odata.type": "#microsoft.graph.target", "rank": true }
\`\`\`
`;
  const page = `${operationPage({ example: `${httpFence("POST https://api.callisto.example/v1.0/calls/17/answer")}\n${done}` })}\n${notification}`;
  expectDiagnostics({ "api/call-answer.md": page, "resources/target.md": target }, [
    "api/call-answer.md:31:53 warning example-type-mismatch Unexpected boolean `true` for `rank`, expected Int32",
    "  resources/target.md:8:3 It is documented here as Int32",
  ]);
});

test("what no page of a type documents is one finding, however many pages show it", () => {
  const row = "| targets | [target](../resources/target.md) collection | Whom to ask. |";
  const pages = {
    "api/call-answer.md": answerPage(row, `{ "targets": [{ "sound": true }, { "sound": false }] }`),
    "api/call-join.md": answerPage(row, `{ "targets": [{ "light": true, "sound": true }] }`).replaceAll(
      "answer",
      "join",
    ),
    "resources/target.md": target,
  };
  expectDiagnostics(pages, [
    "api/call-answer.md:27:17 warning example-undocumented-property Unexpected property `targets[0].sound`, expected a property of api.target",
    "  resources/target.md:1:3 The type is documented here, without it",
    "  api/call-join.md:27:32 The same stands here",
    "  api/call-answer.md:27:36 The same stands here",
    "api/call-join.md:27:17 warning example-undocumented-property Unexpected property `targets[0].light`, expected a property of api.target",
    "  resources/target.md:1:3 The type is documented here, without it",
  ]);
});

test("a name that only resembles the type's is no misspelling of it", () => {
  const page = answerPage("| createdDateTime | String | When it began. |", `{ "deletedDateTime": "noon" }`);
  expectDiagnostics({ "api/call-answer.md": page }, [
    "api/call-answer.md:27:3 warning example-undocumented-property Unexpected property `deletedDateTime`, expected a property of the request body",
    "  api/call-answer.md:9:4 The object is documented here, without it",
  ]);
});

test("a value that the list of a type does not have is one finding, however many pages show it", () => {
  const person = `# person resource type

Namespace: api

## Properties

| Property | Type | Description |
|:---|:---|:---|
| mood | String | Possible values are: \`glad\`, \`calm\`. |
| device | String | Possible values are: \`phone\`, \`web\`, or any device that the player supports. |
`;
  const row = "| from | [person](../resources/person.md) | Who calls. |";
  const pages = {
    "api/call-answer.md": answerPage(row, `{ "from": { "mood": "Glad", "device": "radio" } }`),
    "api/call-join.md": answerPage(
      row,
      `{ "from": { "mood": "Glad" } }`,
      `{ "from": { "mood": "@odata.type: api.mood" } }`,
    ).replaceAll("answer", "join"),
    "resources/person.md": person,
  };
  expectDiagnostics(pages, [
    'api/call-answer.md:27:21 warning example-unlisted-value Unexpected string `"Glad"` for `from.mood`, expected `glad`',
    "  resources/person.md:9:3 It is documented here as one of `glad`, `calm`",
    "  api/call-join.md:27:21 The same stands here",
  ]);
});

test("a list that its description leaves open has other values, too", () => {
  const berth = `# berth resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| side | String | Possible values are: \`port\`, \`lee\`, etc. |
| deck | String | Possible values are: \`upper\`, \`lower\`, \`...\`. |
| view | String | The view: sea, inside or any other that the ship has. |
| bed | String | Possible values are: \`wide\`, \`twin\`. Ships, crews, etc. have others. |

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.berth" } -->
\`\`\`json
{ "side": "String", "deck": "String", "view": "sea | inside | ...", "bed": "String" }
\`\`\`
`;
  const page = answerPage(
    "| berth | [berth](../resources/berth.md) | Where to sleep. |",
    `{ "berth": { "side": "mid", "deck": "sun", "view": "court", "bed": "bunk" } }`,
  );
  expectDiagnostics({ "api/call-answer.md": page, "resources/berth.md": berth }, [
    'api/call-answer.md:27:68 warning example-unlisted-value Unexpected string `"bunk"` for `berth.bed`, expected one of `wide`, `twin`',
    "  resources/berth.md:10:3 It is documented here as one of `wide`, `twin`",
  ]);
});

test("what holds nothing but its key refers to an entity, of which the request says no more", () => {
  const seat = `# seat resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| id | String | Read-only. |
| row | Int32 | Required. |
| beside | [seat](seat.md) | Who sits there. |
| others | [seat](seat.md) collection | Who else. |
`;
  const page = operationPage({
    routes: "POST /seats",
    body: "In the request body, supply a JSON representation of a [seat](../resources/seat.md) object.",
    example: [
      `{ "row": 1, "beside": { "id": "7" }, "others": [{ "@odata.type": "#api.seat", "id": "8" }] }`,
      `{ "row": 1, "beside": { "id": "7", "beside": { "id": 8 } } }`,
      `{ "id": "7" }`,
    ]
      .map((json) => `${httpFence("POST /seats", json)}\n${done}`)
      .join("\n"),
  });
  expectDiagnostics({ "api/seat-post.md": page, "resources/seat.md": seat }, [
    "api/seat-post.md:34:23 warning example-missing-property Unexpected object without `row`, expected this required property",
    "  resources/seat.md:8:3 `row` is called required here",
    "api/seat-post.md:34:25 warning example-read-only-property Unexpected read-only `beside.id`, `id` in a request, expected them in responses alone",
    "  resources/seat.md:7:3 It is called read-only here",
    "  api/seat-post.md:45:3 The same stands here",
    "api/seat-post.md:34:54 warning example-type-mismatch Unexpected number `8` for `beside.beside.id`, expected String",
    "  resources/seat.md:7:3 It is documented here as String",
    "api/seat-post.md:45:1 warning example-missing-property Unexpected object without `row`, expected this required property",
    "  resources/seat.md:8:3 `row` is called required here",
  ]);
});

test("what the API sends is one finding where it is shown as a payload and as a sample", () => {
  const type = (name: string, row: string): string =>
    `# ${name} resource type\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| ${row} | |\n`;
  const example = `${httpFence("POST /calls/17/answer")}
${done}
### Notification

\`\`\`http
POST https://bot.callisto.example/callback
Content-Type: application/json
\`\`\`

<!-- { "blockType": "example", "@odata.type": "api.notices" } -->
\`\`\`json
{ "value": [{ "@odata.type": "#api.notice", "call": { "seats": "0" } }] }
\`\`\`
`;
  const pages = {
    "api/call-answer.md": operationPage({ example }),
    "resources/call.md": type("call", "seats | Int32"),
    "resources/notice.md": type("notice", "call | [call](call.md)"),
    "resources/notices.md": type("notices", "value | [notice](notice.md) collection"),
  };
  expectDiagnostics(pages, [
    'api/call-answer.md:32:64 warning example-type-mismatch Unexpected string `"0"` for `value[0].call.seats`, expected Int32',
    "  resources/call.md:7:3 It is documented here as Int32",
  ]);
});
