import { expect, test } from "vitest";
import { permissionsOn } from "../../../src/model/permissions/route-permissions.js";
import { apiOf } from "../../helpers/api.js";

const table = `| Supported resource | Delegated (work or school account) | Application |
|:---|:---|:---|
| [call](../resources/call.md) | Calls.Read | Calls.Read.All |
| group [call](../resources/call.md) | Groups.Read | Not supported. |
| [tape](../resources/tape.md) | Tapes.Read | Tapes.Read |
| [tapedeck](../resources/oldtapedeck.md) | Decks.Read | Decks.Read |`;

/** The scopes for a page with `route` and the table. */
function scopesOn(route: string): readonly string[] {
  const page = `# Get note\n\n## Permissions\n\n${table}\n\n## HTTP request\n\n\`\`\`http\nGET ${route}\n\`\`\`\n`;
  return apiOf({ "api/note-get.md": page }).operations.flatMap((operation) =>
    operation.routes.flatMap(({ path }) => permissionsOn(operation, path).flatMap(({ scopes }) => scopes)),
  );
}

test("of a matrix of resources those rows count that are about the last resource of the path", () => {
  expect(scopesOn("/me/calls/{id}/notes")).toEqual(["Calls.Read", "Calls.Read.All"]);
  expect(scopesOn("/groups/{id}/calls/{id}")).toEqual(["Groups.Read"]);
  expect(scopesOn("/me/calls/{id}/tapes/{id}")).toEqual(["Tapes.Read", "Tapes.Read"]);
});

test("`me` is a user", () => {
  const page = (route: string): string =>
    `# Get note\n\n## Permissions\n\n### For users\n\n| Permission type | Permissions |\n|:---|:---|\n| Application | Users.Read |\n\n### For groups\n\n| Permission type | Permissions |\n|:---|:---|\n| Application | Groups.Read |\n\n## HTTP request\n\n\`\`\`http\nGET ${route}\n\`\`\`\n`;
  const [mine] = apiOf({ "api/note-get.md": page("/me/notes") }).operations;
  const [route] = mine?.routes ?? [];
  expect(mine && route && permissionsOn(mine, route.path).map(({ scopes }) => scopes)).toEqual([["Users.Read"]]);
});

test("where the path names none of them all rows count", () => {
  const all = ["Calls.Read", "Calls.Read.All", "Groups.Read", "Tapes.Read", "Tapes.Read", "Decks.Read", "Decks.Read"];
  expect(scopesOn("/rooms/{id}")).toEqual(all);
});

test("a path names a resource in its placeholders, too", () => {
  expect(scopesOn("/users/{id}/shelf/items/{oldTapeDeckId}/notes")).toEqual(["Decks.Read", "Decks.Read"]);
  expect(scopesOn("/me/calls/{tapeDeckNumber}/notes")).toEqual(["Calls.Read", "Calls.Read.All"]);
  expect(scopesOn("/me/calls/{oldTapeId}/notes")).toEqual(["Calls.Read", "Calls.Read.All"]);
});
