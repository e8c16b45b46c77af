import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

test("what stands beside the table of headers is said of the header that it names first, or of the call", () => {
  const table = "| Header | Value |\n|---|---|\n| Prefer | Optional. |\n| Accept-Language | A language |\n";
  const notes = [
    "These are the following headers of a request.",
    "If the request contains an `accept-language` HTTP header, notes come in it. English is the default.",
    "> **Note:** A preference may be ignored.",
  ].join("\n\n");
  const page = operationPage({ routes: "GET /calls" }).replace(
    "## Response",
    `## Request headers\n\n${table}\n${notes}\n\n## Response`,
  );
  const { operations } = apiOf({ "api/call-list.md": page });
  expect(
    operations.map(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]),
  ).toEqual([
    [
      "A preference may be ignored.",
      "Optional.",
      "A language. If the request contains an `accept-language` HTTP header, notes come in it. English is the default.",
    ],
  ]);
});
