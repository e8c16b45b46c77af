import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

const expectFindings = (routes: string, expected: readonly string[]) =>
  expectDiagnostics({ "api/call-get.md": operationPage({ title: "Get call", routes }) }, expected);

test("routes that stand twice are one finding, and another query or placeholder makes another line", () => {
  expectFindings("GET /calls/{id}\nGET /me/calls/{id}\n\nGET /calls/{id}\nGET /me/calls/{id}", [
    "api/call-get.md:9:1 warning route-duplicate Unexpected second `GET /calls/{id}`, expected a route once",
    "  api/call-get.md:6:1 The first stands here",
    "  api/call-get.md:10:1 The same stands here",
  ]);
  expectFindings("GET /calls/{id}\nGET /calls/{alias}\nGET /calls/{id}?$select=id", []);
});

test("fences that all list one route are several ways to call it", () => {
  expectFindings("GET /calls/{id}\n```\n\nAs an application:\n\n```http\nGET /calls/{id}", []);
  expectFindings("GET /calls/{id}\nGET /me/calls/{id}\n```\n\nOf a host:\n\n```http\nGET /calls/{id}", [
    "api/call-get.md:13:1 warning route-duplicate Unexpected second `GET /calls/{id}`, expected a route once",
    "  api/call-get.md:6:1 The first stands here",
  ]);
});

test("what a route is sent with tells it from another", () => {
  expectFindings("GET /calls/{id}\nAccept: text/calendar\n\nGET /calls/{id}\nAccept: application/json", []);
});
