import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { apiOf } from "../../helpers/api.js";

/** What a page with `blocks` below its heading "HTTP request" says: of each of its routes, and of the call. */
function said(...blocks: readonly string[]): readonly string[] {
  const page = ["# List calls", "Reads calls.", "## HTTP request", ...blocks, ""].join("\n\n");
  return apiOf({ "api/call-list.md": page }).operations.flatMap(({ routes, description }) => [
    ...routes.map(({ path, caption = "-" }) => `${formatPath(path)}: ${caption}`),
    ...description.split("\n\n").slice(1),
  ]);
}

const fence = (...lines: readonly string[]): string => `\`\`\`http\n${lines.join("\n")}\n\`\`\``;

test("what stands above a fence says which of the routes it lists", () => {
  expect(
    said(
      "To list the calls of a [room](room.md). For details, see [rooms](rooms.md).",
      fence("GET /rooms/{id}/calls", "GET /rooms/{id}/calls/today"),
      "**The calls of a user**",
      fence("GET /users/{id}/calls"),
      "Or",
      fence("GET /me/calls"),
    ),
  ).toEqual([
    "/rooms/{roomId}/calls: To list the calls of a room.",
    "/rooms/{roomId}/calls/today: To list the calls of a room.",
    "/users/{userId}/calls: The calls of a user",
    "/me/calls: The calls of a user",
  ]);
});

test("what is only another way to say which is told without the word that says so", () => {
  expect(
    said("To list all:", fence("GET /calls"), "Or, to list those of a room:", fence("GET /rooms/{id}/calls")),
  ).toEqual(["/calls: To list all.", "/rooms/{roomId}/calls: to list those of a room."]);
});

test("so does an item of a list, with its notes", () => {
  expect(
    said(
      [
        "- The calls of a room:",
        "  ```http\n  GET /rooms/{id}/calls\n  ```",
        "  > **Note:** Those that ring.",
        "",
        "- The calls of a user:",
        "  > **Note:** Of one who is here.",
        "",
        "  ```http\n  GET /users/{id}/calls\n  ```",
        "- Mine:",
        "  ```http\n  GET /me/calls\n  ```",
        "  > **Note:** Where I am signed in.",
      ].join("\n"),
      fence("GET /calls"),
    ),
  ).toEqual([
    "/rooms/{roomId}/calls: The calls of a room. Those that ring.",
    "/users/{userId}/calls: The calls of a user. Of one who is here.",
    "/me/calls: Where I am signed in.",
    "/calls: -",
  ]);
});

test("a heading of its own says which routes a fence lists, before what stands below it", () => {
  expect(
    said(
      "### Get a call by its number",
      fence("GET /calls/{number}"),
      "### Get the call of a room",
      "There is one at most.",
      fence("GET /rooms/{id}/call"),
    ),
  ).toEqual([
    "/calls/{number}: Get a call by its number",
    "/rooms/{roomId}/call: Get the call of a room. There is one at most.",
  ]);
  expect(
    said(
      fence("GET /calls/{number}"),
      "## HTTP request (to wait for it)",
      fence("GET /calls/{number}/next"),
      "## Get the call of a room",
      "A room has one.\n\nIt may have ended. The call is read:",
      "### HTTP request",
      fence("GET /rooms/{id}/call"),
    ),
  ).toEqual([
    "/calls/{number}: -",
    "/calls/{number}/next: to wait for it",
    "/rooms/{roomId}/call: Get the call of a room. A room has one. It may have ended.",
  ]);
  expect(said("### By number", fence("GET /calls/{number}", "GET /calls"))).toEqual([
    "/calls/{number}: -",
    "/calls: -",
  ]);
});

test("what stands above all routes, behind them or by its words is about the call", () => {
  expect(said("Ask a room for its calls.", fence("GET /rooms/{id}/calls", "GET /calls"))).toEqual([
    "/rooms/{roomId}/calls: -",
    "/calls: -",
    "Ask a room for its calls.",
  ]);
  expect(
    said(
      "This method is for hosts alone.",
      fence("GET /rooms/{id}/calls"),
      "Ask a user for those that are near.",
      "The calls of a user:",
      fence("GET /users/{id}/calls"),
      "**Note:** A room needs a host.",
      "> **Note:** A user needs none.",
      "**Important:** A day has no calls.",
      fence("GET /days/{id}/calls"),
    ),
  ).toEqual([
    "/rooms/{roomId}/calls: -",
    "/users/{userId}/calls: The calls of a user.",
    "/days/{dayId}/calls: -",
    "This method is for hosts alone.",
    "Ask a user for those that are near.",
    "A room needs a host.",
    "A user needs none.",
    "A day has no calls.",
  ]);
});

test("what announces the routes, and what an included file says, tells nothing", () => {
  expect(said("The calls of today:", fence("GET /calls"), "or", fence("GET /calls/today"))).toEqual([
    "/calls: -",
    "/calls/today: -",
  ]);
  expect(said("This section lists the syntax of both.", fence("GET /calls"))).toEqual(["/calls: -"]);
  expect(said("The following is the syntax of the request.", fence("GET /calls"))).toEqual(["/calls: -"]);
  expect(
    said("The calls of a room:", fence("GET /rooms/{id}/calls"), "Here is the syntax:", fence("GET /calls")),
  ).toEqual(["/rooms/{roomId}/calls: The calls of a room.", "/calls: -"]);
  expect(said("In the request body, supply a call.", fence("GET /calls"))).toEqual(["/calls: -"]);
});

test("what stands below the heading of the permissions above a fence tells of no route", () => {
  const page = `# List calls

Reads calls.

### Required scope

Calls.Read.All or Calls.Manage

${fence("GET /rooms/{id}/calls")}

With optional parameters:

${fence("GET /rooms/{id}/calls?limit={limit}")}

## Response

The calls.
`;
  const [operation] = apiOf({ "calls/list.md": page }).operations;
  expect(operation?.routes.map(({ caption = "-" }) => caption)).toEqual(["-", "-"]);
});
