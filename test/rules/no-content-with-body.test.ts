import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const nothing = "This method returns a `200 OK` response code. It does not return anything in the response body.";

/** A page whose Response section says `response` and whose examples show `responses`. */
function page(response: string, ...responses: readonly string[]): Record<string, string> {
  const example = responses.map((shown) => `${httpFence("POST /calls/17/answer")}\n${shown}`).join("\n");
  return { "api/call-answer.md": operationPage({ response, example }) };
}

test("JSON where the page says that nothing comes is a finding, once", () => {
  const shown = httpFence("HTTP/1.1 200 OK", `{ "state": "established" }`);
  expectDiagnostics(page(nothing, shown, shown), [
    "api/call-answer.md:23:1 warning no-content-with-body Unexpected body, expected none in a response of status 200, as the Response section says",
    "  api/call-answer.md:11:24 The page says so here",
    "  api/call-answer.md:34:1 The same stands here",
  ]);
});

test("so is what the page says that comes with a status which carries nothing", () => {
  const pagesSaying = (said: string): Record<string, string> => ({
    ...page(`This method returns a \`204 No Content\` response code${said}`, "```http\nHTTP/1.1 204 No Content\n```\n"),
    "resources/call.md": resourcePage({ properties: ["id | String | Its id."] }),
  });
  expectDiagnostics(pagesSaying(" and the [call](../resources/call.md) in its body."), [
    "api/call-answer.md:11:62 warning no-content-with-body Unexpected body, expected none in a response of status 204",
    "  api/call-answer.md:11:24 The status stands here",
  ]);
  expectDiagnostics(pagesSaying(", or `200 OK` and the [call](../resources/call.md) in its body."), []);
});

test.each([
  ["an empty object", nothing, httpFence("HTTP/1.1 200 OK", "{}")],
  ["the server's own words", nothing, "```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\nDone\n```\n"],
  ["an error", nothing, httpFence("HTTP/1.1 404 Not Found", `{ "error": { "code": "gone" } }`)],
  ["what the page says nothing of", "It returns a `200 OK` response code.", httpFence("HTTP/1.1 200 OK", "[1]")],
])("%s contradicts no page", (_, response, shown) => {
  expectDiagnostics(page(response, shown), []);
});

test("so is the length of a body that such a status has not", () => {
  const shown = (status: string, length: number): string =>
    `\`\`\`http\nHTTP/1.1 ${status}\nContent-Length: ${length}\n\`\`\`\n`;
  const response = "This method returns a `204 No Content` response code.";
  expectDiagnostics(page(response, shown("204 No Content", 12)), [
    "api/call-answer.md:21:1 warning no-content-with-body Unexpected `Content-Length: 12`, expected none in a response of status 204",
  ]);
  expectDiagnostics(page(response, shown("204 No Content", 0)), []);
  expectDiagnostics(page("This method returns `304 Not Modified`.", shown("304 Not Modified", 12)), []);
});
