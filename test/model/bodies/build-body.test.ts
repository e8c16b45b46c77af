import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage, type OperationParts } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const resources: Pages = {
  "resources/call.md": resourcePage({ properties: ["id | String |", "subject | String |"] }),
  "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
  "resources/tone.md": "# tone enum type\n\n## Members\n\n| Member |\n|:---|\n| high |\n",
};

/** The body of the operation that a page of `parts` documents, beside pages of two resources and an enumeration. */
function bodyOf(parts: OperationParts): readonly string[] {
  const { operations } = apiOf({
    "api/call-post.md": operationPage({ routes: "POST /calls", ...parts }),
    ...resources,
  });
  return operations.flatMap(({ body }) => sketchBody(body));
}

const table = "| Parameter | Type | Description |\n|:---|:---|:---|\n| note | String | What to say. Required. |\n";
const link = "In the request body, supply a JSON representation of a [call](../resources/call.md) object.";

test("a table lists what a body has", () => {
  expect(bodyOf({ body: `Provide the following.\n\n${table}` })).toEqual([
    "body",
    "  note: String (required) — What to say. Required.",
  ]);
});

test("a link names the resource that a body is", () => {
  expect(bodyOf({ body: link })).toEqual(["body api.call"]);
});

test("so does a name in bold, where it is that of a type", () => {
  const bodyOfNamed = (named: string): readonly string[] =>
    bodyOf({ body: `In the request body, supply a JSON representation of ${named}.` });
  expect(bodyOfNamed("**call** object")).toEqual(["body api.call"]);
  expect(bodyOfNamed("the **calls** entity")).toEqual(["body api.call"]);
  expect(bodyOfNamed("a `api.call` object")).toEqual(["body api.call"]);
  expect(bodyOfNamed("a **stranger** object")).toEqual(["body unknown"]);
  expect(bodyOfNamed("a **tone** object")).toEqual(["body unknown"]);
  expect(bodyOf({ body: "In the request body, supply the values of a **call** object." })).toEqual(["body unknown"]);
});

test("the target of a link in a sentence counts before its words", () => {
  expect(bodyOf({ body: "Supply the [tape](../resources/call.md) to play." })).toEqual(["body api.call"]);
});

test("a table says more of the resource that its section links", () => {
  expect(bodyOf({ body: `${link}\n\n${table}` })).toEqual([
    "body api.call",
    "  note: String (required) — What to say. Required.",
  ]);
});

test("a body is not of the type that one of its rows holds", () => {
  const rows = ["calls | [call](../resources/call.md) collection | The calls."];
  const each = "| id | String | For each call in the **calls** collection, say which it is. Required. |";
  const body = `Provide a JSON body of each [call](../resources/call.md) object in the **calls** collection of the tape.\n\n| Parameter | Type | Description |\n|:---|:---|:---|\n| ${rows.join("")} |\n${each}\n`;
  expect(bodyOf({ body })).toEqual(["body", "  calls: api.call[] — The calls."]);
});

test("a choice of resources is a union", () => {
  const body =
    "Supply a JSON representation of a [call](../resources/call.md) or a [tape](../resources/tape.md) object.";
  expect(bodyOf({ body })).toEqual(["body (api.call | api.tape)"]);
});

test("a link to an enumeration is no body", () => {
  expect(bodyOf({ body: "Supply a [tone](../resources/tone.md) for each ring." })).toEqual(["body unknown"]);
});

test("what is tabulated is of the type that every example names, in the words of its page", () => {
  const posting = (...bodies: readonly string[]): string =>
    bodies.map((json) => httpFence("POST /calls", json)).join("\n");
  const of = (example: string, response?: string): string | undefined =>
    bodyOf({ body: table, example, ...(response === undefined ? {} : { response }) })[0];
  const call = '{ "@odata.type": "#api.call", "note": "a" }';
  expect(of(posting(call, call))).toBe("body named api.call");
  expect(of(posting('{ "@odata.type": "api.call", "note": "a" }'))).toBe("body named api.call");
  expect(of(posting(call, '{ "@odata.type": "#api.tape", "note": "a" }'))).toBe("body");
  expect(of(posting(call, '{ "note": "a" }'))).toBe("body");
  expect(of(posting('{ "@odata.type": "#api.Call", "note": "a" }'))).toBe("body");
  expect(of(posting(call), "Returns `201 Created` and a [call](../resources/call.md) object.")).toBe(
    "body named api.call",
  );
  expect(of(posting(call), "Returns `201 Created` and a [tape](../resources/tape.md) object.")).toBe("body");
});

