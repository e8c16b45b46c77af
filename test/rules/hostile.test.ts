import { expect, test } from "vitest";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { lintPages } from "../helpers/lint-pages.js";

// Each request indexing the routes anew, or being compared with all of them, would take minutes.
test("a page of thousands of routes, with thousands of requests that take none, is checked", () => {
  const routes = Array.from({ length: 4000 }, (_, at) => `GET /rooms${at}/{id}/calls`).join("\n");
  const example = Array.from({ length: 4000 }, (_, at) => httpFence(`GET /calls/${at}/tapes`)).join("\n");
  const found = lintPages({ "api/call-list.md": operationPage({ routes, example }) });
  expect(found.filter(({ code }) => code === "example-route-unknown")).toHaveLength(4000);
});
