import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
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
