import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function resource(name: string, introduction = ""): string {
  return `# ${name} resource type\n\n${introduction}\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n`;
}

const types = {
  "resources/call.md": resource("call"),
  "resources/groupcall.md": resource("groupCall", "A call of many. Inherits from [call](call.md)."),
  "resources/settings.md": resource("settings"),
};

const response = "It returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";

function example(annotated: string, target = "/calls/17"): string {
  return `${httpFence(`GET ${target}`)}
<!-- { "blockType": "response", "@odata.type": "${annotated}" } -->
${httpFence("HTTP/1.1 200 OK", `{ "id": "17" }`)}`;
}

test.each(["microsoft.graph.call", "#microsoft.graph.call", "call", "microsoft.graph.groupCall"])(
  "the annotation may say %s",
  (annotated) => {
    const page = operationPage({ routes: "GET /calls/{id}", response, example: example(annotated) });
    expectDiagnostics({ ...types, "api/call-get.md": page }, []);
  },
);

test("a page may name several types in its Response section", () => {
  const several = `${response}\n\n- the [settings](../resources/settings.md) of the call, where they are asked for`;
  const page = operationPage({
    routes: "GET /calls/{id}",
    response: several,
    example: example("microsoft.graph.settings"),
  });
  expectDiagnostics({ ...types, "api/call-get.md": page }, []);
});

test("a route may end in the name of its type", () => {
  const routes = "GET /calls/{id}\nGET /calls/{id}/settings";
  const page = operationPage({ routes, response, example: example("microsoft.graph.settings", "/calls/17/settings") });
  expectDiagnostics({ ...types, "api/call-get.md": page }, []);
});

test("of a response of another type, its properties are not reported as well", () => {
  const other = { ...types, "resources/settings.md": resource("settings").replace("| id |", "| volume |") };
  const shown = example("microsoft.graph.settings").replace(`"id": "17"`, `"volume": "11"`);
  const page = operationPage({ routes: "GET /calls/{id}", response, example: shown });
  expectDiagnostics({ ...other, "api/call-get.md": page }, [
    "api/call-get.md:19:48 warning response-type-differs Unexpected type microsoft.graph.settings, expected microsoft.graph.call, as the Response section says",
    "  api/call-get.md:11:15 The Response section says microsoft.graph.call",
  ]);
});

test("a type that no page defines is reported, and what the response has of the documented one is checked", () => {
  const shown = example("microsoft.graph.cal").replace(`"id": "17"`, `"id": 17`);
  const page = operationPage({ routes: "GET /calls/{id}", response, example: shown });
  expectDiagnostics({ ...types, "api/call-get.md": page }, [
    "api/call-get.md:19:48 warning response-type-differs Unexpected type microsoft.graph.cal, expected microsoft.graph.call, as the Response section says",
    "  api/call-get.md:11:15 The Response section says microsoft.graph.call",
    "api/call-get.md:24:9 warning example-type-mismatch Unexpected number `17` for `id`, expected String",
    "  resources/call.md:9:3 It is documented here as String",
  ]);
  const bytes = operationPage({ routes: "GET /calls/{id}", response, example: example("Edm.Stream") });
  expectDiagnostics({ ...types, "api/call-get.md": bytes }, []);
});

test("where the page documents what both derive from, the annotation and the body name one type", () => {
  const pages = (annotated: string, named: string) => ({
    ...types,
    "resources/videocall.md": resource("videoCall", "Inherits from [call](call.md)."),
    "api/call-get.md": operationPage({
      routes: "GET /calls/{id}",
      response,
      example: example(annotated).replace(`{ "id"`, `{ "@odata.type": "#microsoft.graph.${named}", "id"`),
    }),
  });
  expectDiagnostics(pages("microsoft.graph.groupCall", "groupCall"), []);
  expectDiagnostics(pages("microsoft.graph.call", "groupCall"), []);
  expectDiagnostics(pages("microsoft.graph.groupCall", "videoCall"), [
    "api/call-get.md:19:48 warning response-type-differs Unexpected type microsoft.graph.groupCall, expected microsoft.graph.videoCall, as the body says",
    "  api/call-get.md:24:18 The body says microsoft.graph.videoCall",
  ]);
});
