import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

function page(sentence: string, statusLine: string): string {
  return `# Answer a call

## HTTP request

\`\`\`http
POST /calls/{id}/answer
\`\`\`

## Response

${sentence}

## Example

\`\`\`http
POST /calls/17/answer
\`\`\`

\`\`\`http
${statusLine}
\`\`\`
`;
}

test.each(["HTTP/1.1 204 NO CONTENT", "HTTP/1.1 204 No Content"])("`%s` is a status line", (line) => {
  expectDiagnostics({ "api/call-answer.md": page("It returns a `204 No Content` response code.", line) }, []);
});

test("a phrase that the registry had before is one still", () => {
  const pages = {
    "api/call-answer.md": page("It may answer `422 Unprocessable Entity`.", "HTTP/1.1 422 Unprocessable Entity"),
  };
  expectDiagnostics(pages, []);
});

test("a status line says its reason, and a sentence need not", () => {
  expectDiagnostics({ "api/call-answer.md": page("It returns a `204` response code.", "HTTP/1.1 204") }, [
    "api/call-answer.md:20:10 info status-phrase Unexpected `204`, expected `204 No Content`",
  ]);
});

test("a status in the words of a sentence is whole without a reason in a fence as well", () => {
  expectDiagnostics({ "api/call-answer.md": page("It returns a `204` response code.", "Status code: 204") }, [
    "api/call-answer.md:20:1 info http-status-line Unexpected form of a status line, expected `HTTP/1.1 204` and the reason",
  ]);
});

test("the same words are one finding", () => {
  expectDiagnostics({ "api/call-answer.md": page("It returns a `204 OK` response code.", "HTTP/1.1 204 OK") }, [
    "api/call-answer.md:11:15 info status-phrase Unexpected `204 OK`, expected `204 No Content`",
    "  api/call-answer.md:20:10 The same stands here",
  ]);
});

test("a status of no registered reason may have any", () => {
  expectDiagnostics({ "api/call-answer.md": page("It answers.", "HTTP/1.1 299 Ringing") }, []);
});
