import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function answerPage(...targets: readonly string[]): string {
  const done = httpFence("HTTP/1.1 204 No Content");
  const example = targets.map((target) => `${httpFence(`POST ${target}`)}\n${done}`).join("\n");
  return operationPage({ routes: "POST /calls/{id}/holdAll", example });
}

test("the same name is one finding a page, with the route", () => {
  expectDiagnostics({ "api/call-hold.md": answerPage("/Calls/17/holdAll", "/Calls/9/holdall") }, [
    "api/call-hold.md:16:7 info path-case Unexpected `Calls` in a path, expected `calls`, as the route has it",
    "  api/call-hold.md:6:6 The route is documented here",
    "  api/call-hold.md:24:7 The same stands here",
    "api/call-hold.md:24:15 info path-case Unexpected `holdall` in a path, expected `holdAll`, as the route has it",
    "  api/call-hold.md:6:6 The route is documented here",
  ]);
});

test("a route that alone differs from an example and from most routes is what is misspelt, once", () => {
  const pages = {
    "api/call-hold.md": answerPage("/Calls/17/holdAll", "/Calls/9/holdAll"),
    "api/call-list.md": operationPage({ routes: "GET /Calls" }),
    "api/call-make.md": operationPage({ routes: "POST /Calls" }),
  };
  expectDiagnostics(pages, [
    "api/call-hold.md:6:7 info path-case Unexpected `calls` in a path, expected `Calls`, as other routes have it",
    "  api/call-list.md:6:6 A route is documented so here",
  ]);
});

test("route lines that differ from those of other pages are found without an example, once a page", () => {
  const pages = {
    "api/call-hold.md": operationPage({ routes: "POST /app/Calls/{id}/hold\nPOST /Calls/{id}/hold" }),
    "api/call-list.md": operationPage({ routes: "GET /app/calls\nGET /calls\nGET /recalls/{id}/calls" }),
    "api/call-make.md": operationPage({ routes: "POST /app/calls\nPOST /calls" }),
    "api/call-mute.md": operationPage({ routes: "POST /Calls/{id}/mute", example: httpFence("POST /Calls/7/mute") }),
  };
  expectDiagnostics(pages, [
    "api/call-hold.md:6:11 info path-case Unexpected `Calls` in a path, expected `calls`, as other routes have it",
    "  api/call-list.md:6:10 A route is documented so here",
    "  api/call-hold.md:7:7 The same stands here",
    "api/call-mute.md:6:7 info path-case Unexpected `Calls` in a path, expected `calls`, as other routes have it",
    "  api/call-list.md:6:10 A route is documented so here",
    "  api/call-mute.md:16:7 The same stands here",
  ]);
});

test("a name is found where it is a whole segment", () => {
  const pages = {
    "api/caller-call.md": operationPage({ routes: "POST /Callers/{id}/Call" }),
    "api/call-list.md": operationPage({ routes: "GET /call\nGET /rooms/{id}/call" }),
    "api/room-call.md": operationPage({ routes: "GET /callers/{id}/rooms/call\nGET /callers/{id}" }),
    "api/call-get.md": operationPage({ routes: "GET /callers/{id}/call", example: httpFence("GET /callers/7/CALL") }),
  };
  expectDiagnostics(pages, [
    "api/call-get.md:16:16 info path-case Unexpected `CALL` in a path, expected `call`, as the route has it",
    "  api/call-get.md:6:5 The route is documented here",
    "api/caller-call.md:6:7 info path-case Unexpected `Callers` in a path, expected `callers`, as other routes have it",
    "  api/call-get.md:6:6 A route is documented so here",
    "api/caller-call.md:6:20 info path-case Unexpected `Call` in a path, expected `call`, as other routes have it",
    "  api/call-get.md:6:19 A route is documented so here",
  ]);
});

test("a place is named once", () => {
  const done = httpFence("HTTP/1.1 204 No Content");
  const example = ["/tins/1/fooBar", "/cans/1/fooBar", "/cans/2/fooBar"].map(
    (path) => `${httpFence(`POST ${path}`)}\n${done}`,
  );
  const pages = {
    "api/tin-foo.md": operationPage({
      routes: "POST /tins/{id}/foobar\nPOST /cans/{id}/foobar",
      example: example.join("\n"),
    }),
    "api/jar-foo.md": operationPage({
      routes: "POST /jars/{id}/fooBar\nPOST /pots/{id}/fooBar\nPOST /pans/{id}/fooBar",
    }),
  };
  expectDiagnostics(pages, [
    "api/tin-foo.md:6:17 info path-case Unexpected `foobar` in a path, expected `fooBar`, as other routes have it",
    "  api/jar-foo.md:6:17 A route is documented so here",
    "  api/tin-foo.md:7:17 The same stands here",
  ]);
});

test("an id that reads like a name is none, and hosts have no case", () => {
  expectDiagnostics(
    { "api/call-hold.md": answerPage("https://API.callisto.example/v1.0/calls/HOLDALL-2/holdAll") },
    [],
  );
});
