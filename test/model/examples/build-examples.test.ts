import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { readApi, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchExample } from "../../helpers/sketch-api.js";

const base = "https://calls.example.com/v1";
const call = resourcePage({
  properties: ["id | String |", "state | String | The possible values are: `ringing`, `over`."],
});
const one =
  "This method returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";

function examplesIn(pages: Pages): { readonly examples: readonly string[]; readonly findings: readonly string[] } {
  const { api, findings } = readApi({ "resources/call.md": call, ...pages });
  return { examples: api.examples.flatMap(sketchExample), findings };
}

test("an example is a request, the route that it takes, and its responses, each held against the page", () => {
  const example = `### Request

\`\`\`http
PATCH ${base}/calls/17?$select=id,state&note=a%20b
Authorization: Bearer {token}
Content-Type: application/json

{ "state": "loud", "timeout": "60" }
\`\`\`

### Response

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{ "id": 17, "colour": "red" }
\`\`\`
`;
  const body = "| Property | Type | Description |\n|:---|:---|:---|\n| timeout | Int32 | How long. |\n";
  const link = "Supply a JSON representation of a [call](../resources/call.md) object.";
  const page = operationPage({
    title: "Update call",
    routes: "PATCH /calls/{id}",
    body: `${link}\n\n${body}`,
    response: one,
    example,
  });
  expect(examplesIn({ "api/call-update.md": page })).toEqual({
    examples: [
      'example "Update call" of api/call-update',
      `  PATCH ${base}/calls/17?$select=id,state&note=a%20b`,
      "    ?$select=id,state",
      "    ?note=a b",
      "    Authorization: Bearer {token}",
      "    Content-Type: application/json",
      '    {"state":"loud","timeout":"60"}',
      '    ! value state: "loud", expected one of `ringing`, `over` (line 8)',
      '    ! type timeout: "60", expected Int32 (line 15)',
      "  takes PATCH /calls/{callId} of api/call-update as /calls/17",
      "    callId = 17",
      "  200 api.call",
      "    Content-Type: application/json",
      '    {"id":17,"colour":"red"}',
      "    ! type id: 17, expected String (line 7)",
      '    ! undocumented colour: "red", expected a property of api.call (line 1)',
    ],
    findings: [],
  });
});

test("an object wrapped as a value is read without the wrapping, and reported", () => {
  const example = `${httpFence(`GET ${base}/calls/17`)}\n${httpFence("HTTP/1.1 200 OK", `{ "value": { "id": "17" } }`)}`;
  const page = operationPage({ title: "Get call", routes: "GET /calls/{id}", response: one, example });
  expect(examplesIn({ "api/call-get.md": page })).toEqual({
    examples: [
      'example "Get call" of api/call-get',
      `  GET ${base}/calls/17`,
      "  takes GET /calls/{callId} of api/call-get as /calls/17",
      "    callId = 17",
      "  200 api.call",
      "    Content-Type: application/json",
      '    {"id":"17"}',
    ],
    findings: [
      "api/call-get.md:23:3 object-wrapped Unexpected `value` around the object, expected the object itself, as the Response section documents it",
    ],
  });
});

test.each([
  ["takes no route", `GET ${base}/tapes/1`, "no documented route matches the request"],
  ["takes a route with another method", `DELETE ${base}/calls/1`, "no documented route matches the request"],
  ["has no response", `GET ${base}/calls/1`, "the page shows no response to it"],
])("a request that %s is no test, and says why", (_, first, reason) => {
  const example = `${httpFence(first)}${reason.startsWith("the page") ? "" : httpFence("HTTP/1.1 200 OK")}`;
  const { api } = readApi({ "api/call-get.md": operationPage({ routes: "GET /calls/{id}", example }) });
  expect(api.examples.map(({ untestable }) => untestable)).toEqual([reason]);
});

test("a body that its Content-Type calls JSON and that is none makes no test", () => {
  const request = "```http\nPOST /calls\nContent-Type: application/json\n\nsee above\n```\n";
  const page = operationPage({ routes: "POST /calls", example: request + httpFence("HTTP/1.1 204 No Content") });
  expect(examplesIn({ "api/call-post.md": page }).examples).toEqual([
    'example "Answer a call" of api/call-post (untestable: the request\'s body is not JSON, as its Content-Type says)',
    "  POST /calls",
    "    Content-Type: application/json",
    '    text "see above"',
    "  takes POST /calls of api/call-post as /calls",
    "  204 none",
  ]);
});

test("a body that is no JSON is text, whatever comes back", () => {
  const request = "```http\nPUT /calls/1/sound\nContent-Type: audio/ogg\n\n<bytes>\n```\n";
  const response = "```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n17\n```\n";
  const page = operationPage({ routes: "PUT /calls/{id}/sound", response: "", example: request + response });
  expect(examplesIn({ "api/call-put-sound.md": page }).examples).toEqual([
    'example "Answer a call" of api/call-put-sound',
    "  PUT /calls/1/sound",
    "    Content-Type: audio/ogg",
    '    text "<bytes>"',
    "  takes PUT /calls/{callId}/sound of api/call-put-sound as /calls/1/sound",
    "    callId = 1",
    "  200 text text/plain",
    "    Content-Type: text/plain",
    '    text "17"',
  ]);
});

