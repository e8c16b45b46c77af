import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent, sketchResource } from "../../helpers/sketch-api.js";

const resources: Pages = {
  "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["id | String |"] }),
  "resources/box.md": resourcePage({ title: "box resource type", properties: ["value | String |"] }),
  "resources/tone.md": "# tone enum type\n\n## Members\n\n| Member |\n|:---|\n| high |\n",
};

const request = httpFence("GET /calls");

/** What the operation of a page answers whose Response section says `sentence` and whose example shows `fences`. */
function answers(sentence: string, ...fences: readonly string[]): readonly string[] {
  return answersOf("GET /calls", sentence, request, ...fences);
}

/** The same of a page with the route `route`. */
function answersOf(route: string, sentence: string, ...fences: readonly string[]): readonly string[] {
  const page = operationPage({ routes: route, response: sentence, example: fences.join("\n") });
  const { operations } = apiOf({ "api/call-get.md": page, ...resources });
  return operations.flatMap(({ responses }) =>
    responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
  );
}

const ok = (json: string): string => httpFence("HTTP/1.1 200 OK", json);
const one =
  "This method returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";
const many =
  "This method returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";

test("a type may be defined on a page in any folder", () => {
  const answersWith = (sentence: string): readonly unknown[] =>
    apiOf({
      "docs/get-call.md": operationPage({ routes: "GET /calls/{id}", response: sentence }),
      "docs/calls.md": resourcePage({ title: "Call resource type", properties: ["id | String |"] }),
      "docs/errors.md": "# Errors\n\nWhat goes wrong.\n",
    }).operations.flatMap(({ responses }) => responses.map(({ content }) => sketchContent(content)));
  expect(answersWith("Returns `200 OK` and the [call](calls.md) entity, or an [error](errors.md).")).toEqual([
    "api.Call",
  ]);
  expect(answersWith("Returns `200 OK` and a list of [calls](./calls.md) in the response body.")).toEqual([
    "collection of api.Call",
  ]);
  expect(answersWith("Returns `200 OK`, else see [errors](errors.md).")).toEqual(["unknown"]);
});

test("the sentence says what an answer carries", () => {
  expect(answers(one)).toEqual(["200 api.call"]);
  expect(answers(many)).toEqual(["200 collection of api.call"]);
  expect(answers("This method returns a `204 No Content` response code.")).toEqual(["204 none"]);
});

test("a section may leave what comes to those below it, of which the one that names a type is heard", () => {
  const report = "This method returns a `302 Found` response that redirects to a download URL.";
  expect(answers(`### CSV\n\n${report}\n\n### JSON\n\n${many}`)).toEqual([
    "302 binary application/octet-stream",
    "200 collection of api.call",
  ]);
  const bytes = "If successful, it returns a `200 OK` response code and the bytes of the call.";
  expect(answers(`### Response for the bytes\n\n${bytes}\n\n### Response for the call\n\n${one}`)).toEqual([
    "200 api.call",
  ]);
});

test("tables below the section are none of the answer", () => {
  const errors =
    "### Error responses\n\n| Name | Type | Description |\n|:---|:---|:---|\n| code | String | What failed. |";
  expect(answers(`This method returns a \`200 OK\` response code.\n\n${errors}`)).toEqual(["200 none"]);
});

test("what stands below a section that says what comes is about something else", () => {
  const later = "### When the last part has come\n\nReturns `201 Created` and a [tape](../resources/tape.md) object.";
  expect(answers(`${one}\n\n${later}`)).toEqual(["200 api.call"]);
});

test("where the sentence and every body disagree on one or many, the bodies are right", () => {
  expect(answers(one, ok(`{ "value": [] }`))).toEqual(["200 collection of api.call"]);
  expect(answers(one, ok(`{ "value": [] }`), ok(`{ "id": "7" }`))).toEqual(["200 api.call"]);
  expect(answers(many, ok(`{ "id": "7" }`))).toEqual(["200 api.call"]);
  expect(answers(many, ok(`{ "value": [] }`), ok(`{ "id": "7" }`))).toEqual(["200 collection of api.call"]);
  expect(answers(one, ok(`{ "value": { "id": "7" } }`))).toEqual(["200 api.call"]);
});

