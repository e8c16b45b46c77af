import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

function call(annotation: Readonly<Record<string, unknown>>): string {
  return resourcePage({
    properties: ["note | String |"],
    annotation: { "@odata.type": "api.call", ...annotation },
    json: `{ "note": "String" }`,
  });
}

test("what is nullable is looked for among the properties, those of the base included", () => {
  const pages = {
    "resources/call.md": call({ baseType: "api.thing", nullableProperties: ["note", "id", "tone"] }),
    "resources/thing.md": resourcePage({ title: "thing resource type", properties: ["id | String |"] }),
  };
  expectDiagnostics(pages, [
    "resources/call.md:11:112 warning annotated-property-unknown Unexpected property `tone` in an annotation, expected a property of api.call",
    "  resources/call.md:7:3 The properties begin here",
  ]);
});

test("an open type may have it, and annotations and paths are no names of properties", () => {
  expectDiagnostics({ "resources/call.md": call({ openType: true, optionalProperties: ["tone"] }) }, []);
  expectDiagnostics({ "resources/call.md": call({ optionalProperties: ["@api.tone", "note.tone", ""] }) }, []);
});

test("what an example shows itself is reported there", () => {
  const answer = `<!-- { "blockType": "response", "@odata.type": "api.call", "optionalProperties": ["tone"] } -->`;
  const shown = httpFence("HTTP/1.1 200 OK\nContent-Type: application/json", '{ "note": "A", "tone": "B" }');
  const pages = {
    "api/call-get.md": operationPage({
      routes: "GET /calls/{id}",
      response: "`200 OK` and a [call](../resources/call.md).",
      example: `${httpFence("GET /calls/7")}\n${answer}\n${shown}`,
    }),
    "resources/call.md": call({}),
  };
  expectDiagnostics(pages, [
    "api/call-get.md:25:16 warning example-undocumented-property Unexpected property `tone`, expected a property of api.call",
    "  resources/call.md:1:3 The type is documented here, without it",
  ]);
});
