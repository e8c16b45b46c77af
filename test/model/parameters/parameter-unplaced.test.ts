import { test } from "vitest";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { operationPage } from "../../helpers/operation-page.js";

const page = (routes: string, ...names: readonly string[]) => ({
  "api/call-list.md": operationPage({ routes }).replace(
    "## Response",
    `## Function parameters\n\n| Parameter | Type |\n|:---|:---|\n${names.map((name) => `| ${name} | String |`).join("\n")}\n\n## Response`,
  ),
});

test("a parameter that no route has a place for is reported, with the one that was meant", () => {
  expectDiagnostics(page("GET /calls/{call-id}/find(near='{door}')", "neer", "callId", "floor", "wing"), [
    "api/call-list.md:13:3 warning parameter-unplaced Unexpected parameter `neer`, expected one that a route of the page has a place for, such as `near`",
    "api/call-list.md:15:3 warning parameter-unplaced Unexpected parameter `floor`, expected one that a route of the page has a place for",
    "  api/call-list.md:16:3 `wing` has none either",
  ]);
});

test("what a GET tabulates goes into the query as a whole where its request shows some of it there", () => {
  const parameters = "## Request parameters\n\n| Parameter | Type |\n|:---|:---|\n| top | int |\n| skip | int |\n\n";
  const list = (query: string) => ({
    "api/call-list.md": operationPage({
      routes: "GET /calls",
      example: `\`\`\`http\nGET /calls${query}\n\`\`\`\n\n\`\`\`http\nHTTP/1.1 204 No Content\n\`\`\`\n`,
    }).replace("## Response", `${parameters}## Response`),
  });
  expectDiagnostics(list("?top=5"), []);
  expectDiagnostics(list(""), [
    "api/call-list.md:13:3 warning parameter-unplaced Unexpected parameter `top`, expected one that a route of the page has a place for",
    "  api/call-list.md:14:3 `skip` has none either",
  ]);
});

test("what may be a key of the path under another name goes nowhere", () => {
  expectDiagnostics(page("GET /halls/{hall-id}/calls?top={top}", "top", "hall"), [
    "api/call-list.md:14:3 warning parameter-unplaced Unexpected parameter `hall`, expected one that a route of the page has a place for",
  ]);
  expectDiagnostics(page("GET /halls/{hall-id}/calls?top={top}", "top", "hallId", "skip"), []);
});

test("what stands within the query of a route has its place there", () => {
  expectDiagnostics(page("GET /calls?$filter=room/id eq '{room_id}'", "room_id"), []);
});
