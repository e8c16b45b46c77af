import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} | Type | Description |`, "|:---|:---|:---|", ...rows.map((row) => `| ${row} | String | |`)].join("\n");

test("members and parameters have one row as well, and a name in another case is another", () => {
  const members = "| Member | Value |\n|:---|:---|\n| incoming | 0 |\n| Incoming | 1 |\n| incoming | 2 |";
  const body = table("Parameter", "timeout", "targets", "timeout");
  expectDiagnostics(
    {
      "api/call-answer.md": operationPage({ body }),
      "resources/calldirection.md": `# callDirection enum type\n\n## Members\n\n${members}\n`,
    },
    [
      "api/call-answer.md:15:3 warning row-duplicate Unexpected second row of `timeout`, expected one",
      "  api/call-answer.md:13:3 The first row stands here",
      "resources/calldirection.md:9:3 warning row-duplicate Unexpected second row of `incoming`, expected one",
      "  resources/calldirection.md:7:3 The first row stands here",
    ],
  );
});

test("below each title row another list begins", () => {
  const body = table("Parameter", "timeout", "**For rooms**", "timeout", "targets", "targets").replace(
    "| **For rooms** | String | |",
    "| **For rooms** | | |",
  );
  expectDiagnostics({ "api/call-answer.md": operationPage({ body }) }, [
    "api/call-answer.md:17:3 warning row-duplicate Unexpected second row of `targets`, expected one",
    "  api/call-answer.md:16:3 The first row stands here",
  ]);
});

test("a property among the relationships as well has two rows", () => {
  const call = resourcePage({
    properties: ["id | String |", "hosts | Json |"],
    relationships: ["hosts | [call](call.md) collection |", "Id | [call](call.md) |"],
  });
  expectDiagnostics({ "resources/call.md": call }, [
    "resources/call.md:14:3 warning row-duplicate Unexpected second row of `hosts`, expected one",
    "  resources/call.md:8:3 The first row stands here",
  ]);
});

test("a header may have a row for each value, and two tables the same name", () => {
  const headers = `## Request headers\n\n${table("Name", "Prefer", "Prefer")}\n\n`;
  const body = `For people:\n\n${table("Parameter", "timeout")}\n\nFor rooms:\n\n${table("Parameter", "timeout")}`;
  const page = operationPage({ body }).replace("## Request body", `${headers}## Request body`);
  expectDiagnostics({ "api/call-answer.md": page }, []);
});
