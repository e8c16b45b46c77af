import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const done = httpFence("HTTP/1.1 204 No Content");
const replace = operationPage({ routes: "PUT /calls/{id}", example: `${httpFence("PUT /calls/17")}\n${done}` });

test("a page that shows its own request shows what else can be asked of the path", () => {
  const example = `${httpFence("DELETE /calls/17")}\n${done}\n${httpFence("PUT /calls/18")}\n${done}`;
  const remove = operationPage({ routes: "DELETE /calls/{id}", example });
  expectDiagnostics({ "api/call-delete.md": remove, "api/call-replace.md": replace }, [
    "api/call-delete.md:24:1 info example-route-elsewhere Unexpected request on `PUT /calls/{callId}`, which api/call-replace documents, expected a route of this page",
    "  api/call-replace.md:6:5 It is documented here",
  ]);
});

test("each method is named by which the page has the path", () => {
  const routes = "PATCH /calls/{id}\nDELETE /calls/{id}";
  const page = operationPage({ routes, example: `${httpFence("PUT /calls/17")}\n${done}` });
  expectDiagnostics({ "api/call-change.md": page, "api/call-replace.md": replace }, [
    "api/call-change.md:17:1 warning example-method-differs Unexpected PUT of `/calls/{callId}`, expected PATCH or DELETE, as the page has it",
    "  api/call-change.md:6:7 The page documents this route",
  ]);
});

test("so does one that shows it by another of its paths", () => {
  const example = `${httpFence("PUT /calls/17")}\n${done}\n${httpFence("DELETE /me/calls/18")}\n${done}`;
  const remove = operationPage({ routes: "DELETE /me/calls/{id}\nDELETE /calls/{id}", example });
  expectDiagnostics({ "api/call-delete.md": remove, "api/call-replace.md": replace }, [
    "api/call-delete.md:17:1 info example-route-elsewhere Unexpected request on `PUT /calls/{callId}`, which api/call-replace documents, expected a route of this page",
    "  api/call-replace.md:6:5 It is documented here",
  ]);
});
