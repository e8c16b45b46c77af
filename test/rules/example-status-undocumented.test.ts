import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function page(response: string, ...statusLines: readonly string[]): string {
  const responses = statusLines.map((line) => httpFence(`HTTP/1.1 ${line}`));
  return operationPage({ response, example: [httpFence("POST /calls/17/answer"), ...responses].join("\n") });
}

test.each([
  ["It returns a `200 OK` response code.", "404 Not Found"],
  ["It returns a `302 Found` response code with the place of the report.", "200 OK"],
  ["It answers those who ask.", "200 OK"],
  ["It returns a `404 Not Found` response code where there is none.", "200 OK"],
  ["It returns a `207 Multi-Status` response code where some calls fail.", "200 OK"],
  ["It returns a `200 OK` response code, or `207 Multi-Status` where some calls fail.", "207 Multi-Status"],
])("`%s` allows %s", (sentence, statusLine) => {
  expectDiagnostics({ "api/call-answer.md": page(sentence, statusLine) }, []);
});

test("one status is one finding a page", () => {
  const sentence = "It returns a `201 Created` response code, or `202 Accepted` where it takes a while.";
  expectDiagnostics({ "api/call-answer.md": page(sentence, "200 OK", "202 Accepted", "200 OK") }, [
    "api/call-answer.md:20:10 warning example-status-undocumented Unexpected status 200, expected 201 or 202, as the Response section says",
    "  api/call-answer.md:11:15 The Response section names this status",
    "  api/call-answer.md:28:10 The same stands here",
  ]);
});

test("statuses in a table are documented, too", () => {
  const response =
    "| Status | Description |\n|:---|:---|\n| 200 OK | It is done. |\n| 404 Not Found | There is none. |";
  const example = ["200 OK", "201 Created"].map(
    (status) => `${httpFence("POST /calls/17/answer")}\n${httpFence(`HTTP/1.1 ${status}`)}`,
  );
  expectDiagnostics({ "api/call-answer.md": operationPage({ response, example: example.join("\n") }) }, [
    "api/call-answer.md:31:10 warning example-status-undocumented Unexpected status 201, expected 200, as the Response section says",
    "  api/call-answer.md:13:3 The Response section names this status",
  ]);
});

test("where a table lists errors, another one is none of them", () => {
  const errors =
    "## Error responses\n\n| Status | Reason |\n|:---|:---|\n| 404 | There is none. |\n| 409 | It is taken. |\n";
  const shown = page(
    "It returns a `204 No Content` response code, or `403 Forbidden`.",
    "403 Forbidden",
    "409 Conflict",
    "410 Gone",
  );
  expectDiagnostics({ "api/call-answer.md": `${shown}\n${errors}` }, [
    "api/call-answer.md:28:10 warning example-status-undocumented Unexpected status 410, expected 404 or 409, as the table of errors says",
    "  api/call-answer.md:37:3 The table of errors names this status",
  ]);
});

test("a row for all others names each of them", () => {
  const shown = page("It returns a `204 No Content` response code.", "410 Gone");
  for (const others of ["4xx", "Any other"]) {
    const errors = `## Error responses\n\n| Status | Reason |\n|:---|:---|\n| 404 | There is none. |\n| ${others} | It failed. |\n`;
    expectDiagnostics({ "api/call-answer.md": `${shown}\n${errors}` }, []);
  }
});
