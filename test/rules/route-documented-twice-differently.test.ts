import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

function resource(name: string, introduction = ""): string {
  return `# ${name} resource type\n\n${introduction}\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n| subject | String |\n`;
}

function get(type: string, routes: string, isCollection = false): string {
  const object = `[${type}](../resources/${type.toLowerCase()}.md)`;
  const answer = isCollection ? `a collection of ${object} objects` : `a ${object} object`;
  return operationPage({
    routes,
    response: `It returns a \`200 OK\` response code and ${answer} in the response body.`,
  });
}

const types = {
  "resources/call.md": resource("call"),
  "resources/groupcall.md": resource("groupCall", "A call of many. Inherits from [call](call.md)."),
  "resources/phonecall.md": resource("phoneCall", "A call from a telephone. Inherits from [call](call.md)."),
};

test("types with a common base are variants", () => {
  expectDiagnostics(
    {
      ...types,
      "api/groupcall-get.md": get("groupCall", "GET /calls/{id}"),
      "api/phonecall-get.md": get("phoneCall", "GET /calls/{call-id}"),
    },
    [],
  );
});

test("a query makes another route", () => {
  expectDiagnostics(
    {
      ...types,
      "api/call-get.md": get("call", "GET /calls/{id}"),
      "api/call-expand.md": get("call", "GET /calls/{id}?$expand=parts", true),
    },
    [],
  );
});

test("one and many differ", () => {
  expectDiagnostics(
    {
      ...types,
      "api/call-get.md": get("call", "GET /calls/{id}"),
      "api/call-list.md": get("call", "GET /calls\nGET /calls/{id}", true),
    },
    [
      "api/call-list.md:7:5 info route-documented-twice-differently Unexpected answer of `GET /calls/{callId}`, a collection of api.call, expected api.call, as another page says",
      "  api/call-get.md:6:5 It answers with api.call here",
    ],
  );
});

test("statuses that differ are a difference, one in common is enough", () => {
  const page = (...statuses: readonly string[]): string =>
    operationPage({
      routes: "POST /calls",
      response: statuses
        .map((status) => `It returns \`${status}\` and a [call](../resources/call.md) object.`)
        .join("\n\n"),
    });
  expectDiagnostics(
    { ...types, "api/call-make.md": page("200 OK", "201 Created"), "api/call-post.md": page("201 Created") },
    [],
  );
  expectDiagnostics({ ...types, "api/call-make.md": page("200 OK"), "api/call-post.md": page("201 Created") }, [
    "api/call-post.md:6:6 info route-documented-twice-differently Unexpected answer of `POST /calls`, status 201, expected status 200, as another page says",
    "  api/call-make.md:6:6 It answers with status 200 here",
  ]);
});

test("what differs on several routes of a page is one finding", () => {
  const routes = "GET /calls/{id}\nGET /me/calls/{id}";
  expectDiagnostics(
    { ...types, "api/call-get.md": get("call", routes), "api/call-list.md": get("call", routes, true) },
    [
      "api/call-list.md:6:5 info route-documented-twice-differently Unexpected answer of `GET /calls/{callId}`, a collection of api.call, expected api.call, as another page says",
      "  api/call-get.md:6:5 It answers with api.call here",
      "  api/call-list.md:7:5 The same stands here",
    ],
  );
});
