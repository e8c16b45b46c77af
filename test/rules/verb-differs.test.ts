import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

const pageOf = (title: string, routes: string, sentence = "About calls.") =>
  operationPage({ title, routes }).replace("\n\n", `\n\n${sentence}\n\n`);

test("what a page says of itself is one finding", () => {
  const text = `---\ntitle: Create call\ndescription: "Create a call."\n---\n\n${pageOf("Create call", "DELETE /calls/{id}", "Creates a call.")}`;
  expectDiagnostics({ "api/call-delete.md": text }, [
    'api/call-delete.md:6:3 warning verb-differs Unexpected "Create", expected a verb for DELETE, such as "delete", as the route has it',
    "  api/call-delete.md:13:8 Its route stands here",
    "  api/call-delete.md:2:8 The same stands here",
    "  api/call-delete.md:3:15 The same stands here",
    "  api/call-delete.md:8:1 The same stands here",
  ]);
});

test.each([
  ["Get calls", "POST /calls/find"],
  ["Delete calls", "POST /calls/delete"],
  ["Create or replace call", "PUT /calls/{id}"],
  ["Remove a host", "PATCH /calls/{id}"],
  ["Update: what is new", "GET /updates"],
  ["Updating calls", "GET /calls"],
  ["Updates of calls", "GET /news"],
  ["Update history", "GET /calls/{id}/updateHistory"],
  ["List item delete", "DELETE /lists/{listId}/items/{itemId}"],
  ["Get or create call", "PUT /calls/{id}"],
  ["Create, read, and update calls", "GET /calls"],
  ["List", "GET /calls"],
  ["Get or delete calls", "GET /calls\nDELETE /calls"],
])("%s may be %s", (title, routes) => {
  expectDiagnostics({ "api/call.md": pageOf(title, routes) }, []);
});

test("a sentence may begin with a noun", () => {
  expectDiagnostics({ "api/call.md": pageOf("News", "GET /updates", "Updates of calls that ring.") }, []);
  expectDiagnostics({ "api/call.md": pageOf("News", "GET /updates", "Updates all calls.") }, [
    'api/call.md:3:1 warning verb-differs Unexpected "Updates", expected a verb for GET, such as "get", as the route has it',
    "  api/call.md:8:5 Its route stands here",
  ]);
});

test("a link may name a thing", () => {
  const news = operationPage({ title: "Find updates", routes: "GET /updates" });
  expectDiagnostics({ "api/news.md": `${news}All [updates](news.md), each an [update](news.md).\n` }, []);
});
