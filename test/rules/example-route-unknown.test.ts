import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const done = httpFence("HTTP/1.1 204 No Content");

test("a call of another host is none of ours", () => {
  const example = `${httpFence("POST https://api.callisto.example/v1.0/calls/17/answer")}
${done}
${httpFence("PUT https://upload.callisto.example/parts/1")}
${done}`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, []);
});

test("what an annotation calls opaque need take no route, and takes none of another page", () => {
  const opaque = '<!-- { "blockType": "request", "opaqueUrl": true } -->';
  const example = `${httpFence("POST https://api.callisto.example/v1.0/calls/17/answer")}
${done}
${opaque}
${httpFence("PUT https://api.callisto.example/v1.0/parts/1")}
${done}
${opaque}
${httpFence("POST https://api.callisto.example/v1.0/tapes/a1b2")}
${done}`;
  const send = operationPage({ routes: "POST /tapes/{id}", example: `${httpFence("POST /tapes/1")}\n${done}` });
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }), "api/tape-send.md": send }, []);
});

test("the nearest of the page's routes is named, and the query left out", () => {
  const page = operationPage({
    routes: "POST /calls/{id}/answer\nPOST /me/calls/{id}/answer",
    example: `${httpFence("POST https://api.callisto.example/v1.0/me/call/17/answer?wait=1")}\n${done}`,
  });
  expectDiagnostics({ "api/call-answer.md": page }, [
    "api/call-answer.md:17:1 warning example-route-unknown Unexpected request `POST /me/call/17/answer`, expected a documented route, such as `POST /me/calls/{callId}/answer`",
    "  api/call-answer.md:7:6 The page documents this route",
  ]);
});

test("a route of the same method is nearest, of another one only the path that the request takes", () => {
  const routes = "POST /calls/{id}/answer\nGET /calls";
  const example = ["GET /call/17/answer", "PATCH /calls/17/answer", "PATCH /calls/17/answers"]
    .map((request) => `${httpFence(request)}\n${done}`)
    .join("\n");
  expectDiagnostics({ "api/call-answer.md": operationPage({ routes, example }) }, [
    "api/call-answer.md:17:1 warning example-route-unknown Unexpected request `GET /call/17/answer`, expected a documented route, such as `GET /calls`",
    "  api/call-answer.md:7:5 The page documents this route",
    "api/call-answer.md:25:1 warning example-route-unknown Unexpected request `PATCH /calls/17/answer`, expected a documented route, such as `POST /calls/{callId}/answer`",
    "  api/call-answer.md:6:6 The page documents this route",
    "api/call-answer.md:33:1 warning example-route-unknown Unexpected request `PATCH /calls/17/answers`, expected a documented route",
  ]);
});

test("a route with somebody's id is the fault of the route", () => {
  const page = operationPage({
    routes: "GET /calls/3f8e1c52-7a60-4d1b-9f24-c5b86e02d7a1",
    example: `${httpFence("GET /calls/17")}\n${done}`,
  });
  expectDiagnostics({ "api/call-get.md": page }, [
    "api/call-get.md:6:12 warning route-literal-id Unexpected `3f8e1c52-7a60-4d1b-9f24-c5b86e02d7a1` in a route, expected a placeholder such as `{id}`",
  ]);
});

test("where no route of the page can be read, that is the finding", () => {
  const example = `${httpFence("GET /calls/17")}\n${done}`;
  const page = operationPage({ routes: "See below.", example });
  expectDiagnostics({ "api/call-get.md": page }, [
    'api/call-get.md:3:4 error route-missing Unexpected end of "HTTP request", expected a method and a path, such as `GET /calls/{id}`',
  ]);
});

test("a request in names that are documented becomes a route, and is reported all the same", () => {
  const page = operationPage({
    routes: "POST /users/{id}/answer",
    example: `${httpFence("POST /me/answer")}\n${done}`,
  });
  const other = operationPage({
    title: "End my calls",
    routes: "POST /me/end",
    example: `${httpFence("POST /me/end")}\n${done}`,
  });
  expectDiagnostics({ "api/call-answer.md": page, "api/call-end.md": other }, [
    "api/call-answer.md:16:1 warning example-route-unknown Unexpected request `POST /me/answer`, expected a documented route, such as `POST /users/{userId}/answer`",
    "  api/call-answer.md:6:6 The page documents this route",
  ]);
});

test("a query in brackets is left out as well", () => {
  const example = httpFence("GET /calls/17/sounds[?top=1]");
  expectDiagnostics({ "api/call-get.md": operationPage({ routes: "GET /calls/{id}/tapes", example }) }, [
    "api/call-get.md:16:1 warning example-route-unknown Unexpected request `GET /calls/17/sounds`, expected a documented route, such as `GET /calls/{callId}/tapes`",
    "  api/call-get.md:6:5 The page documents this route",
  ]);
});

test("a path that leaves out its beginning is known where a route ends so", () => {
  const pageWith = (request: string): Record<string, string> => ({
    "api/call-answer.md": operationPage({
      routes: "POST /me/book/calls/{id}/answer\nPOST /groups/{id}/book/calls/{id}/answer",
      example: `${httpFence(request)}\n${done}`,
    }),
  });
  const repeated =
    "api/call-answer.md:7:30 info placeholder-repeated Unexpected second `{id}` in one path, expected names that differ, such as `{groupId}` and `{callId}`";
  expectDiagnostics(pageWith("POST ../book/calls/{id}/answer"), [repeated]);
  expectDiagnostics(pageWith("POST …/calls/17/answer"), [repeated]);
  expectDiagnostics(pageWith("POST ../book/tapes/{id}/answer"), [
    repeated,
    "api/call-answer.md:17:1 warning example-route-unknown Unexpected request `POST ../book/tapes/{id}/answer`, expected a documented route, such as `POST /me/book/calls/{callId}/answer`",
    "  api/call-answer.md:6:6 The page documents this route",
  ]);
});

test("the same request in several examples of a page is one finding", () => {
  const example = ["", "?wait=1"].map((query) => `${httpFence(`POST /call/17/answer${query}`)}\n${done}`).join("\n");
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, [
    "api/call-answer.md:16:1 warning example-route-unknown Unexpected request `POST /call/17/answer`, expected a documented route, such as `POST /calls/{callId}/answer`",
    "  api/call-answer.md:6:6 The page documents this route",
    "  api/call-answer.md:24:1 The same stands here",
  ]);
});
