import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { sketchOperation } from "../../helpers/sketch-api.js";

/** The permissions that a page with the section `section` grants, a line a row: `kind: scopes — note`. */
function permissionsIn(section: string): readonly string[] {
  const page = `# Get call\n\n${section}\n\n## HTTP request\n\n\`\`\`http\nGET /calls/{id}\n\`\`\`\n`;
  const [operation] = apiOf({ "api/call-get.md": page }).operations;
  return (operation ? sketchOperation(operation) : []).slice(1, -1).filter((line) => line !== "  GET /calls/{callId}");
}

test.each([
  ["Calls.Read, Calls.ReadWrite", "Calls.Read Calls.ReadWrite"],
  ["Calls.Read; Calls.ReadWrite", "Calls.Read Calls.ReadWrite"],
  ["Calls.Read.", "Calls.Read"],
  ["Calls.Read.Group*, Calls.Read", "Calls.Read.Group* Calls.Read"],
  ["For group calls: Calls.Read", "Calls.Read — For group calls: Calls.Read"],
  ["**Calls.Read**", "Calls.Read"],
  ["Calls.Read.All, openid", "Calls.Read.All openid"],
  ["Calls-Old.Read", "Calls-Old.Read"],
  ["Calls.Read.All<sup>1</sup>, Calls.Read<sup>2,3</sup>", "Calls.Read.All Calls.Read"],
  ["**Calls.Read.All**<sup>1</sup>, `Calls.Read`<sup>2</sup>", "Calls.Read.All Calls.Read"],
  ["Not supported.", "none"],
  ["Not applicable", "none"],
  ["None", "none — None"],
  ["None. The token of a call is enough.", "none — None. The token of a call is enough."],
  ["**TODO: Ask the team**", "none — TODO: Ask the team"],
  ["N/A", "none"],
  ["-", "none"],
  ["", "none"],
  ["Calls.Read and Calls.Phone", "Calls.Read Calls.Phone — Calls.Read and Calls.Phone"],
  ["Calls.Read or Calls.Phone", "Calls.Read Calls.Phone — Calls.Read or Calls.Phone"],
  ["Calls.Initiate (for group calls)", "Calls.Initiate — Calls.Initiate (for group calls)"],
  ["To be determined", "none — To be determined"],
  ["Calls.Read<br/>Calls.Phone", "Calls.Read Calls.Phone"],
  [
    "Calls.Read for calls.<br>Rooms.Read for rooms.",
    "Calls.Read Rooms.Read — Calls.Read for calls; Rooms.Read for rooms.",
  ],
  [
    "For calls:<br>Calls.Read,<br>Calls.Phone<br><br>For rooms: Rooms.Read or<br>Rooms.Book",
    "Calls.Read Calls.Phone Rooms.Read Rooms.Book — For calls: Calls.Read, Calls.Phone; For rooms: Rooms.Read or Rooms.Book",
  ],
])("the cell `%s` grants %s", (cell, granted) => {
  const table = `| Permission type | Permissions (from least to most privileged) |\n|:---|:---|\n| Application | ${cell} |`;
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual([`  Application: ${granted}`]);
});

test.each([
  ["Calls.Read | Calls.ReadWrite, Calls.All", "Calls.Read Calls.ReadWrite Calls.All"],
  ["Calls.Read and Rooms.Read. | Not available.", "Calls.Read Rooms.Read — Calls.Read and Rooms.Read."],
  [
    "Calls.Read, Calls.Phone | Calls.All and Rooms.Read.",
    "Calls.Read Calls.Phone Calls.All Rooms.Read — Calls.Read or Calls.Phone; Calls.All and Rooms.Read.",
  ],
  ["Calls.Read and Rooms.Read. | Calls.All", "Calls.Read Rooms.Read Calls.All — Calls.Read and Rooms.Read; Calls.All"],
  ["Not supported. | Calls.All and Rooms.Read", "Calls.All Rooms.Read — Calls.All and Rooms.Read"],
])("a row of least and higher privileged permissions, `%s`, grants %s", (cells, granted) => {
  const head = "| Permission type | Least privileged permissions | Higher privileged permissions |\n|:---|:---|:---|";
  expect(permissionsIn(`## Permissions\n\n${head}\n| Application | ${cells} |`)).toEqual([`  Application: ${granted}`]);
});

