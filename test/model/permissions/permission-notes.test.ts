import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

const table = "| Permission type | Permissions |\n|:--|:--|\n| Delegated | Calls.Read.Group*, Calls.Read |";

/** What is noted above and below the permissions of a page with `section` under "Permissions", beside an included file. */
function notesOf(...section: readonly string[]): readonly string[] {
  const page = operationPage({ routes: "GET /calls" });
  const text = page.replace("## HTTP request", `## Permissions\n\n${section.join("\n\n")}\n\n## HTTP request`);
  const { operations } = apiOf({
    "api/call-list.md": text,
    "includes/limits.md": "Guests see less.",
    "includes/hosts.md": "Guests see less. Only hosts can call it.",
    "includes/roles.md": "> [!IMPORTANT]\n> A caller must have one of these roles:\n>\n> - Host\n> - Operator",
  });
  const noted = operations.flatMap(({ permissionDemands, permissionNotes }) => [permissionDemands, permissionNotes]);
  return noted.filter((note) => note !== "");
}

test("above the table of permissions stands what it is, and may stand what else a caller must have", () => {
  const above = "One of these is needed. The caller must also be an operator. To learn more, see [roles](/roles).";
  expect(notesOf(above, "> Only hosts can call it.", table, "Guests see less.")).toEqual([
    "The caller must also be an operator.\n\nOnly hosts can call it.",
    "Guests see less.",
  ]);
  for (const said of ["You do not need any permissions to listen.", "Creating a call requires access to its room."]) {
    expect(notesOf(`${said} For example, one of these is needed.`, table)).toEqual([said]);
  }
  const announced = "Only hosts can call it. One of these permissions is needed:";
  expect(notesOf(announced, "- Calls.Read", "They are of these kinds.", table)).toEqual(["Only hosts can call it."]);
  const advice = "Use a higher privileged permission only if your app requires it.";
  expect(notesOf(`Choose the permission marked as least privileged. ${advice}`, table)).toEqual([]);
  expect(notesOf("Depending on the kind of call, one of these is required to call this API.", table)).toEqual([]);
});

test("what stands below the table of permissions is noted, and what stands before it is not", () => {
  expect(notesOf("One of these is needed.", table)).toEqual([]);
  expect(
    notesOf(
      "One of these is needed.",
      table,
      "> **Note**: Scopes with * ask the owner.",
      "The caller has one of these roles:",
      "- Host\n- Operator",
      "For more information, see [roles](/roles).",
    ),
  ).toEqual(["Scopes with * ask the owner.\n\nThe caller has one of these roles:\n- Host\n- Operator"]);
});

test("so is what stands behind the table below a heading of its own", () => {
  expect(notesOf(table, "### Calls of a room", "Only hosts can read them.", "- Or guests.")).toEqual([
    "Only hosts can read them.\n- Or guests.",
  ]);
  expect(notesOf("### Calls of a room", "Only hosts can read them.", "### Calls of a user", table)).toEqual([]);
});

test("what stands behind a table is about what words right above it say that the table is about", () => {
  const role = "A caller needs a role.";
  expect(notesOf("For users:", table, role, "For rooms:", table, "- Hosts may call.\n- Guests may not.")).toEqual([
    `For users: ${role}\n\nFor rooms:\n- Hosts may call.\n- Guests may not.`,
  ]);
  expect(notesOf("### Permissions for users", table, role)).toEqual([role]);
});

test("a table of roles grants no permission and is told", () => {
  const roles = "| Role | Description |\n|:--|:--|\n| Host | Mutes guests. |\n| Guest | Speaks. |";
  expect(notesOf(table, "Roles in a call:", roles)).toEqual([
    "Roles in a call:\n- Host: Mutes guests.\n- Guest: Speaks.",
  ]);
  expect(notesOf("A caller has a role:", roles)).toEqual([
    "A caller has a role:\n- Host: Mutes guests.\n- Guest: Speaks.",
  ]);
});

test("a footnote keeps its mark", () => {
  expect(notesOf(table, "\\* A host is asked.")).toEqual([String.raw`\* A host is asked.`]);
});

test("what is included is told where it stands, as the words of the page itself are", () => {
  expect(notesOf(table, "[!INCLUDE [limits](../includes/limits.md)]")).toEqual(["Guests see less."]);
  const roles = "A caller must have one of these roles:\n- Host\n- Operator";
  expect(notesOf(table, "[!INCLUDE [roles](../includes/roles.md)]")).toEqual([roles]);
  expect(notesOf("[!INCLUDE [hosts](../includes/hosts.md)]", table)).toEqual(["Only hosts can call it."]);
});

test("where there is no table, the words are the permissions, and what they say besides is noted", () => {
  expect(notesOf("The caller needs the `Calls.Read` permission.")).toEqual([]);
  const words =
    "The owner lets the app in. One of the following permissions is needed: Calls.Read. For details, see [roles](/roles).";
  expect(notesOf(words, "- Photo of a call - Calls.Read", "> **Note:** With Calls.Read guests see less.")).toEqual([
    "The owner lets the app in.",
    "With Calls.Read guests see less.",
  ]);
});
