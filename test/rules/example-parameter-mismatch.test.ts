import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const table = `
## Query parameters

| Parameter | Type | Description |
|:---|:---|:---|
| deep | Boolean | Whether to look into threads. |
| depth | Int32 | How far. |
| mode | String | Possible values are: \`fast\`, \`exact\`. |
| note | String | Anything. |
`;

/** A page whose example asks for `query`. */
function page(...queries: readonly string[]): string {
  const done = httpFence("HTTP/1.1 200 OK");
  const example = queries.map((query) => `${httpFence(`GET /calls?${query}`)}\n${done}`).join("\n");
  return operationPage({ routes: "GET /calls", response: "It returns a `200 OK` response code.", example }) + table;
}

test("each value that is none of its type is a finding, the same one once", () => {
  expectDiagnostics({ "api/call-list.md": page("deep=maybe&depth=few&mode=slow", "deep=maybe&$top=ten") }, [
    "api/call-list.md:16:12 warning example-parameter-mismatch Unexpected value `maybe` of the query parameter `deep`, expected Boolean",
    "  api/call-list.md:37:3 It is documented here as Boolean",
    "  api/call-list.md:24:12 The same stands here",
    "api/call-list.md:16:23 warning example-parameter-mismatch Unexpected value `few` of the query parameter `depth`, expected Int32",
    "  api/call-list.md:38:3 It is documented here as Int32",
    "api/call-list.md:16:33 warning example-parameter-mismatch Unexpected value `slow` of the query parameter `mode`, expected one of `fast`, `exact`",
    "  api/call-list.md:39:3 It is documented here as one of `fast`, `exact`",
    "api/call-list.md:24:23 warning example-parameter-mismatch Unexpected value `ten` of the query parameter `$top`, expected Int64",
  ]);
});

test("values of the type, lists of them, and what stands for a value are sound", () => {
  expectDiagnostics(
    { "api/call-list.md": page("deep=true&depth=-3&mode=Fast,exact&note=1&$top=5", "depth={depth}") },
    [],
  );
});

test("an argument of a function is held against its type as well, whatever its placeholder is called", () => {
  const parameters = `
## Function parameters

| Parameter | Type | Description |
|:---|:---|:---|
| period | String | The possible values are: \`D7\`, \`D30\`. |
| from | DateTimeOffset | The first day. |
`;
  const example = [
    "period='D8',from=2026-01-01T00:00:00Z",
    "period='D7',from=yesterday",
    "period='{period}',from={from}",
    "period='D7',from=@day",
    "period='D7',from=null",
  ]
    .map((given) => `${httpFence(`GET /calls/summary(${given})`)}\n${httpFence("HTTP/1.1 200 OK")}`)
    .join("\n");
  const routes = "GET /calls/summary(period='{period_value}',from={from})";
  const response = "It returns a `200 OK` response code.";
  expectDiagnostics({ "api/call-summary.md": operationPage({ routes, response, example }) + parameters }, [
    "api/call-summary.md:16:20 warning example-parameter-mismatch Unexpected value `D8` of the argument `period`, expected one of `D7`, `D30`",
    "  api/call-summary.md:61:3 It is documented here as one of `D7`, `D30`",
    "api/call-summary.md:24:32 warning example-parameter-mismatch Unexpected value `yesterday` of the argument `from`, expected DateTimeOffset",
    "  api/call-summary.md:62:3 It is documented here as DateTimeOffset",
  ]);
});

test("an argument is quoted as its route and its type have it; where they disagree it is open", () => {
  const parameters = `
## Function parameters

| Parameter | Type | Description |
|:---|:---|:---|
| period | String | The length. |
| from | Date | The first day. |
| to | Date | The last day. |
| zone | String | Where it is. |
`;
  const example = [
    "period=D7,from='2026-01-01',to=2026-01-31,zone='CET',room='7'",
    "period='D7',from='yesterday',to='2026-01-31',zone=CET,room=7",
    "period={period},from='{from}',to='2026-01-31',zone=CET,room=7",
  ]
    .map((given) => `${httpFence(`GET /calls/summary(${given})`)}\n${httpFence("HTTP/1.1 200 OK")}`)
    .join("\n");
  const routes = "GET /calls/summary(period='{period}',from={from},to='{to}',zone={zone},room={room})";
  const response = "It returns a `200 OK` response code.";
  expectDiagnostics({ "api/call-summary.md": operationPage({ routes, response, example }) + parameters }, [
    "api/call-summary.md:16:20 warning example-parameter-mismatch Unexpected value `D7` of the argument `period`, expected String in quotes",
    "  api/call-summary.md:45:3 It is documented here as String",
    "api/call-summary.md:16:30 warning example-parameter-mismatch Unexpected value `'2026-01-01'` of the argument `from`, expected Date without quotes",
    "  api/call-summary.md:46:3 It is documented here as Date",
    "api/call-summary.md:24:32 warning example-parameter-mismatch Unexpected value `yesterday` of the argument `from`, expected Date",
    "  api/call-summary.md:46:3 It is documented here as Date",
  ]);
});