test("a row is a kind, as often as the page says it, and the title of a group is none", () => {
  const table = `| Permission type | Permissions |
|:---|:---|
| **For phone calls** | |
| Delegated (work or school account) | Calls.Read |
| Application | Calls.Initiate |
| Application | Calls.Phone |`;
  expect(permissionsIn(`## Prerequisites\n\n${table}`)).toEqual([
    "  Delegated (work or school account): Calls.Read",
    "  Application: Calls.Initiate",
    "  Application: Calls.Phone",
  ]);
});

test("what a permission is called is no permission, and those that are explained one by one are a choice", () => {
  const table = `| Permission type | Permission | Permission display name |
|:---|:---|:---|
| Application | Calls.Read | Read all calls |
| Delegated | Calls.Read | Read calls |
| Application | Calls.All | Read and answer |
| Application | Calls.Phone (in rooms) | Dial |`;
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual([
    "  Application: Calls.Read Calls.All",
    "  Delegated: Calls.Read",
    "  Application: Calls.Phone — Calls.Phone (in rooms)",
  ]);
});

test("a list from most to least privileged is turned round", () => {
  const table =
    "| Permission type | Permissions (from most to least privileged) |\n|:---|:---|\n| Application | Calls.ReadWrite, Calls.Read |";
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual(["  Application: Calls.Read Calls.ReadWrite"]);
});

test("permissions in several columns are all of their row", () => {
  const table =
    "| Permission type | Permissions acting on self | Permissions acting on others |\n|:---|:---|:---|\n| Application | Calls.Read | Calls.Read.All, Calls.Read |";
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual(["  Application: Calls.Read Calls.Read.All"]);
});

test("a matrix of resources by kind has a permission in each cell", () => {
  const table = `| Supported resource | Delegated (work or school account) | Application |
|:---|:---|:---|
| [call](../resources/call.md) | Calls.Read | Calls.Read.All |
| meeting | Not supported. | Meetings.Read |`;
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual([
    "  Delegated (work or school account): call: Calls.Read",
    "  Application: call: Calls.Read.All",
    "  Delegated (work or school account): meeting: none",
    "  Application: meeting: Meetings.Read",
  ]);
});

test("a table of something else grants nothing", () => {
  expect(permissionsIn("## Permissions\n\n| Role | May call |\n|:---|:---|\n| Admin | Yes |")).toEqual([]);
});

test("tables below headings of their own are about what these say", () => {
  const table = (scope: string): string =>
    `| Permission type | Permissions |\n|:---|:---|\n| Application | ${scope} |\n\n`;
  const section = `## Permissions

${table("Calls.Read")}### Permissions for room

${table("Rooms.Read")}### For users:

${table("Users.Read")}### Required permissions acting on self

${table("Me.Read")}### Permissions

${table("Other.Read")}`;
  expect(permissionsIn(section)).toEqual([
    "  Application: Calls.Read",
    "  Application: room: Rooms.Read",
    "  Application: users: Users.Read",
    "  Application: self: Me.Read",
    "  Application: Other.Read",
  ]);
});

test("so is what words above a table name, and nothing more", () => {
  const table = "| Permission type | Permissions |\n|:---|:---|\n| Application | Calls.Read |";
  const said = [
    "For calls:",
    "For a user:",
    "For users, one of these is needed.",
    "For example:",
    "For the permissions above:",
  ];
  const section = said.flatMap((words) => [words, table]);
  expect(permissionsIn(`## Permissions\n\n${section.join("\n\n")}`)).toEqual([
    "  Application: calls: Calls.Read",
    "  Application: user: Calls.Read",
    "  Application: Calls.Read",
    "  Application: Calls.Read",
    "  Application: Calls.Read",
  ]);
});

