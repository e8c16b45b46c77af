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
