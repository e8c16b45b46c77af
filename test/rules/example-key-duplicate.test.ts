import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const response =
  "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";

function pagesThatShow(value: readonly object[], annotation?: Readonly<Record<string, unknown>>) {
  const example = `${httpFence("GET /calls")}\n${httpFence("HTTP/1.1 200 OK", JSON.stringify({ value }, null, 1))}`;
  const properties = ["id | String |", "alias | String |"];
  return {
    "api/call-list.md": operationPage({ title: "List calls", routes: "GET /calls", response, example }),
    "resources/call.md": resourcePage({ properties, ...(annotation ? { annotation, json: "{}" } : {}) }),
  };
}

test("an answer is one finding, whatever it holds twice", () => {
  expectDiagnostics(pagesThatShow([{ id: "a" }, { id: "b" }, { id: "a" }, { id: "b" }, { id: "a" }]), [
    "api/call-list.md:32:10 warning example-key-duplicate Unexpected second object with the `id` `a`, expected a key of its own for each",
    "  api/call-list.md:26:10 The first object with it stands here",
    "  api/call-list.md:35:10 The same stands here",
    "  api/call-list.md:38:10 The same stands here",
  ]);
});

test.each([
  [[{ id: "{id}" }, { id: "{id}" }]],
  [[{ id: "id-value" }, { id: "id-value" }]],
  [[{ alias: "ines" }, { alias: "ines" }]],
  [[{ id: null }, { id: null }]],
])("%o may be", (value) => {
  expectDiagnostics(pagesThatShow(value), []);
});
