import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const done = httpFence("HTTP/1.1 204 No Content");
const table = "| Parameter | Type | Description |\n|:---|:---|:---|\n| timeout | Int32 | How long to wait. |";

function textFence(type: string, text: string): string {
  return `\`\`\`http\nPOST /calls/17/answer\n${type}\n${text}\n\`\`\`\n`;
}

function answerPage(body: string, ...requests: readonly string[]): string {
  return operationPage({ body, example: requests.map((request) => `${request}\n${done}`).join("\n") });
}

test("text where the page documents JSON is reported, and no body once for all examples", () => {
  const bare = httpFence("POST /calls/17/answer");
  expectDiagnostics({ "api/call-answer.md": answerPage(table, textFence("", "sixty"), bare, bare) }, [
    "api/call-answer.md:24:1 warning example-body-mismatch Unexpected text or bytes, expected JSON, as the page documents it",
    "  api/call-answer.md:9:4 The page documents it here",
    "api/call-answer.md:32:1 warning example-body-mismatch Unexpected request without a body, expected JSON, as the page documents it",
    "  api/call-answer.md:9:4 The page documents it here",
    "  api/call-answer.md:40:1 The same stands here",
  ]);
});

test("text of a type of its own is allowed beside JSON, and broken JSON is reported as that", () => {
  const text = textFence("Content-Type: text/plain\n", "sixty");
  const json = httpFence("POST /calls/17/answer", `{ "timeout": 60 }`);
  expectDiagnostics({ "api/call-answer.md": answerPage(table, text, json) }, []);
});

test("JSON by one method and bytes by another are each expected of their own", () => {
  const routes = "PATCH /calls/{id}\nPUT /calls/{id}/tune\nPUT /calls/{id}/tone";
  const put = (type: string): string => `\`\`\`http\nPUT /calls/7/tune\nContent-Type: ${type}\n\nabc\n\`\`\`\n`;
  const example = [httpFence("PATCH /calls/7", `{ "timeout": 60 }`), put("audio/ogg"), httpFence("PUT /calls/7/tone")]
    .map((request) => `${request}\n${done}`)
    .join("\n");
  expectDiagnostics({ "api/call-update.md": operationPage({ routes, body: table, example }) }, [
    "api/call-update.md:46:1 warning example-body-mismatch Unexpected request without a body, expected text or bytes, as the page documents it",
    "  api/call-update.md:11:4 The page documents it here",
  ]);
});

test("where every example sends bytes, one without is reported", () => {
  const bytes = textFence("Content-Type: audio/wav\n", "<the recording>");
  const page = answerPage("The recording to play.", bytes, httpFence("POST /calls/17/answer"));
  expectDiagnostics({ "api/call-answer.md": page }, [
    "api/call-answer.md:31:1 warning example-body-mismatch Unexpected request without a body, expected text or bytes, as the page documents it",
    "  api/call-answer.md:9:4 The page documents it here",
  ]);
});

test("a page that does not say what to send, or says to send nothing, is not contradicted by sending nothing", () => {
  for (const body of ["Whatever fits.", "Do not supply a request body for this method."]) {
    expectDiagnostics({ "api/call-answer.md": answerPage(body, httpFence("POST /calls/17/answer")) }, []);
  }
});

test("a body that a page does not ask for, and describes all the same, may be left out", () => {
  const bytes = textFence("Content-Type: audio/wav\n", "<the recording>");
  const body = "This method does not require a request body.\n\nTo play a recording, provide it.";
  expectDiagnostics({ "api/call-answer.md": answerPage(body, bytes, httpFence("POST /calls/17/answer")) }, []);
});

test("JSON below another type is none that the type says, in a request and in an answer", () => {
  const json = `{ "timeout": 60 }`;
  const response =
    "It returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";
  const pages = (type: string) => ({
    "api/call-answer.md": operationPage({
      body: table,
      response,
      example: `${textFence(`Content-Type: ${type}\n`, json)}\n\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: ${type}\n\n{ "id": "17" }\n\`\`\`\n`,
    }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  });
  expectDiagnostics(pages("application/json; charset=utf-8"), []);
  expectDiagnostics(pages("{type}"), []);
  expectDiagnostics(pages("text/plain"), [
    "api/call-answer.md:25:1 warning example-body-mismatch Unexpected JSON, expected `text/plain`, as its `Content-Type` says",
    "  api/call-answer.md:23:1 It says so here",
    "  api/call-answer.md:32:1 The same stands here",
  ]);
});

test("what the table of headers contradicts is said of the header alone", () => {
  const page = operationPage({
    body: table,
    example: `${textFence("Content-Type: text/plain\n", `{ "timeout": 60 }`)}\n${done}`,
  });
  const pages = (type: string) => ({
    "api/call-answer.md": page.replace(
      "## Request body",
      `## Request headers\n\n| Name | Description |\n|:---|:---|\n| Content-Type | ${type}. Required. |\n\n$&`,
    ),
  });
  expectDiagnostics(pages("application/json"), [
    "api/call-answer.md:29:15 warning example-parameter-mismatch Unexpected value `text/plain` of the header `Content-Type`, expected `application/json`",
    "  api/call-answer.md:13:3 It is documented here as `application/json`",
  ]);
  expectDiagnostics(pages("text/plain"), [
    "api/call-answer.md:31:1 warning example-body-mismatch Unexpected JSON, expected `text/plain`, as its `Content-Type` says",
    "  api/call-answer.md:29:1 It says so here",
  ]);
});
