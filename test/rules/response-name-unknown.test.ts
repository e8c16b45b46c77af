import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

test("a request that is not to be read has its name", () => {
  const example = `<!-- { "blockType": "ignored", "name": "answer" } -->
${httpFence("POST /calls/17/answer")}
<!-- { "blockType": "response", "name": "answer" } -->
${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, []);
});

test("each name of a list is looked for", () => {
  const example = `<!-- { "blockType": "request", "name": "answer" } -->
${httpFence("POST /calls/17/answer")}
<!-- { "blockType": "response", "name": ["answer", "reject"] } -->
${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, [
    "api/call-answer.md:20:52 warning response-name-unknown Unexpected name `reject`, expected that of a request of the page",
  ]);
});