test("a table in a note or in an item of a list grants what any other does", () => {
  const table = ["| Permission type | Permissions |", "|:---|:---|", "| Application | Calls.Read |"];
  const granted = permissionsIn(`## Permissions\n\n${table.join("\n")}`);
  expect(permissionsIn(`## Permissions\n\n${table.map((line) => `> ${line}`).join("\n")}`)).toEqual(granted);
  expect(permissionsIn(`## Permissions\n\n- One of these.\n\n${table.map((line) => `  ${line}`).join("\n")}`)).toEqual(
    granted,
  );
  expect(granted).toEqual(["  Application: Calls.Read"]);
  const forHosts = ["For hosts:", "", ...table].map((line) => `  ${line}`).join("\n");
  expect(permissionsIn(`## Permissions\n\n- ${forHosts.trim()}`)).toEqual(["  Application: hosts: Calls.Read"]);
});

test("a heading that names a kind of permission, or says what they are for, is no subject", () => {
  const table = `| Permission type | Permissions |\n|:---|:---|\n| Application | Calls.Read |\n\n`;
  const section = `## Permissions\n\n### Delegated permissions\n\n${table}### Permissions required to read\n\n${table}`;
  expect(permissionsIn(section)).toEqual(["  Application: Calls.Read", "  Application: Calls.Read"]);
});

test("a heading of any length is read in no time", () => {
  const table = `| Permission type | Permissions |\n|:---|:---|\n| Application | Calls.Read |\n\n`;
  const [row = ""] = permissionsIn(`## Permissions\n\n### For ${"a ".repeat(50_000)}b\n\n${table}`);
  expect(row.length).toBeLessThan(300);
});

test("a cell of thousands of scopes is read in no time", () => {
  const cell = "Calls.Read, ".repeat(30_000);
  const table = `| Permission type | Permissions |\n|:--|:--|\n| Delegated | ${cell} |`;
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual(["  Delegated: Calls.Read"]);
});

test("a table of scopes by name grants any of them", () => {
  const table = (...rows: readonly string[]): string => tableOf("Name", rows);
  const tableOf = (head: string, rows: readonly string[]): string =>
    `## Security\n\n### Scopes\n\n| ${head} | Description |\n|:---|:---|\n${rows.join("\n")}`;
  expect(permissionsIn(table("| calls.read | Read calls. |", "| user_impersonation | |"))).toEqual([
    "  Any: calls.read user_impersonation",
  ]);
  expect(permissionsIn(tableOf("Scope", ["| calls.read | Read calls. |"]))).toEqual(["  Any: calls.read"]);
  expect(permissionsIn(tableOf("Permission", ["| calls.read | Read calls. |"]))).toEqual(["  Any: calls.read"]);
  expect(permissionsIn(table("| Delegated calls | Read calls. |"))).toEqual([]);
  expect(permissionsIn(table("| Host | Mutes guests. |", "| Guest | Speaks. |"))).toEqual([]);
});

test("a row of its own says the kind of those below it, which say what permissions are for", () => {
  const table = `| Permission type | Permissions (from least to most privileged) |
|:---|:---|
| Delegated (work or school account) | |
| &nbsp;&nbsp; **Rooms** | Rooms.Read, Rooms.ReadWrite |
| &nbsp; &nbsp; Calls | Calls.Read |
| Delegated (personal account) | Not supported. |
| **Application** | |
| &nbsp;&nbsp; **Rooms** | Rooms.Read.All |`;
  expect(permissionsIn(`## Permissions\n\n${table}`)).toEqual([
    "  Delegated (work or school account): Rooms: Rooms.Read Rooms.ReadWrite",
    "  Delegated (work or school account): Calls: Calls.Read",
    "  Delegated (personal account): none",
    "  Application: Rooms: Rooms.Read.All",
  ]);
});
