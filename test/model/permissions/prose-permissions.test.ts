import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";

/** The permissions that a page names below its heading: kind, scopes and what else it says. */
function permissionsIn(section: string): readonly unknown[] {
  const page = `# Get call\n\n## Permissions\n\n${section}\n\n## HTTP request\n\n\`\`\`http\nGET /calls/{id}\n\`\`\`\n`;
  return apiOf({ "api/call-get.md": page }).operations.flatMap(({ permissions }) =>
    permissions.map(({ kind, scopes, note }) => [kind, scopes, note]),
  );
}

test("a sentence names scopes of which one will do", () => {
  expect(permissionsIn("One of the following **scopes** is required: *Calls.Read*; *Calls.ReadWrite.All*")).toEqual([
    ["Any", ["Calls.Read", "Calls.ReadWrite.All"], "Calls.Read; Calls.ReadWrite.All"],
  ]);
});

test("so does a list that is set in as code is", () => {
  const announced = "One of the following **scopes** is required to execute this API:";
  expect(permissionsIn(`${announced}\n\n    * Calls.Read\n    * Calls.All`)).toEqual([
    ["Any", ["Calls.Read", "Calls.All"], "Calls.Read Calls.All"],
  ]);
});

test("so do the items of a list, and a paragraph of its own", () => {
  const announced = "One of the following **scopes** is required to execute this API:";
  expect(permissionsIn(`${announced}\n\n * Calls.Read\n * Calls.All`)).toEqual([
    ["Any", ["Calls.Read", "Calls.All"], "Calls.Read; Calls.All"],
  ]);
  const needed = "The following **scopes** are required to execute this API:   ";
  expect(permissionsIn(`${needed}\n\nCalls.Read, Calls.Phone, or Calls.All   `)).toEqual([
    ["Any", ["Calls.Read", "Calls.Phone", "Calls.All"], "Calls.Read, Calls.Phone, or Calls.All"],
  ]);
  expect(permissionsIn(`${needed} *Calls.Read*, *Calls.Phone* or *Calls.All*`)).toEqual([
    ["Any", ["Calls.Read", "Calls.Phone", "Calls.All"], "Calls.Read, Calls.Phone or Calls.All"],
  ]);
  expect(permissionsIn(`${needed}\n\nCalls.Read is described elsewhere.`)).toEqual([]);
});

test("a list has an item for each thing", () => {
  const list = [
    "- Tape of a **call** - Calls.Read, Calls.All",
    "- Tapes.Read",
    "- What else there is",
    "- Tapes.All isn't enough",
  ].join("\n");
  expect(permissionsIn(`These permissions are needed.\n\n${list}`)).toEqual([
    ["Tape of a call", ["Calls.Read", "Calls.All"], undefined],
    ["Any", ["Tapes.Read"], "Tapes.Read"],
  ]);
});

test("scopes as code are plain, and words with hyphens and negations grant nothing", () => {
  expect(permissionsIn("One of the scopes `Calls.Read` or `Calls.All` is required. See Voice.Guide.")).toEqual([
    ["Any", ["Calls.Read", "Calls.All"], "One of the scopes Calls.Read or Calls.All is required."],
  ]);
  expect(permissionsIn("You need permission. It is a Self-Service area with Multi-Factor sign-in.")).toEqual([]);
  expect(permissionsIn("The Calls.Read permission isn't supported.")).toEqual([]);
  expect(permissionsIn("These permissions are not supported. Calls.Join, Calls.Read.")).toEqual([]);
});

test("words beside a table, and words about something else, grant nothing", () => {
  const table = "| Permission type | Permissions |\n|:---|:---|\n| Application | Calls.Read |";
  expect(permissionsIn(`Apps with the permission Calls.All may too.\n\n${table}`)).toEqual([
    ["Application", ["Calls.Read"], undefined],
  ]);
  expect(permissionsIn("See Calls.Guide.")).toEqual([]);
  expect(permissionsIn("One of the following permissions is required, see [there](/there).")).toEqual([]);
});

test("so do scopes alone, below a heading that says what they are", () => {
  const page = (heading: string): string =>
    `# Get call\n\n## ${heading}\n\nCalls.Read or Calls.All\n\n## HTTP request\n\n\`\`\`http\nGET /calls/{id}\n\`\`\`\n`;
  const granted = ["Permissions", "Required scope", "Required Delegated Scopes"].map((heading) =>
    apiOf({ "api/call-get.md": page(heading) }).operations.map(({ permissions }) =>
      permissions.map(({ kind, scopes }) => [kind, ...scopes]),
    ),
  );
  expect(granted).toEqual(Array.from({ length: 3 }, () => [[["Any", "Calls.Read", "Calls.All"]]]));
});
