import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

test("addresses and domains are ids, names with dots are not", () => {
  const routes = `GET /users/ines@contoso.com/calls
GET /domains/contoso.com/calls
GET /calls/callisto.calls.groupCall
GET /reports/summary(period='D7')`;
  expectDiagnostics({ "api/call-list.md": operationPage({ routes }) }, [
    "api/call-list.md:6:12 warning route-literal-id Unexpected `ines@contoso.com` in a route, expected a placeholder such as `{id}`",
    "api/call-list.md:7:14 warning route-literal-id Unexpected `contoso.com` in a route, expected a placeholder such as `{id}`",
  ]);
});

test("an id is one finding a page, however many lines have it", () => {
  const routes = `GET /users/ines@contoso.com/calls
GET /users/ines@contoso.com/calls/{id}/tapes
GET /users/ines@contoso.com/copies/ines@contoso.com`;
  expectDiagnostics({ "api/call-list.md": operationPage({ routes }) }, [
    "api/call-list.md:6:12 warning route-literal-id Unexpected `ines@contoso.com` in a route, expected a placeholder such as `{id}`",
    "  api/call-list.md:7:12 The same stands here",
    "  api/call-list.md:8:12 The same stands here",
  ]);
});

test("an example's id is its own: a route that an example alone shows is none that is documented with an id", () => {
  const example = `${httpFence("GET https://api.callisto.example/v1.0/me/calls/ines@contoso.com/tapes")}${httpFence("HTTP/1.1 204 No Content")}`;
  const pages = {
    "api/call-get.md": operationPage({ title: "Get call", routes: "GET /me/calls/{id}" }),
    "api/tape-list.md": operationPage({ title: "List tapes", routes: "GET /rooms/{id}/calls/{callId}/tapes", example }),
  };
  expectDiagnostics(pages, [
    "api/tape-list.md:16:1 warning example-route-unknown Unexpected request `GET /me/calls/ines@contoso.com/tapes`, expected a documented route, such as `GET /rooms/{roomId}/calls/{callId}/tapes`",
    "  api/tape-list.md:6:5 The page documents this route",
  ]);
});

test("nor is one that OData adds to what the page lists", () => {
  const example = `${httpFence("GET /users/ines@contoso.com/calls/$count")}${httpFence("HTTP/1.1 200 OK\nContent-Type: text/plain\n\n7")}`;
  const response = "Returns `200 OK`.";
  const page = operationPage({ title: "List calls", routes: "GET /users/{id}/calls", response, example });
  expectDiagnostics({ "api/call-list.md": page }, []);
});
