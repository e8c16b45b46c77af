import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

function pages(
  rows: readonly string[],
  sentence = "`200 OK` and a [call](../resources/call.md).",
): Record<string, string> {
  const table = ["| Property | Type |", "|:---|:---|", ...rows.map((name) => `| ${name} | String |`)].join("\n");
  return {
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: `${sentence}\n\n${table}` }),
    "resources/call.md": resourcePage({ properties: ["id | String |", "topic | String |"] }),
  };
}

test("a misspelt name is one finding, with the property that it may misspell", () => {
  expectDiagnostics(pages(["id", "topics"]), [
    "api/call-get.md:16:3 warning response-property-unknown Unexpected property `topics` in an answer, expected a property of api.call, such as `topic`",
    "  resources/call.md:1:3 The type is documented here, without it",
  ]);
});

test.each([
  ["in another case", ["ID", "topic"], undefined],
  ["of something else", ["id", "code", "message"], undefined],
  ["around a list", ["value", "id", "total"], "`200 OK` and a collection of [call](../resources/call.md) objects."],
])("a table may list properties %s", (_, rows, sentence) => {
  expectDiagnostics(pages(rows, sentence), []);
});
