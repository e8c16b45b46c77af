import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const call = resourcePage({ properties: ["id | String |"] });
const one = "If successful, this method returns a `200 OK` response code and a [call](../resources/call.md) object.";

function pages(statusLine: string, annotation: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const comment = `<!-- ${JSON.stringify({ blockType: "response", ...annotation })} -->`;
  const example = `${httpFence("GET /calls/17")}\n${comment}\n${httpFence(statusLine)}`;
  const get = operationPage({ routes: "GET /calls/{id}", response: one, example });
  return { "api/call-get.md": get, "resources/call.md": call };
}

test("a bare success is reported, with the sentence", () => {
  expectDiagnostics(pages("HTTP/1.1 200 OK"), [
    "api/call-get.md:21:1 warning response-body-missing Unexpected end of the response, expected the body that the page documents for status 200",
    "  api/call-get.md:11:39 The page documents the body here",
  ]);
});

test("a response that is cut, empty or an error may be bare", () => {
  expectDiagnostics(pages("HTTP/1.1 200 OK", { truncated: true }), []);
  expectDiagnostics(pages("HTTP/1.1 200 OK", { isEmpty: true }), []);
  expectDiagnostics(pages("HTTP/1.1 404 Not Found"), []);
});

test("what a collection answers with is no body of its count", () => {
  const response =
    "If successful, this method returns a `200 OK` response code and a collection of [call](../resources/call.md) objects.";
  const example = `${httpFence("GET /calls/$count")}\n${httpFence("HTTP/1.1 200 OK")}`;
  const list = operationPage({ routes: "GET /calls", response, example });
  expectDiagnostics({ "api/call-list.md": list, "resources/call.md": call }, []);
});
