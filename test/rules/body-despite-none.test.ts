import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

test("a body that is not required is allowed", () => {
  const page = operationPage({
    body: "This method does not require a request body.",
    example: `${httpFence("POST /calls/17/answer", "{}")}\n${httpFence("HTTP/1.1 204 No Content")}`,
  });
  expectDiagnostics({ "api/call-answer.md": page }, []);
});

test("a body that is no JSON is a body", () => {
  const page = operationPage({
    body: "Do not supply a request body for this method.",
    example: `\`\`\`http\nPOST /calls/17/answer\nContent-Type: text/plain\n\nhello\n\`\`\`\n\n${httpFence("HTTP/1.1 204 No Content")}`,
  });
  expectDiagnostics({ "api/call-answer.md": page }, [
    "api/call-answer.md:23:1 warning body-despite-none Unexpected body, expected none, as the Request body section says",
    "  api/call-answer.md:11:1 The page says so here",
  ]);
});

test("a table of what to send says the contrary, where the call can have a body", () => {
  const body =
    "Do not supply a request body for this method.\n\n| Parameter | Type |\n|:---|:---|\n| timeout | Int32 |";
  expectDiagnostics({ "api/call-answer.md": operationPage({ body }) }, [
    "api/call-answer.md:13:1 warning body-despite-none Unexpected body, expected none, as the Request body section says",
    "  api/call-answer.md:11:1 The page says so here",
  ]);
  const head = body.replace("\n| timeout | Int32 |", "");
  expectDiagnostics({ "api/call-answer.md": operationPage({ body: head }) }, []);
});
