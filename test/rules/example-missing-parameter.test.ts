import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const tables = `## Query parameters

| Parameter | Type | Description |
|:---|:---|:---|
| startDateTime | String | Required. |

## Request headers

| Name | Description |
|:---|:---|
| If-Match | The version of the list. Required. |

`;

function pageThatShows(request: string) {
  const page = operationPage({ routes: "GET /calls", example: httpFence(request) });
  return { "api/call-list.md": page.replace("## Response", `${tables}## Response`) };
}

test("a required parameter under a misspelt name is one finding", () => {
  expectDiagnostics(pageThatShows("GET /calls?startdatetime=2025-03-19\nIf-Matches: 1"), [
    "api/call-list.md:28:12 warning example-undocumented-parameter Unexpected query parameter `startdatetime`, expected one that the page documents, such as `startDateTime`",
    "api/call-list.md:29:1 warning example-undocumented-parameter Unexpected header `If-Matches`, expected one that the page lists, such as `If-Match`",
  ]);
});

test("another parameter takes no missing one's place", () => {
  expectDiagnostics(pageThatShows("GET /calls?room=7\nIf-Match: 1"), [
    "api/call-list.md:28:1 warning example-missing-parameter Unexpected request without the query parameter `startDateTime`, expected this required query parameter",
    "  api/call-list.md:13:3 `startDateTime` is called required here",
    "api/call-list.md:28:12 warning example-undocumented-parameter Unexpected query parameter `room`, expected one that the page documents",
  ]);
});

test("what a page shows the body of alone says nothing of the rest", () => {
  const page = operationPage({ routes: "POST /calls", body: "Supply any JSON." });
  const request = '## Example request\n\n```json\n{ "id": "1" }\n```\n';
  expectDiagnostics(
    { "api/call-create.md": page.replace("## Request body", `${tables}## Request body`) + request },
    [],
  );
});

test("a body comes with its type where that is required", () => {
  const headers =
    "## Request headers\n\n| Name | Description |\n|:---|:---|\n| Content-Type | application/json. Required. |\n\n";
  const page = (request: string): Readonly<Record<string, string>> => ({
    "api/call-answer.md": operationPage({ example: httpFence(request) }).replace(
      "## Response",
      `${headers}## Response`,
    ),
  });
  expectDiagnostics(page("POST /calls/17/answer"), []);
  expectDiagnostics(page("POST /calls/17/answer\ncontent-type: application/json\n\n{}"), []);
  expectDiagnostics(page("POST /calls/17/answer\nAccept: application/json\n\n{}"), [
    "api/call-answer.md:22:1 warning example-missing-parameter Unexpected request without the header `Content-Type`, expected this required header",
    "  api/call-answer.md:13:3 `Content-Type` is called required here",
  ]);
});