test("what a page documents of success says nothing of errors", () => {
  const example = `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 404 Not Found", `{ "error": { "code": "gone" } }`)}`;
  const page = operationPage({ routes: "GET /calls/{id}", response: one, example });
  expect(examplesIn({ "api/call-get.md": page }).examples.slice(-3)).toEqual([
    "  404 unknown",
    "    Content-Type: application/json",
    '    {"error":{"code":"gone"}}',
  ]);
});

function unmatched(method: string): readonly string[] {
  const example = `${httpFence(`${method} ${base}/tapes/1`)}\n${httpFence("HTTP/1.1 200 OK", `{ "colour": "red" }`)}`;
  return examplesIn({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: one, example }),
  }).examples.slice(2);
}

test("a request that takes no route is held against its own page where that documents its method, and else against none", () => {
  expect(unmatched("GET")).toEqual([
    "  200 api.call",
    "    Content-Type: application/json",
    '    {"colour":"red"}',
    '    ! undocumented colour: "red", expected a property of api.call (line 1)',
  ]);
  expect(unmatched("PUT")).toEqual(["  200 unknown", "    Content-Type: application/json", '    {"colour":"red"}']);
});

test("a request to another host than the documented routes' is held against none", () => {
  const example = [
    httpFence(`GET ${base}/calls/1`),
    httpFence("HTTP/1.1 200 OK", `{ "id": "1" }`),
    httpFence("GET https://files.example.org/1"),
    httpFence("HTTP/1.1 200 OK", `{ "colour": "red" }`),
  ].join("\n");
  const page = operationPage({ title: "Get call", routes: "GET /calls/{id}", response: one, example });
  expect(examplesIn({ "api/call-get.md": page }).examples.slice(-5)).toEqual([
    'example "Get call" of api/call-get (untestable: no documented route matches the request)',
    "  GET https://files.example.org/1",
    "  200 unknown",
    "    Content-Type: application/json",
    '    {"colour":"red"}',
  ]);
});

test("an example whose route another page documents is held against that page", () => {
  const other = operationPage({ title: "Get call", routes: "GET /calls/{id}", response: one });
  const example = `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 200 OK", `{ "colour": "red" }`)}`;
  const own = operationPage({ title: "Hang up", routes: "DELETE /calls/{id}", example });
  expect(examplesIn({ "api/call-delete.md": own, "api/call-get.md": other }).examples).toEqual([
    'example "Hang up" of api/call-delete',
    "  GET /calls/1",
    "  takes GET /calls/{callId} of api/call-get as /calls/1",
    "    callId = 1",
    "  200 api.call",
    "    Content-Type: application/json",
    '    {"colour":"red"}',
    '    ! undocumented colour: "red", expected a property of api.call (line 1)',
  ]);
});

test("of several pages with one route the one with the fewest routes tells what it is", () => {
  const many = operationPage({ title: "Do anything", routes: "GET /calls/{id}\nGET /tapes/{id}", response: "" });
  const few = operationPage({ title: "Get call", routes: "GET /calls/{id}", response: one });
  const own = operationPage({ title: "Hang up", routes: "DELETE /calls/{id}", example: httpFence("GET /calls/1") });
  const { api } = readApi({ "api/a.md": many, "api/b.md": few, "api/c.md": own });
  expect(api.examples.map(({ match }) => match?.operation.id)).toEqual(["api/b"]);
});

test("an example on a page without a route belongs to the page of the route that it takes, and without one it is left out", () => {
  const guide = `# Calling\n\n## Example\n\n${httpFence("GET /calls/1")}\n${httpFence("GET /tapes/1")}`;
  const { api } = readApi({
    "guide.md": guide,
    "api/call-get.md": operationPage({ title: "Get call", routes: "GET /calls/{id}" }),
  });
  expect(api.examples.map(({ title, operation }) => `${title} of ${operation.id}`)).toEqual([
    "Get call of api/call-get",
  ]);
  expect(
    api.omissions.map(({ what, subject, reason }) => `${placeOf(subject.origin)} ${what} ${subject.value}: ${reason}`),
  ).toEqual(["guide.md:10:1 example Calling: its page documents no route"]);
});

test("a response that stands before any request is reported", () => {
  const page = operationPage({ routes: "POST /calls/{id}/end", example: httpFence("HTTP/1.1 200 OK") });
  expect(examplesIn({ "api/call-get.md": page })).toEqual({
    examples: [],
    findings: ["api/call-get.md:16:1 response-unpaired Unexpected response, expected a request before it"],
  });
});
