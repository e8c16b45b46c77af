import { expect, test } from "vitest";
import { inspect, nearTo, type Inspection, type Read } from "../../../src/export/inspect/inspect.js";
import { apiOf, pagesOf } from "../../helpers/api.js";
import { answerCall } from "../../helpers/answer-call.js";
import { operationPage, httpFence } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

const pages = {
  ...answerCall,
  "resources/groupcall.md": resourcePage({
    title: "groupCall resource type",
    introduction: "Inherits from [call](call.md).",
    properties: ["size | Int32 | How many take part.", "sides | [call](call.md) collection | The calls that it joins."],
    annotation: { "@odata.type": "contoso.calls.groupCall" },
    json: `{ "size": 3 }`,
  }),
  "api/call-list.md": operationPage({
    title: "List calls",
    routes: "GET /calls\nGET /users/{id}/calls",
    response:
      "If successful, this method returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.",
    example: `${httpFence("GET https://calls.example.com/v1/users/7/calls")}\n${httpFence("HTTP/1.1 200 OK", `{ "value": [] }`)}`,
  }),
  "notes.md": "# Notes\n",
};
const read: Read = { api: apiOf(pages), pages: pagesOf(pages), diagnostics: [] };

/** What an inspection found, by the names of its parts. */
function found(inspection: Inspection | undefined): unknown {
  if (!inspection) return undefined;
  const { kind, name, operations, routes, resources, bases, subtypes, usedBy, heldBy, examples } = inspection;
  return {
    [kind]: name,
    operations: operations.map(({ id }) => id),
    routes: routes.map(({ method }) => method),
    resources: resources.map(({ id }) => id),
    bases: bases.map(({ id }) => id),
    subtypes,
    usedBy: usedBy.map(({ id }) => id),
    heldBy: heldBy.map(({ holder, property }) => `${holder}.${property.name}`),
    examples: examples.map(({ title }) => title),
  };
}

const nothing = {
  operations: [],
  routes: [],
  resources: [],
  bases: [],
  subtypes: [],
  usedBy: [],
  heldBy: [],
  examples: [],
};

test.each([
  "api/call-list.md",
  "api/call-list",
  "call-list",
  "Call-List.md",
  "docs/api/call-list.md",
  "docs/api/call-list.md:12:3",
  "docs\\api\\call-list.md",
  "api/call-list#list-calls",
  "api/call-list.md#list-calls",
])("%s is a page", (subject) => {
  expect(found(inspect(read, subject))).toEqual({
    ...nothing,
    page: "api/call-list.md",
    operations: ["api/call-list"],
    routes: ["GET", "GET"],
    examples: ["List calls"],
  });
});

test("a page that documents nothing is one all the same", () => {
  expect(found(inspect(read, "notes.md"))).toEqual({ ...nothing, page: "notes.md" });
});

test.each([
  "GET /users/{id}/calls",
  "/users/{userId}/calls",
  "get /Users/17/calls",
  "https://calls.example.com/v1/users/17/calls",
])("%s is a route", (subject) => {
  expect(found(inspect(read, subject))).toEqual({
    ...nothing,
    route: subject,
    operations: ["api/call-list"],
    routes: ["GET"],
    examples: ["List calls"],
  });
});

test.each(["groupCall", "GROUPCALL", "contoso.calls.groupCall", "#contoso.calls.groupCall"])(
  "%s is a type",
  (subject) => {
    expect(found(inspect(read, subject))).toEqual({
      ...nothing,
      type: "contoso.calls.groupCall",
      resources: ["contoso.calls.groupCall"],
      bases: ["contoso.calls.call"],
    });
  },
);

test("a type knows what derives from it, and what takes it or answers with it", () => {
  expect(found(inspect(read, "call"))).toEqual({
    ...nothing,
    type: "contoso.calls.call",
    resources: ["contoso.calls.call"],
    subtypes: ["contoso.calls.groupCall"],
    usedBy: ["api/call-answer", "api/call-list"],
    heldBy: ["contoso.calls.groupCall.sides"],
  });
});

test("a type knows the further step that answers with it, and the type that holds it under names of anyone's", () => {
  const apart = {
    "api/call-list.md": `${pages["api/call-list.md"]}
## Get the tape of one

### HTTP request

${httpFence("GET /calls/{id}/tape")}
### Response

Returns \`200 OK\` and a [tape](../resources/tape.md) object.
`,
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
    "resources/tapes.md": resourcePage({
      title: "tapes resource type",
      introduction: "Clients choose the names, and the values must be [tape](tape.md) objects.",
      annotation: { openType: true },
      json: '{ "name-of-a-tape": { "length": 1 } }',
    }),
  };
  const api = apiOf(apart);
  expect(found(inspect({ api, pages: pagesOf(apart), diagnostics: [] }, "tape"))).toEqual({
    ...nothing,
    type: "api.tape",
    resources: ["api.tape"],
    usedBy: ["api/call-list"],
    heldBy: ["api.tapes.name-of-a-tape"],
  });
});

test.each(["DELETE /calls", "/rooms", "room", "", "."])("%j is nothing", (subject) => {
  expect(inspect(read, subject)).toBeUndefined();
});

test.each([
  ["gruopCall", ", such as `groupCall`"],
  ["contoso.calls.cal", ", such as `contoso.calls.call`"],
  ["call-lst.md", ", such as `call-list.md`"],
  ["call-lst", ", such as `call-list`"],
  ["GET /user/{id}/calls", ", such as `GET /users/{userId}/calls`"],
  ["/users/7/cals", ", such as `GET /users/{userId}/calls`"],
  ["something else", ""],
])("what %s most likely means is told: '%s'", (subject, clause) => {
  expect(nearTo(subject, read)).toBe(clause);
});

test("a route that is documented with another method comes before one whose path is spelled alike", () => {
  const calls = {
    "api/call-get.md": operationPage({ title: "Get call", routes: "GET /calls/{id}\nGET /calls/$count" }),
  };
  const linked = { api: apiOf(calls), pages: pagesOf(calls), diagnostics: [] };
  expect(nearTo("PATCH /calls/{id}", linked)).toBe(", such as `GET /calls/{callId}`");
});