test("a table of what the named type has is of that type", () => {
  const call = '{ "@odata.type": "#api.call", "id": "a" }';
  const of = (...names: readonly string[]): string | undefined =>
    bodyOf({
      body: ["| Property | Type |", "|:--|:--|", ...names.map((name) => `| ${name} | String |`)].join("\n"),
      example: httpFence("POST /calls", call),
    })[0];
  expect(of("id")).toBe("body api.call");
  expect(of("id", "note")).toBe("body named api.call");
});

test("what others derive from is no name of what is tabulated: it may be one of those", () => {
  const { operations } = apiOf({
    "api/call-post.md": operationPage({
      routes: "POST /calls",
      body: table,
      example: httpFence("POST /calls", '{ "@odata.type": "#api.call", "note": "a" }'),
    }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
    "resources/groupCall.md": resourcePage({
      title: "groupCall resource type",
      properties: ["seats | Int32 |"],
      annotation: { "@odata.type": "api.groupCall", baseType: "api.call" },
      json: "{}",
    }),
  });
  expect(operations.flatMap(({ body }) => sketchBody(body))[0]).toBe("body");
});

test("an annotation above the request names its body where nothing else does", () => {
  const annotated = (type: string, json: string): string =>
    `<!-- { "blockType": "request", "@odata.type": "${type}" } -->\n${httpFence("POST /calls", json)}`;
  const call = annotated("api.call", '{ "subject": "a" }');
  expect(bodyOf({ body: "Supply what is to be changed.", example: call })).toEqual(["body api.call"]);
  expect(bodyOf({ example: call.replace("POST", "post") })).toEqual(["body api.call"]);
  expect(bodyOf({ example: annotated("api.call", '[{ "subject": "a" }]') })).toEqual(["body api.call[]"]);
  expect(bodyOf({ body: table, example: call })).toEqual([
    "body",
    "  note: String (required) — What to say. Required.",
  ]);
  expect(bodyOf({ body: "Do not supply a request body.", example: call })).toEqual(["body none"]);
  expect(bodyOf({ example: `${call}\n${annotated("api.tape", "{}")}` })).toEqual(["body unknown"]);
  expect(bodyOf({ example: annotated("String", "{}") })).toEqual(["body unknown"]);
});

test("a body is a list where prose says so or every example sends one", () => {
  const list = "Supply a collection of [call](../resources/call.md) objects.";
  expect(bodyOf({ body: list })).toEqual(["body api.call[]"]);
  expect(bodyOf({ body: list, example: httpFence("POST /calls", "{}") })).toEqual(["body api.call"]);
  expect(bodyOf({ body: link, example: httpFence("POST /calls", "[{}]") })).toEqual(["body api.call[]"]);
});

test("a page can say that there is no body, and a table says otherwise", () => {
  const none = "Do not supply a request body for this method.";
  expect(bodyOf({ body: none })).toEqual(["body none"]);
  expect(bodyOf({ body: none, example: httpFence("POST /calls", "{}") })).toEqual(["body none"]);
  expect(bodyOf({ body: `${none}\n\n${table}` })).toEqual([
    "body",
    "  note: String (required) — What to say. Required.",
  ]);
});

test("a method that has a body and a page that says nothing of it leave it unknown", () => {
  expect(bodyOf({ body: "See the example." })).toEqual(["body unknown"]);
  expect(bodyOf({ example: httpFence("POST /calls", "{}") })).toEqual(["body unknown"]);
  expect(bodyOf({})).toEqual(["body none"]);
});

test("a method that has no body has none, whatever the page links", () => {
  expect(bodyOf({ routes: "DELETE /calls/{id}", body: link })).toEqual(["body none"]);
  expect(bodyOf({ routes: "GET /calls/{id}", body: table })).toEqual(["body none"]);
});

function sending(type: string): string {
  return `\`\`\`http\nPOST /calls\nContent-Type: ${type}\n\nabc\n\`\`\`\n`;
}

test("the media types of examples are the body's where they send no JSON, and beside it where they send both", () => {
  expect(
    bodyOf({ body: "Supply the sound.", example: sending("audio/ogg; codecs=opus") + sending("Audio/MPEG") }),
  ).toEqual(["body of audio/mpeg, audio/ogg"]);
  expect(bodyOf({ body: link, example: httpFence("POST /calls", "{}") + sending("text/plain") })).toEqual([
    "body api.call or text/plain",
  ]);
  expect(bodyOf({ body: "Supply it.", example: sending("application/json") })).toEqual(["body unknown"]);
});

test("bytes are sent by the methods by which examples send them and no JSON", () => {
  const routes = "PATCH /calls/{id}\nPUT /calls/{id}/tune";
  const json = (request: string): string => httpFence(request, "{}");
  const bytes = "```http\nPUT /calls/7/tune\nContent-Type: audio/ogg\n\nabc\n```\n";
  const sentBy = (...examples: readonly string[]): readonly unknown[] =>
    apiOf({
      "api/call-update.md": operationPage({ routes, body: link, example: examples.join("\n") }),
      ...resources,
    }).operations.map(({ body }) => (body.kind === "json" ? body.contentBy : body.kind));
  expect(sentBy(json("PATCH /calls/7"), bytes)).toEqual([["PUT"]]);
  expect(sentBy(json("PATCH /calls/7"), json("PUT /calls/7/tune"), bytes)).toEqual([undefined]);
  expect(sentBy(bytes)).toEqual([undefined]);
});

test("what an example sends elsewhere is none of the body's media types", () => {
  const own = httpFence("POST https://api.example/v1.0/calls", "{}");
  const elsewhere = "```http\nPOST https://files.example/up/7\nContent-Type: audio/ogg\n\nabc\n```\n";
  expect(bodyOf({ body: link, example: own + elsewhere })).toEqual(["body api.call"]);
  expect(bodyOf({ body: link, example: own + elsewhere.replace("https://files.example", "") })).toEqual([
    "body api.call or audio/ogg",
  ]);
});

test("what an example sends by a method of no route of its page is another operation's", () => {
  const example = `${sending("audio/ogg")}\n${httpFence("PATCH /calls/7", `{ "subject": "Standup" }`)}`;
  expect(bodyOf({ body: "Supply the sound.", example })).toEqual(["body of audio/ogg"]);
});

test("what a body must have may be said in words", () => {
  const required = ["body api.call", "  subject: String (required)"];
  expect(bodyOf({ body: `${link} Only the subject property is mandatory; others are optional.` })).toEqual(required);
  expect(bodyOf({ body: `${link} The request body must contain **subject**.` })).toEqual(required);
  expect(bodyOf({ body: `${link} The following fields are required: **subject** and **tone**.` })).toEqual(required);
  expect(bodyOf({ body: `${link} The body must contain subject lines.` })).toEqual(["body api.call"]);
  expect(bodyOf({ body: `${link}\n\nThe following fields are required: **name**, the subject of the call.` })).toEqual([
    "body api.call",
  ]);
  const routes = "PATCH /calls/{id}";
  expect(bodyOf({ routes, body: `${link} Only the subject property is mandatory.` })).toEqual(["body api.call"]);
});

test("what `$ref` takes is an address, unless a table says what it is", () => {
  const routes = "POST /calls/{id}/tapes/$ref";
  expect(bodyOf({ routes, body: link })).toEqual([
    "body",
    "  @odata.id: String (required) — The address of the entity to refer to.",
  ]);
  expect(bodyOf({ routes: `${routes}\nDELETE /calls/{id}/tapes/{id}/$ref`, body: link })).toEqual([
    "body",
    "  @odata.id: String (required) — The address of the entity to refer to.",
  ]);
  expect(bodyOf({ routes, body: table })).toEqual(["body", "  note: String (required) — What to say. Required."]);
  expect(bodyOf({ routes: "DELETE /calls/{id}/tapes/{id}/$ref" })).toEqual(["body none"]);
});

test("values without descriptions are samples, and no types", () => {
  const samples = "| Name | Value |\n|:---|:---|\n| @odata.type | api.call |\n| note | %text% |\n";
  expect(bodyOf({ body: samples })).toEqual(["body", "  @odata.type: unknown", "  note: unknown"]);
  const types = "| Name | Value | Description |\n|:---|:---|:---|\n| call | [call](../resources/call.md) | Which. |\n";
  expect(bodyOf({ body: types })).toEqual(["body", "  call: api.call — Which."]);
});

test("what an example sends as null may be null", () => {
  const example = httpFence("POST /calls", `{ "note": null }`);
  expect(bodyOf({ body: table, example })).toEqual([
    "body",
    "  note: String (required, nullable) — What to say. Required.",
  ]);
});

test("what an example refers to by its address is not required to be sent", () => {
  const rows =
    "| Parameter | Type | Description |\n|:---|:---|:---|\n| call | [call](../resources/call.md) | Which. Required. |\n";
  const example = httpFence("POST /calls", `{ "call@odata.bind": "https://api.callisto.example/v1.0/calls/7" }`);
  expect(bodyOf({ body: rows, example })).toEqual(["body", "  call: api.call — Which. Required."]);
});

test("a PATCH that asks for what is to change takes what it answers with", () => {
  const body = "In the request body, supply the values for relevant fields that should be updated.";
  const response = "This method returns a `200 OK` response code and a [call](../resources/call.md) object.";
  expect(bodyOf({ routes: "PATCH /calls/{id}", body, response })).toEqual(["body api.call"]);
  expect(bodyOf({ routes: "PATCH /calls/{id}", body })).toEqual(["body unknown"]);
  expect(bodyOf({ routes: "POST /calls/{id}", body, response })).toEqual(["body unknown"]);
});

test("a PATCH that lists what may change takes that and no more", () => {
  const body = `In the request body, supply the values for relevant fields that should be updated.\n\n${table}`;
  const response = "This method returns a `200 OK` response code and a [call](../resources/call.md) object.";
  expect(bodyOf({ routes: "PATCH /calls/{id}", body, response })).toEqual([
    "body",
    "  note: String (required) — What to say. Required.",
  ]);
});

test("a Response section below that of the body is none of it", () => {
  const body = `Do not supply a request body.\n\n### Response\n\nThe new ${link.replace("In the request body, supply a", "")}`;
  expect(bodyOf({ body })).toEqual(["body none"]);
});

test("what is sent is of the type that is created or changed where it is known of that and no more", () => {
  const answering = (status: string): string =>
    `This method returns a \`${status}\` response code and a [call](../resources/call.md) object.`;
  const created: OperationParts = { body: "Supply a subject.", response: answering("201 Created") };
  const example = httpFence("POST /calls", `{ "@odata.type": "#api.call", "subject": "Standup" }`);
  expect(bodyOf({ ...created, example })).toEqual(["body api.call"]);
  expect(bodyOf({ ...created, example: httpFence("POST /calls", `{ "subject": "Standup", "loud": true }`) })).toEqual([
    "body unknown",
  ]);
  expect(bodyOf({ ...created, example: httpFence("POST /calls", "{}") })).toEqual(["body unknown"]);
  expect(bodyOf({ ...created, response: answering("200 OK"), example })).toEqual(["body unknown"]);
  const patch: OperationParts = {
    routes: "PATCH /calls/{id}",
    body: "Supply a subject.",
    response: answering("200 OK"),
  };
  expect(bodyOf({ ...patch, example: httpFence("PATCH /calls/7", `{ "subject": "Standup" }`) })).toEqual([
    "body api.call",
  ]);
});

test("an empty section and an example without a body are none", () => {
  expect(bodyOf({ body: "", example: httpFence("POST /calls") })).toEqual(["body none"]);
  expect(bodyOf({ body: "", example: httpFence("POST /calls", "{}") })).toEqual(["body unknown"]);
  expect(bodyOf({ body: "" })).toEqual(["body unknown"]);
});

test("the sections below that of the body are part of it, and a row that they share is one", () => {
  const body = `### As a guest\n\n${link}\n\n${table}\n### As the host\n\n${table}| tone | String | How. |\n`;
  expect(bodyOf({ body })).toEqual([
    "body api.call",
    "  note: String (required) — What to say. Required.",
    "  tone: String — How.",
  ]);
});

test("a sentence beside the example tells what a body is where no section does", () => {
  expect(bodyOf({ example: `${link}\n\n${httpFence("POST /calls", `{ "subject": "Standup" }`)}` })).toEqual([
    "body api.call",
  ]);
});

test("a body that is not required and is sent as text can be left out", () => {
  const page = operationPage({
    routes: "POST /calls",
    body: "This method does not require a request body.",
    example: "```http\nPOST /calls\nContent-Type: text/plain\n\nSGVsbG8=\n```\n",
  });
  const { operations } = apiOf({ "api/call-post.md": page });
  expect(operations.map(({ body: { kind, ...more } }) => [kind, { ...more, origin: undefined }])).toEqual([
    ["content", { mediaTypes: ["text/plain"], optional: true, origin: undefined }],
  ]);
});

test("a table beside the word that no body is required makes one that a request can do without", () => {
  const optionalIn = (said: string): unknown => {
    const page = operationPage({ routes: "POST /calls", body: `${said}\n\n${table}` });
    return apiOf({ "api/call-post.md": page }).operations.map(({ body }) => "optional" in body && body.optional);
  };
  expect(optionalIn("No request body is required. However, you can specify the following.")).toEqual([true]);
  expect(optionalIn("Provide the following.")).toEqual([false]);
  expect(optionalIn("Do not supply a request body for this method. The id in the URL is required.")).toEqual([false]);
});

test("a body need not repeat the key that its URL says, unless the table of its page says that it must", () => {
  const put = (routes: string, body: string): readonly string[] => {
    const { operations } = apiOf({
      "api/room-put.md": operationPage({ routes, body }),
      "resources/room.md": resourcePage({
        title: "room resource type",
        properties: ["id | String | Required.", "name | String | Required."],
      }),
    });
    return operations.flatMap(({ body: read }) => sketchBody(read));
  };
  const room = "In the request body, supply a JSON representation of a [room](../resources/room.md) object.";
  const told = "| Property | Type | Description |\n|:---|:---|:---|\n| id | String | Required. |\n";
  expect(put("PUT /rooms/{id}", room)).toEqual(["body api.room", "  id: String — Required."]);
  expect(put("PUT /rooms('{id}')\nPUT /me/rooms/{id}", room)).toEqual(["body api.room", "  id: String — Required."]);
  expect(put("PUT /rooms/{id}", `${room}\n\n${told}`)).toEqual([
    "body api.room",
    "  id: String (required) — Required.",
  ]);
  expect(put("POST /rooms", room)).toEqual(["body api.room"]);
  expect(put("PUT /me/room", room)).toEqual(["body api.room"]);
});

test("what examples refer to by its key alone may be the key alone", () => {
  const body = [
    "| Parameter | Type | Description |",
    "|:---|:---|:---|",
    "| room | [room](../resources/room.md) | |",
    "| others | [room](../resources/room.md) collection | |",
    "| next | [room](../resources/room.md) | |",
  ].join("\n");
  const sent = `{ "room": { "id": "7" }, "others": [{ "@odata.type": "#api.room", "id": "8" }], "next": { "id": "9", "name": "x" } }`;
  const { operations } = apiOf({
    "api/call-move.md": operationPage({ body, example: httpFence("POST /calls/17/answer", sent) }),
    "resources/room.md": resourcePage({
      title: "room resource type",
      properties: ["id | String | Read-only.", "name | String | Required."],
    }),
  });
  expect(operations.flatMap(({ body: read }) => sketchBody(read))).toEqual([
    "body",
    "  room: api.room (or its key alone)",
    "  others: api.room[] (or its key alone)",
    "  next: api.room",
  ]);
});