test("a day is one that the calendar has", () => {
  const parameters = "\n## Query parameters\n\n|Parameter|Type|\n|:---|:---|\n|on|Date|\n";
  const requests = ["2026-02-28", "2026-02-30", "2026-13-01"].map((day) => httpFence(`GET /calls?on=${day}`));
  const example = requests.map((request) => `${request}\n${httpFence("HTTP/1.1 200 OK")}`).join("\n");
  const response = "It returns a `200 OK` response code.";
  expectDiagnostics({ "api/call-list.md": operationPage({ routes: "GET /calls", response, example }) + parameters }, [
    "api/call-list.md:24:12 warning example-parameter-mismatch Unexpected value `2026-02-30` of the query parameter `on`, expected Date",
    "  api/call-list.md:45:2 It is documented here as Date",
    "api/call-list.md:32:12 warning example-parameter-mismatch Unexpected value `2026-13-01` of the query parameter `on`, expected Date",
    "  api/call-list.md:45:2 It is documented here as Date",
  ]);
});

test("what stands in the path is held against its type as well, whatever the model calls it", () => {
  const parameters = `
## Path parameters

| Parameter | Type | Description |
|:---|:---|:---|
| call-number | Int32 | Which call. |
| id | Int32 | Which tape. |
`;
  const example = ["seven/tapes/one", "7/tapes/1", "{call-number}/tapes/{id}", "callNumber/tapes/id"]
    .map((path) => `${httpFence(`GET /calls/${path}`)}\n${httpFence("HTTP/1.1 200 OK")}`)
    .join("\n");
  const routes = "GET /calls/{call-number}/tapes/{id}";
  const response = "It returns a `200 OK` response code.";
  expectDiagnostics({ "api/tape-get.md": operationPage({ routes, response, example }) + parameters }, [
    "api/tape-get.md:16:12 warning example-parameter-mismatch Unexpected value `seven` of the path parameter `call-number`, expected Int32",
    "  api/tape-get.md:53:3 It is documented here as Int32",
    "api/tape-get.md:16:24 warning example-parameter-mismatch Unexpected value `one` of the path parameter `id`, expected Int32",
    "  api/tape-get.md:54:3 It is documented here as Int32",
  ]);
});

test("a header has the one value that its row has, with parameters and among others", () => {
  const headers = `
## Request headers

| Name | Description |
|:---|:---|
| Authorization | Bearer {token}. Required. |
| Content-Type | text/plain. Required. |
| Prefer | \`respond-async\`. Optional. |
| Tone | high. |
| Zone | The zone, such as \`CET\`. |
`;
  const example = [
    ["Authorization: Bearer 1", "content-type: application/json", "Prefer: respond-sync", "Tone: low", "Zone: UTC"],
    ["Content-Type: Text/Plain; charset=utf-8", "Prefer: wait=10, respond-async"],
    ["Content-Type: {type}", "Zone: CET"],
  ]
    .map(
      (given) => `${httpFence(["POST /calls", ...given, "", '"Hello"'].join("\n"))}\n${httpFence("HTTP/1.1 200 OK")}`,
    )
    .join("\n");
  const response = "It returns a `200 OK` response code.";
  const create = operationPage({ routes: "POST /calls", body: "Supply a text.", response, example }) + headers;
  expectDiagnostics({ "api/call-create.md": create }, [
    "api/call-create.md:22:15 warning example-parameter-mismatch Unexpected value `application/json` of the header `Content-Type`, expected `text/plain`",
    "  api/call-create.md:65:3 It is documented here as `text/plain`",
    "api/call-create.md:23:9 warning example-parameter-mismatch Unexpected value `respond-sync` of the header `Prefer`, expected `respond-async`",
    "  api/call-create.md:66:3 It is documented here as `respond-async`",
  ]);
});

test("a content type that is no media type is the row's fault", () => {
  const headers =
    "## Request headers\n\n| Name | Description |\n|:---|:---|\n| Content-Type | application-json. Required. |\n\n";
  const answer = operationPage({ example: httpFence("POST /calls/17/answer", "{}") });
  expectDiagnostics({ "api/call-answer.md": answer.replace("## Response", `${headers}## Response`) }, [
    "api/call-answer.md:13:3 warning example-parameter-mismatch Unexpected value `application-json` of the header `Content-Type`, expected `application/json`",
  ]);
});
