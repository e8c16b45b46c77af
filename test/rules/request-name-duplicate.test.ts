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

test("pages outside the folder of a version that call it share its names", () => {
  const page = operationPage({
    example: `<!-- { "blockType": "request", "name": "answer" } -->
${httpFence("POST https://api.callisto.example/v1.0/calls/17/answer")}
${response}`,
  });
  expectDiagnostics({ "guides/answer.md": page, "v1.0/api/call-answer.md": page }, [
    "v1.0/api/call-answer.md:15:40 warning request-name-duplicate Unexpected second request named `answer`, expected a name of its own",
    "  guides/answer.md:15:40 The first request of this name stands here",
  ]);
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
