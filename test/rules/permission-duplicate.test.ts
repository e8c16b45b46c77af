import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test("two tables may name the same type", () => {
  expectDiagnostics(
    {
      "api/call-get.md": `# Get a call

## Permissions

For calls of people:

| Permission type | Permissions |
|:---|:---|
| Application | Calls.Read |

For calls of rooms:

| Permission type | Permissions |
|:---|:---|
| Application | Rooms.Read |
`,
    },
    [],
  );
});

test("a permission that is explained has a row of its own", () => {
  const table = `| Permission type | Permission | Permission display name |
|:---|:---|:---|
| Application | Calls.Read | Read all calls |
| Application | Calls.All | Read and answer |`;
  expectDiagnostics({ "api/call-get.md": `# Get a call\n\n## Permissions\n\n${table}\n` }, []);
});

test("each row after the first is reported, whatever its case", () => {
  expectDiagnostics(
    {
      "api/call-get.md": `# Get a call

## Permissions

| Permission type | Permissions |
|:---|:---|
| Application | Calls.Read |
| application | Calls.Write |
| **Application** | Rooms.Read |
`,
    },
    [
      "api/call-get.md:8:3 warning permission-duplicate Unexpected second row of `application`, expected one row with all of its permissions",
      "  api/call-get.md:7:3 The first row stands here",
      "api/call-get.md:9:3 warning permission-duplicate Unexpected second row of `Application`, expected one row with all of its permissions",
      "  api/call-get.md:7:3 The first row stands here",
    ],
  );
});

test("what permissions are for may have a row below each kind", () => {
  const table = `| Permission type | Permissions |
|:---|:---|
| Delegated | |
| &nbsp;&nbsp; Rooms | Rooms.Read |
| Application | |
| &nbsp;&nbsp; Rooms | Rooms.Read.All |
| &nbsp;&nbsp; Rooms | Rooms.All |`;
  expectDiagnostics({ "api/call-get.md": `# Get a call\n\n## Permissions\n\n${table}\n` }, [
    "api/call-get.md:11:3 warning permission-duplicate Unexpected second row of `Rooms`, expected one row with all of its permissions",
    "  api/call-get.md:10:3 The first row stands here",
  ]);
});
