import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const call = resourcePage({ properties: ["id | String |"] });
const one = "If successful, this method returns a `200 OK` response code and a [call](../resources/call.md) object.";

function pages(annotation: Readonly<Record<string, unknown>>, json: string, status = "200 OK"): Record<string, string> {
  const comment = `<!-- ${JSON.stringify({ blockType: "response", "@odata.type": "api.call", ...annotation })} -->`;
  const example = `${httpFence("GET /calls/17")}\n${comment}\n${httpFence(`HTTP/1.1 ${status}`, json)}`;
  const get = operationPage({ routes: "GET /calls/{id}", response: one, example });
  return { "api/call-get.md": get, "resources/call.md": call };
}

test("a collection above one object is reported, with the body", () => {
  expectDiagnostics(pages({ isCollection: true }, `{ "id": "17" }`), [
    'api/call-get.md:19:44 warning response-collection-differs Unexpected annotation of a collection of `api.call` above one object, expected one without `"isCollection"`, or a collection in the body',
    "  api/call-get.md:24:1 The body is one object here",
  ]);
});

test.each([
  ["one object as announced", {}, `{ "id": "17" }`, "200 OK"],
  ["nothing but annotations of its own", { isCollection: true }, `{ "@odata.context": "x" }`, "200 OK"],
  ["an error", { isCollection: true }, `{ "id": "17" }`, "404 Not Found"],
])("%s differs in nothing", (_, annotation, json, status) => {
  expectDiagnostics(pages(annotation, json, status), []);
});
