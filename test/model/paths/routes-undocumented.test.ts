import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";

const answer = httpFence("HTTP/1.1 200 OK", "{}");

const other = operationPage({
  title: "List tapes",
  routes: "GET /rooms/{id}/tapes\nGET /me/tapes/range(from='{from}')\nGET /me/library/root:/{path}:/content",
  example: (httpFence("GET https://api.callisto.example/v1.0/rooms/7/tapes") + answer).repeat(2),
});

/** The routes that an example of `target` adds to a page. */
function shown(target: string, response = answer): readonly string[] {
  const page = operationPage({
    title: "List calls",
    routes: "GET /users/{id}/calls",
    example: `${httpFence(target)}${response}`,
  });
  return apiOf({ "api/call-list.md": page, "api/tape-list.md": other }).operations.flatMap((operation) =>
    operation.routes
      .filter(({ isUndocumented }) => isUndocumented)
      .map(({ method, path }) => `${method} ${formatPath(path)}`),
  );
}

test.each([
  ["GET /me/calls", "GET /me/calls"],
  ["GET https://api.callisto.example/v1.0/me/calls?$top=1", "GET /me/calls"],
  ["GET /rooms/{room-id}/calls", "GET /rooms/{roomId}/calls"],
  ["GET /rooms/0a1b2c3d-0000-4444-8888-0a1b2c3d4e5f/calls", "GET /rooms/{roomId}/calls"],
  ["GET /me/calls/range(from='2026-01-01')", "GET /me/calls/range(from='{from}')"],
  ["GET /me/calls/root:/a.txt:/content", "GET /me/calls/root:/{path}:/content"],
])("an example of %s shows a route in names that are documented", (target, route) => {
  expect(shown(target)).toEqual([route]);
});

test.each([
  ["GET /me/calls/7", "a key, or a name of its own"],
  ["GET /me/visits", "a name that no route has"],
  ["GET https://files.callisto.example/me/calls", "another host"],
  ["POST /me/calls", "a method that the page does not document"],
  ["GET /me/calls/../tapes", "no path"],
  ["GET /me/calls/range(since='2026-01-01')", "an argument that the function has nowhere"],
])("an example of %s shows none: it has %s", (target) => {
  expect(shown(target)).toEqual([]);
});

test("a request without a response shows no route, nor does one that takes a documented route", () => {
  expect(shown("GET /me/calls", "")).toEqual([]);
  expect(shown("GET /users/7/calls")).toEqual([]);
  expect(shown("GET /rooms/7/tapes")).toEqual([]);
});

test("what lacks nothing but $ref of a documented route is a slip: it would be about the entity itself", () => {
  const page = operationPage({
    title: "Remove caller",
    routes: "DELETE /users/{id}/calls/{callId}/$ref",
    example: `${httpFence("DELETE https://api.callisto.example/v1.0/users/7/calls/0a1b2c3d-0000-4444-8888-0a1b2c3d4e5f")}${answer}`,
  });
  const { operations } = apiOf({ "api/call-remove.md": page, "api/call-list.md": other });
  expect(operations.flatMap(({ routes }) => routes.filter(({ isUndocumented }) => isUndocumented))).toEqual([]);
});

test("what stands where documented routes have a key is one: within a path behind its name, at the end in the page's routes", () => {
  const shownBy = (method: string, own: string, path: string): readonly string[] => {
    const example = httpFence(`${method} https://api.callisto.example/v1.0${path}`) + answer;
    const page = operationPage({ title: "A call's notes", routes: `${method} ${own}`, example });
    const calls = operationPage({ title: "Get call", routes: "GET /me/calls/{id}\nGET /me/calls/{id}/photo/$value" });
    const { operations } = apiOf({ "api/note.md": page, "api/call-get.md": calls });
    return operations.flatMap(({ routes }) =>
      routes.flatMap(({ isUndocumented, path: shownPath }) => (isUndocumented ? [formatPath(shownPath)] : [])),
    );
  };
  const notes = "/users/{id}/calls/{callId}/notes";
  expect(shownBy("POST", notes, "/me/calls/AAMk_9-x==/notes")).toEqual(["/me/calls/{callId}/notes"]);
  expect(shownBy("GET", `${notes}/{noteId}`, "/me/calls/AAMk9/notes/Com.Callisto.Minutes")).toEqual([
    "/me/calls/{callId}/notes/{noteId}",
  ]);
  expect(shownBy("GET", `${notes}/{noteId}`, "/users/7/calls/17/notes/48x48/$value")).toEqual([
    "/users/{userId}/calls/{callId}/notes/{noteId}/$value",
  ]);
  // An action of a collection that no page lists, misspelt perhaps.
  expect(shownBy("POST", `${notes}/{noteId}/pin`, "/me/calls/AAMk9/notes/pinAll")).toEqual([]);
  expect(shownBy("POST", notes, "/me/visits/AAMk9/notes")).toEqual([]);
});
