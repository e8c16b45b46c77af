import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const response = "It returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";

/** A page that shows a request for each key, answered with an object of these members. */
function pagesThatShow(method: string, ...shown: readonly (readonly [key: string, members: object])[]) {
  const example = shown
    .map(([key, members]) => {
      const request = method === "GET" ? httpFence(`GET /calls/${key}`) : httpFence(`${method} /calls/${key}`, "{}");
      return `${request}\n${httpFence("HTTP/1.1 200 OK", JSON.stringify(members))}`;
    })
    .join("\n");
  const properties = ["id | String |", "alias | String |"];
  return {
    "api/call-get.md": operationPage({ routes: `${method} /calls/{id}`, response, example }),
    "resources/call.md": resourcePage({ properties }),
  };
}

const [one, other] = ["3f8e1c52-7a60-4d1b-9f24-c5b86e02d7a1", "8a04d3b7-51ce-4e92-b6f0-2d97c81a5e34"];

test.each<readonly [key: string, members: object]>([
  [one, { id: one.toUpperCase() }],
  [one, { id: other, alias: one }],
  [one, { id: "id-value" }],
  ["00000000-0000-0000-0000-000000000000", { id: one }],
  [one, { id: "00000000-0000-0000-0000-000000000000" }],
  [one, { id: "c-17" }],
  ["c-17", { id: one }],
  ["latest", { id: "c-17" }],
  ["ines@larkspur.example", { id: "c-17" }],
  ["{id}", { id: "c-17" }],
  ["c...", { id: "c-17" }],
  [one, { alias: "ines" }],
])("what %s leads to may be %o", (key, members) => {
  expectDiagnostics(pagesThatShow("GET", [key, members]), []);
});

test("a key in any form is held against that of the answer, what it is changed to as well", () => {
  expectDiagnostics(pagesThatShow("GET", [one, { id: other }], ["c%3A17", { id: "c:18" }]), [
    `api/call-get.md:23:7 warning example-id-differs Unexpected \`${other}\` as the \`id\` of the answer, expected \`${one}\`, which the request asks for`,
    "  api/call-get.md:16:12 The request asks for this one",
    "api/call-get.md:34:7 warning example-id-differs Unexpected `c:18` as the `id` of the answer, expected `c:17`, which the request asks for",
    "  api/call-get.md:27:1 The request asks for this one",
  ]);
  expectDiagnostics(pagesThatShow("PATCH", ["c-17", { id: "c-18" }]), [
    "api/call-get.md:26:7 warning example-id-differs Unexpected `c-18` as the `id` of the answer, expected `c-17`, which the request asks for",
    "  api/call-get.md:16:14 The request asks for this one",
  ]);
});

test("the key of a type is what the one that it derives from has for one", () => {
  const example = `${httpFence("GET /calls/c-17")}\n${httpFence("HTTP/1.1 200 OK", '{ "code": "c-18", "id": "x-1" }')}`;
  const pages = {
    "api/call-get.md": operationPage({ routes: "GET /calls/{code}", response, example }),
    "resources/call.md": resourcePage({
      introduction: "Inherits from [event](event.md).",
      properties: ["id | String |"],
    }),
    "resources/event.md": resourcePage({
      title: "event resource type",
      properties: ["code | String |"],
      json: '{ "code": "String" }',
      annotation: { "@odata.type": "api.event", keyProperty: "code" },
    }),
  };
  expectDiagnostics(pages, [
    "api/call-get.md:23:11 warning example-id-differs Unexpected `c-18` as the `code` of the answer, expected `c-17`, which the request asks for",
    "  api/call-get.md:16:12 The request asks for this one",
  ]);
});

test("a change may answer with something else than what is changed", () => {
  const answer = (type: string) =>
    `It returns a \`200 OK\` response code and a [${type}](../resources/${type}.md) object in the response body.`;
  const example = `${httpFence(`PATCH /calls/${one}`, "{}")}\n${httpFence("HTTP/1.1 200 OK", JSON.stringify({ id: other }))}`;
  const pages = (read: string) => ({
    "api/call-get.md": operationPage({ title: "Get call", routes: "GET /calls/{id}", response: answer(read) }),
    "api/call-update.md": operationPage({
      title: "Update call",
      routes: "PATCH /calls/{id}",
      response: answer("task"),
      example,
    }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
    "resources/task.md": resourcePage({ title: "task resource type", properties: ["id | String |"] }),
  });
  expectDiagnostics(pages("call"), []);
  expectDiagnostics(pages("task"), [
    `api/call-update.md:26:7 warning example-id-differs Unexpected \`${other}\` as the \`id\` of the answer, expected \`${one}\`, which the request asks for`,
    "  api/call-update.md:16:14 The request asks for this one",
  ]);
});

test("of a key that an answer shows twice, the last counts", () => {
  const pages = pagesThatShow("GET", ["c-17", { id: "c-16", alias: "c-18" }]);
  const page = pages["api/call-get.md"].replace("alias", "id");
  expectDiagnostics({ ...pages, "api/call-get.md": page }, [
    "api/call-get.md:23:14 warning invalid-json Unexpected second member of this name, expected one in an object",
    "api/call-get.md:23:19 warning example-id-differs Unexpected `c-18` as the `id` of the answer, expected `c-17`, which the request asks for",
    "  api/call-get.md:16:12 The request asks for this one",
  ]);
});
