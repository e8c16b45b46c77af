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

const many = "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects.";

/** A page of calls that says `response` and shows `bodies`, below `comment`. */
function listing(response: string, comment: string, ...bodies: readonly string[]): Record<string, string> {
  const shown = bodies.map((json) => `${httpFence("GET /calls")}\n${comment}\n${httpFence("HTTP/1.1 200 OK", json)}`);
  const list = operationPage({ routes: "GET /calls", response, example: shown.join("\n") });
  return { "api/call-list.md": list, "resources/call.md": call };
}

test("a sentence that every body contradicts is a finding at the first of them", () => {
  expectDiagnostics(listing(many, "", `{ "id": "17" }`, `{ "id": "18" }`), [
    "api/call-list.md:24:1 warning response-collection-differs Unexpected object, expected a collection of api.call, as the Response section says",
    "  api/call-list.md:11:57 The Response section says a collection here",
    "  api/call-list.md:36:1 The same stands here",
  ]);
  const annotation = `<!-- { "blockType": "response", "@odata.type": "api.call" } -->`;
  expectDiagnostics(listing(one, annotation, `{ "value": [] }`), [
    "api/call-list.md:24:1 warning response-collection-differs Unexpected collection, expected one api.call, as the Response section says",
    "  api/call-list.md:11:67 The Response section says one here",
    "  api/call-list.md:19:48 The annotation says so as well",
  ]);
});

test("a sentence that the bodies bear out is right, and a bare list is one, and one in an object of its own", () => {
  expectDiagnostics(listing(one, "", `{ "id": "17" }`), []);
  expectDiagnostics(listing(many, "", `{ "count": 1, "items": [{ "id": "17" }] }`), []);
  expectDiagnostics(listing(many, "", `[{ "id": "17" }]`), []);
});

test("an annotation of one above a bare list is reported, and one of a collection is right", () => {
  const annotation = { blockType: "response", "@odata.type": "api.call" };
  const bare = (comment: object) => listing(many, `<!-- ${JSON.stringify(comment)} -->`, `[{ "id": "17" }]`);
  expectDiagnostics(bare({ ...annotation, isCollection: true }), []);
  expectDiagnostics(bare(annotation), [
    'api/call-list.md:19:44 warning response-collection-differs Unexpected annotation of one `api.call` above a collection, expected `"isCollection": true`, or one object in the body',
    "  api/call-list.md:24:1 The body is a collection here",
  ]);
});

test.each([
  ["one object as announced", {}, `{ "id": "17" }`, "200 OK"],
  ["nothing but annotations of its own", { isCollection: true }, `{ "@odata.context": "x" }`, "200 OK"],
  ["an error", { isCollection: true }, `{ "id": "17" }`, "404 Not Found"],
])("%s differs in nothing", (_, annotation, json, status) => {
  expectDiagnostics(pages(annotation, json, status), []);
});

test("an object of an open type that holds a list and nothing else is a collection", () => {
  const open = resourcePage({
    properties: ["id | String |"],
    annotation: { openType: true },
    json: '{ "id": "String" }',
  });
  const shown = (json: string) => {
    const annotation = `<!-- { "blockType": "response", "@odata.type": "api.call" } -->`;
    return { ...listing(many, annotation, json), "resources/call.md": open };
  };
  expectDiagnostics(shown(`{ "value": [{ "id": "17" }] }`), [
    'api/call-list.md:19:48 warning response-collection-differs Unexpected annotation of one `api.call` above a collection, expected `"isCollection": true`, or one object in the body',
    "  api/call-list.md:24:1 The body is a collection here",
  ]);
  const beside = pages({ isCollection: true }, `{ "id": "17", "value": [] }`);
  expectDiagnostics({ ...beside, "resources/call.md": open }, []);
});
