import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const request = httpFence("POST /calls/17/answer");
const response = httpFence("HTTP/1.1 204 No Content");

test("blocks that are no requests may repeat a name", () => {
  const example = `<!-- { "blockType": "request", "name": "answer" } -->
${request}
<!-- { "blockType": "response", "name": "answer" } -->
${response}
<!-- { "blockType": "ignored", "name": "answer" } -->
${request}
${response}`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, []);
});

test("the pages of another version of the API have names of their own", () => {
  const named = (version: string): string =>
    operationPage({
      example: `<!-- { "blockType": "request", "name": "answer" } -->
${httpFence(`POST https://api.callisto.example/${version}/calls/17/answer`)}
${response}`,
    });
  expectDiagnostics({ "beta/api/call-answer.md": named("beta"), "v1.0/api/call-answer.md": named("v1.0") }, [], {
    "editions-mixed": "off",
    "front-matter-missing": "off",
  });
});
