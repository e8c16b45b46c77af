import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const response =
  "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";

function pagesThatShow(value: readonly object[], annotation?: Readonly<Record<string, unknown>>, route = "/calls") {
  const example = `${httpFence(`GET ${route}`)}\n${httpFence("HTTP/1.1 200 OK", JSON.stringify({ value }, null, 1))}`;
  const properties = ["id | String |", "alias | String |"];
  return {
    "api/call-list.md": operationPage({ title: "List calls", routes: `GET ${route}`, response, example }),
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
  [[{ id: "call-id" }, { id: "call-id" }]],
  [[{ id: "00000000-0000-0000-0000-000000000000" }, { id: "00000000-0000-0000-0000-000000000000" }]],
  [[{ alias: "ines" }, { alias: "ines" }]],
  [[{ id: null }, { id: null }]],
])("%o may be", (value) => {
  expectDiagnostics(pagesThatShow(value), []);
});

test("a list of changes has an object as often as it changed", () => {
  const changes = [
    { id: "a", alias: "ines" },
    { id: "a", "@removed": { reason: "deleted" } },
  ];
  for (const route of ["/calls/delta", "/calls/delta()"])
    expectDiagnostics(pagesThatShow(changes, undefined, route), []);
});

test("a key may be that of the type that others derive from", () => {
  const pages = pagesThatShow([
    { id: "a", alias: "ines" },
    { id: "a", alias: "noor" },
  ]);
  const base = resourcePage({
    title: "contact resource type",
    properties: ["alias | String |"],
    annotation: { "@odata.type": "api.contact", keyProperty: "alias" },
    json: '{ "alias": "ines" }',
  });
  const derived = resourcePage({ introduction: "Inherits from [contact](contact.md).", properties: ["id | String |"] });
  expectDiagnostics({ ...pages, "resources/call.md": derived, "resources/contact.md": base }, []);
});
