import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

const page = (head: string, cell: string) => ({
  "api/call-get.md": `# Get a call\n\n## Permissions\n\n| Permission type | ${head} |\n|:---|:---|\n| Application | ${cell} |\n`,
});

test.each([
  ["Permissions (from least to most privileged)", "Calls.Read, Calls.ReadWrite, Calls.Read.All, Calls.ReadWrite.All"],
  ["Permissions (from most to least privileged)", "Calls.ReadWrite, Calls.Read"],
  ["Permissions", "Calls.ReadWrite, Calls.Read"],
  ["Permissions (from least to most privileged)", "Calls.ReadWrite and Rooms.Read, Rooms.ReadWrite and Calls.Read"],
  ["Permissions (from least to most privileged)", "Calls.ReadWrite, Rooms.Read"],
])("below %s, %s is in order", (head, cell) => {
  expectDiagnostics(page(head, cell), []);
});

test("a column may be headed the other way round", () => {
  expectDiagnostics(
    page("Permissions (from most to least privileged)", "Calls.ReadWrite, Rooms.Read, Rooms.ReadWrite"),
    [
      "api/call-get.md:7:34 warning permission-order Unexpected `Rooms.Read` before `Rooms.ReadWrite`, expected the more privileged one first, as the column is headed",
    ],
  );
});

test("one is reported a cell", () => {
  const cell = "Calls.ReadWrite.All, Rooms.ReadWrite, Calls.Read.All, Rooms.Read";
  expectDiagnostics(page("Permissions (from least to most privileged)", cell), [
    "api/call-get.md:7:17 warning permission-order Unexpected `Calls.ReadWrite.All` before `Calls.Read.All`, expected the less privileged one first, as the column is headed",
  ]);
});