test("what a path names by its key is one thing, whatever an example shows", () => {
  const get = httpFence("GET /calls/7");
  expect(answersOf("GET /calls/{id}", one, get, ok(`{ "value": [] }`))).toEqual(["200 api.call"]);
  expect(answersOf("GET /calls/{id}", many, get, ok(`{ "id": "7" }`))).toEqual(["200 api.call"]);
});

test("a list that comes alone, in every body, is no envelope of one", () => {
  const list = '[{ "id": "1" }]';
  expect(answers(many, ok(list))).toEqual(["200 api.call[]"]);
  expect(answers(many, ok(list), ok(`{ "value": ${list} }`))).toEqual(["200 collection of api.call"]);
  expect(answers(one, ok(list))).toEqual(["200 api.call"]);
});

test("a `value` of a resource's own tells nothing", () => {
  const box =
    "This method returns a `200 OK` response code and a [box](../resources/box.md) object in the response body.";
  expect(answers(box, ok(`{ "value": [] }`))).toEqual(["200 api.box"]);
});

test("the target of a link in a sentence counts before its words", () => {
  const call =
    "This method returns a `200 OK` response code and the [tape](../resources/call.md) in the response body.";
  expect(answers(call)).toEqual(["200 api.call"]);
});

test("a choice of resources is a union", () => {
  expect(
    answers(
      "This method returns a `200 OK` response code and a [call](../resources/call.md) or [tape](../resources/tape.md) object in the response body.",
    ),
  ).toEqual(["200 (api.call | api.tape)"]);
});

test("primitives and enumerations come in an envelope, unless the media type says that they come as they are", () => {
  const text = "This method returns a `200 OK` response code and a String in the response body.";
  expect(answers(text)).toEqual(["200 value String"]);
  expect(
    answers("This method returns a `200 OK` response code and a String collection object in the response body."),
  ).toEqual(["200 value String[]"]);
  expect(answers(text, "```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\nabc\n```\n")).toEqual([
    "200 text text/plain",
  ]);
  expect(
    answers(
      "This method returns a `200 OK` response code and a [tone](../resources/tone.md) object in the response body.",
    ),
  ).toEqual(["200 value enum api.tone"]);
});

test("bytes are bytes, of the media type that an example names", () => {
  const stream = "This method returns a `200 OK` response code and a Stream object in the response body.";
  expect(answers(stream)).toEqual(["200 binary application/octet-stream"]);
  expect(answers(stream, "```http\nHTTP/1.1 200 OK\nContent-Type: audio/ogg\n\n<bytes>\n```\n")).toEqual([
    "200 binary audio/ogg",
  ]);
});

function annotated(more: string): string {
  return `<!-- { "blockType": "response", ${more} } -->\n`;
}

test("where the section says nothing, the examples do: by annotation, then by themselves", () => {
  expect(answers("", annotated(`"@odata.type": "api.call"`) + ok(`{ "id": "7" }`))).toEqual(["200 api.call"]);
  expect(answers("", annotated(`"@odata.type": "api.call", "isCollection": true`) + ok(`{ "value": [] }`))).toEqual([
    "200 collection of api.call",
  ]);
  expect(answers("", annotated(`"@odata.type": "Collection(api.call)"`) + ok(`{ "value": [] }`))).toEqual([
    "200 collection of api.call",
  ]);
  expect(answers("", annotated(`"@odata.type": "api.call"`) + ok(`{ "value": [{}] }`))).toEqual([
    "200 collection of api.call",
  ]);
  expect(answers("", annotated(`"@odata.type": "Edm.Boolean"`) + ok(`{ "value": true }`))).toEqual([
    "200 value Boolean",
  ]);
  expect(answers("", annotated(`"@odata.type": "Collection(Edm.String)"`) + ok(`{ "value": ["a"] }`))).toEqual([
    "200 value String[]",
  ]);
  expect(answers("", annotated(`"@odata.type": "String"`) + ok(`{ "id": "7" }`))).toEqual(["200 { id: String }"]);
  expect(answers("", ok(`{ "id": "7" }`))).toEqual(["200 { id: String }"]);
  expect(answers("", ok(`{ "value": [{ "id": "7" }] }`))).toEqual(["200 collection of { id: String }"]);
  expect(answers("", httpFence("HTTP/1.1 200 OK"))).toEqual(["200 none"]);
  expect(answers("")).toEqual([]);
});

