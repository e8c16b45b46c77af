import { expect, test } from "vitest";
import { hearsQueryNotes, queryNames, systemQueryOptions } from "../../../src/model/parameters/query-options.js";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

test("a GET takes the system query options beside those of its page, any other method those of its page alone", () => {
  const page = `${operationPage({ routes: "GET /calls\nPOST /calls" })}
## Query parameters

| Parameter | Type | Description |
|:---|:---|:---|
| includeEnded | Boolean | Whether to list calls that are over. |
`;
  const operations = apiOf({ "api/call-list.md": page }).operations;
  expect(operations.map((operation) => queryNames(operation, "GET"))).toEqual([
    ["includeEnded", ...systemQueryOptions.keys()],
  ]);
  expect(operations.map((operation) => queryNames(operation, "POST"))).toEqual([["includeEnded"]]);
});

test("a page can say that it takes none of the system query options", () => {
  const page = `${operationPage({ routes: "GET /calls?$expand=seats" })}
## Query parameters

This method does not support the OData query parameters to customize the response.
`;
  const operations = apiOf({ "api/call-list.md": page }).operations;
  expect(operations.map((operation) => queryNames(operation, "GET"))).toEqual([["$expand"]]);
});

test.each([
  ["GET", "$top", "Take `$top`.", true],
  ["POST", "$top", "Take few.", false],
  ["POST", "deep", "Deep is slow.", true],
  ["POST", "deep", "`$top` is at most 50.", false],
])("whether what is said of query options is about a %s with %s, %s: %j", (method, name, said, expected) => {
  const table = `| Parameter | Type |\n|:---|:---|\n| ${name} | String |\n`;
  const page = `${operationPage({ routes: `${method} /calls` })}\n## Query parameters\n\n${said}\n\n${table}`;
  const { operations } = apiOf({ "api/call-list.md": page });
  expect(operations.map((operation) => hearsQueryNotes(operation, method))).toEqual([expected]);
});
