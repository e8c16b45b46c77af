import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function page(permissions: string, ...scopes: readonly unknown[]): Record<string, string> {
  const requests = scopes.map((named, index) => {
    const annotation = { blockType: "request", name: `answer_${index}`, scopes: named };
    const answer = `<!-- { "blockType": "response" } -->\n${httpFence("HTTP/1.1 204 No Content")}`;
    return `<!-- ${JSON.stringify(annotation)} -->\n${httpFence("POST /calls/7/answer")}\n${answer}`;
  });
  const table = `## Permissions\n\n| Permission type | Permissions |\n|:---|:---|\n| Delegated | ${permissions} |`;
  const text = operationPage({ example: requests.join("\n") });
  return { "api/call-answer.md": text.replace("## HTTP request", `${table}\n\n## HTTP request`) };
}

test("each scope that the page does not list is one finding, with the permission that it may misspell", () => {
  expectDiagnostics(page("Calls.Read.All, Calls.Answer", "call.answer rooms.read", ["rooms.read", "calls.answer"]), [
    "api/call-answer.md:21:57 warning scope-undocumented Unexpected scope `call.answer` in an annotation, expected a permission of its page, such as `Calls.Answer`",
    "  api/call-answer.md:7:3 Its permissions are listed here",
    "api/call-answer.md:21:69 warning scope-undocumented Unexpected scope `rooms.read` in an annotation, expected a permission of its page",
    "  api/call-answer.md:7:3 Its permissions are listed here",
    "  api/call-answer.md:31:58 The same stands here",
  ]);
});

test("a page that lists no permission contradicts no scope", () => {
  expectDiagnostics(page("Not supported.", "rooms.read"), []);
});

test("case does not count", () => {
  expectDiagnostics(page("Calls.Answer", "CALLS.ANSWER, calls.answer"), []);
});

test("a scope may be written as a URI, and those of the sign-in are nobody's permissions", () => {
  expectDiagnostics(
    page("Calls.Answer", "openid offline_access https://api.example/Calls.Answer", "api://x/.default"),
    [],
  );
});

test("a note below the table counts as well", () => {
  const noted = page("Calls.Answer |\n\nWith Rooms.Read some of what comes is missing.\n", "rooms.read", "rooms");
  expectDiagnostics(noted, [
    "api/call-answer.md:34:57 warning scope-undocumented Unexpected scope `rooms` in an annotation, expected a permission of its page",
    "  api/call-answer.md:7:3 Its permissions are listed here",
  ]);
});