const listed = "| Property | Type | Description |\n|:---|:---|:---|\n| playUrl | String | Where to listen. |\n";

test("a table of typed properties says what comes where nothing names a type", () => {
  const object = "200 { playUrl: String — Where to listen. }";
  expect(answers(`The answer has these properties.\n\n${listed}`)).toEqual([object]);
  expect(answers(`This method returns \`200 OK\` and the following.\n\n${listed}`)).toEqual([object]);
  expect(answers(listed, ok(`{ "playUrl": "https://a.example", "seconds": 7 }`))).toEqual([
    "200 { playUrl: String — Where to listen.; seconds: Int64 }",
  ]);
});

test("such a table says what a type has that is named and that no page defines, before what examples show of it", () => {
  const api = apiOf({
    "api/call-listen.md": operationPage({
      routes: "POST /calls/listen",
      response: `This method returns \`200 OK\` and an object with these properties.\n\n${listed}`,
      example: [
        httpFence("POST /calls/listen"),
        annotated(`"@odata.type": "api.playback"`) + ok(`{ "seconds": 7, "playUrl": null }`),
      ].join("\n"),
    }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.playback (open, inferred)",
    "  playUrl: String (nullable) — Where to listen.",
    "  seconds: Int64",
  ]);
});

test("such a table does not stand against a type that is named, nor for answers that it is not about", () => {
  expect(answers(`${one}\n\n${listed}`)).toEqual(["200 api.call"]);
  expect(answers(listed, annotated(`"@odata.type": "api.call"`) + ok(`{ "id": "7" }`))).toEqual(["200 api.call"]);
  expect(answers(`This method returns a \`204 No Content\` response code.\n\n${listed}`)).toEqual(["204 none"]);
  expect(
    answers(`It fails with \`404 Not Found\`.\n\n| Code | Description |\n|:---|:---|\n| gone | Too late. |\n`),
  ).toEqual(["404 unknown"]);
});

function fenceOf(type: string): string {
  return `\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: ${type}\n\na,b\n\`\`\`\n`;
}

test("a body that is no JSON is text or bytes, by its media type", () => {
  expect(answers("", fenceOf("text/csv; charset=utf-8"))).toEqual(["200 text text/csv"]);
  expect(answers("", fenceOf("application/octet-stream"))).toEqual(["200 binary application/octet-stream"]);
  expect(answers("", "```http\nHTTP/1.1 200 OK\n\nBEGIN:VCARD\n```\n")).toEqual(["200 text text/plain"]);
  expect(
    answers(
      "",
      `<!-- { "blockType": "response", "@odata.type": "stream" } -->\n${"```http\nHTTP/1.1 200 OK\n\n<bytes>\n```\n"}`,
    ),
  ).toEqual(["200 binary application/octet-stream"]);
});

test("a body that means to be JSON and cannot be read is what its annotation says, or unknown", () => {
  const broken = "```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\nsee above\n```\n";
  expect(answers("", broken)).toEqual(["200 unknown"]);
  expect(answers("", `<!-- { "blockType": "response", "@odata.type": "api.call" } -->\n${broken}`)).toEqual([
    "200 api.call",
  ]);
});

test("several statuses answer each for itself, and the first word on a status counts", () => {
  const sentence =
    "This method returns a `201 Created` response code and a [call](../resources/call.md) object in the response body.\n\nIf it is busy, it returns a `202 Accepted` response code.";
  expect(answers(sentence, httpFence("HTTP/1.1 202 Accepted"))).toEqual(["201 api.call", "202 none"]);
});

test("statuses that are joined share what comes, but for one that carries nothing", () => {
  const call = "a [call](../resources/call.md) object in the response body";
  expect(answers(`It returns \`200 OK\` or \`201 Created\` and ${call}.`)).toEqual(["200 api.call", "201 api.call"]);
  expect(answers(`It returns \`200 OK\` (if the object exists) or \`201 Created\` and ${call}.`)).toEqual([
    "200 api.call",
    "201 api.call",
  ]);
  expect(answers(`It returns \`202 Accepted\`, or \`200 OK\` with ${call}.`)).toEqual(["202 none", "200 api.call"]);
  expect(
    answers("It returns either a `200 OK` and a [call](../resources/call.md) object, or a `204 No Content`."),
  ).toEqual(["200 api.call", "204 none"]);
});

test("a success that the section does not name is the one that it names, unless it carries what that does not", () => {
  expect(answers(one, httpFence("HTTP/1.1 201 Created", `{ "id": "7" }`))).toEqual(["200 api.call"]);
  expect(answers("This method returns a `204 No Content` response code.", httpFence("HTTP/1.1 202 Accepted"))).toEqual([
    "204 none",
  ]);
  expect(answers("This method returns a `204 No Content` response code.", ok(`{ "id": "7" }`))).toEqual([
    "204 none",
    "200 { id: String }",
  ]);
});

test("a status that allows no body has none, whatever is shown", () => {
  expect(
    answers(
      "This method returns a `204 No Content` response code and a [call](../resources/call.md) object.",
      httpFence("HTTP/1.1 204 No Content", "{}"),
    ),
  ).toEqual(["204 none"]);
});

test("what a redirection to a download leads to is bytes, where the page says no more", () => {
  const found = "Returns a `302 Found` response redirecting to a download URL for the recording.";
  expect(answers(found, httpFence("HTTP/1.1 302 Found"))).toEqual(["302 none", "200 binary application/octet-stream"]);
  expect(answers("Returns a `302 Found` response redirecting to the new call.")).toEqual(["302 none"]);
  // What is JSON where it is asked for is bytes where it is not.
  expect(answers(`${found} ${one}`)).toEqual(["302 binary application/octet-stream", "200 api.call"]);
});

test("what a redirection leads to is an answer of its own", () => {
  const report = "```http\nHTTP/1.1 200 OK\nContent-Type: application/octet-stream\n\na,b\n```\n";
  expect(answers("This method returns a `302 Found` response.", httpFence("HTTP/1.1 302 Found"), report)).toEqual([
    "302 none",
    "200 binary application/octet-stream",
  ]);
});

test("what examples show at the end of a redirection comes beside the JSON that the page tells of", () => {
  const report = httpFence("HTTP/1.1 200 OK\nContent-Type: text/csv", "a,b");
  const said = `Returns \`302 Found\`, which leads to the file, or \`200 OK\` and a collection of [call](../resources/call.md) objects.`;
  expect(answers(said, httpFence("HTTP/1.1 302 Found"), report)).toEqual([
    "302 binary application/octet-stream",
    "200 collection of api.call",
  ]);
  expect(answers(said, httpFence("HTTP/1.1 302 Found"))).toEqual(["302 none", "200 collection of api.call"]);
});

test("errors that examples show are answers as well", () => {
  expect(answers(one, ok("{}"), httpFence("HTTP/1.1 409 Conflict", `{ "error": { "code": "busy" } }`))).toEqual([
    "200 api.call",
    "409 { error: { code: String } }",
  ]);
});

test("a sentence without a status takes that of the example", () => {
  const sentence = "This method returns a [call](../resources/call.md) object.";
  expect(answers(sentence, httpFence("HTTP/1.1 201 Created", "{}"))).toEqual(["201 api.call"]);
  expect(answers(sentence)).toEqual(["200 api.call"]);
});

test("an answer cites the status where it is documented, or shown", () => {
  const example = `${request}\n${httpFence("HTTP/1.1 409 Conflict")}`;
  const page = operationPage({ routes: "GET /calls/{id}", response: one, example });
  const { operations } = apiOf({ "api/call-get.md": page, ...resources });
  expect(operations.flatMap(({ responses }) => responses.map(({ origin }) => placeOf(origin)))).toEqual([
    "api/call-get.md:11:24",
    "api/call-get.md:20:10",
  ]);
});

test("what an annotation says of text is not said of the JSON that another example shows", () => {
  const csv = `<!-- { "blockType": "response", "@odata.type": "Edm.Stream" } -->\n\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: text/csv\n\nid,name\n\`\`\`\n`;
  const json = ok('{ "value": [{ "id": "7" }] }');
  expect(answers("If successful, it returns the report.", csv, request, json)).toEqual([
    "200 collection of { id: String }",
  ]);
  expect(answers("If successful, it returns the report.", csv)).toEqual(["200 binary text/csv"]);
  expect(answers("If successful, it returns the report.", csv.split("\n")[0] + "\n" + json)).toEqual([
    "200 collection of { id: String }",
  ]);
});

test("a list in an object of its own is of the type that the sentence names", () => {
  const sentence = "Returns a collection of [call](../resources/call.md) resources.";
  const body = '{ "total": 1, "items": [{ "id": "7" }], "next": null }';
  expect(answers(sentence, ok(body))).toEqual(["200 { total: Int64; items: api.call[]; next: unknown (nullable) }"]);
  expect(answers(sentence, ok('{ "items": [{ "id": "7" }], "others": [] }'))).toEqual(["200 api.call"]);
  expect(answers("The calls asked for: a list of [call](../resources/call.md) objects.")).toEqual([
    "200 collection of api.call",
  ]);
});

test("what comes as events is text, whatever objects these hold", () => {
  const events =
    '```http\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ndata: {"id":"7"}\n\ndata: {"id":"8"}\n```\n';
  expect(answers("Returns `200 OK` and a stream of [call](../resources/call.md) objects.", events)).toEqual([
    "200 text text/event-stream",
  ]);
  expect(answers(many, events)).toEqual(["200 text text/event-stream"]);
});

test("a page without a section on its answers may say elsewhere what they are", () => {
  const answersWith = (said: string): readonly unknown[] =>
    apiOf({
      "docs/ring.md": `# Ring\n\n## HTTP request\n\n${httpFence("POST /calls/{id}/ring")}\n## Remarks\n\n${said}\n`,
    }).operations.flatMap(({ responses }) =>
      responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
    );
  expect(answersWith("A successful response is indicated by an HTTP 202 response code, and no response body.")).toEqual(
    ["202 none"],
  );
  expect(answersWith("If successful, the phone returns `204 No Content`.")).toEqual(["204 none"]);
  expect(answersWith("It rings 400 times a day.")).toEqual([]);
  expect(answersWith("A successful call may be followed by a `404`.")).toEqual([]);
});

test("JSON where a page describes an answer is what comes, also where it shows no request", () => {
  const described = (said: string): readonly string[] =>
    answersOf("POST /calls/{id}/end", `${said}\n\n\`\`\`json\n{ "length": 3 }\n\`\`\`\n`);
  expect(described("Returns `201 Created`.")).toEqual(["201 { length: Int64 }"]);
  expect(described(one)).toEqual(["200 api.call"]);
});

test("what comes with one status is not shown by an answer with another that the page tells of, where it carries mostly nothing", () => {
  const body = '```json\n{ "length": 3 }\n```\n';
  const later = `\`202 Accepted\` if it takes long. Otherwise \`200 OK\`:\n\n${body}`;
  expect(answersOf("POST /calls/{id}/end", later)).toEqual(["202 none", "200 { length: Int64 }"]);
  const headed = `### 202 Accepted\n\nIt goes on.\n\n### 200 OK\n\nIt ended.\n\n${body}`;
  expect(answersOf("POST /calls/{id}/end", headed)).toEqual(["202 none", "200 { length: Int64 }"]);
  expect(answersOf("POST /calls/{id}/end", `\`202 Accepted\`:\n\n${body}`)).toEqual(["202 { length: Int64 }"]);
});

test("what stands below a status in the place of a heading is said of that", () => {
  const cases = "### 200 OK\n\nThe call. See [call](../resources/call.md).\n\n### 404 Not Found\n\nNo such call.";
  expect(answersOf("GET /calls/{id}", cases, httpFence("GET /calls/1"))).toEqual(["200 api.call", "404 unknown"]);
  const beside = "### 200 OK\n\nThe call goes on. The [tape](../resources/tape.md) is kept.";
  expect(answersOf("POST /calls/{id}/go", beside)).toEqual(["200 unknown"]);
  const named =
    "### Response: 200\n\nThe [call](../resources/call.md).\n\n### Response: 201\n\nThe [tape](../resources/tape.md).";
  expect(answersOf("POST /calls/{id}/go", named)).toEqual(["200 api.call", "201 api.tape"]);
  const told = "### 200 OK\n\nThe call goes on. Returns the [tape](../resources/tape.md).";
  expect(answersOf("POST /calls/{id}/go", told)).toEqual(["200 api.tape"]);
});
