import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

const answer = operationPage({});

function listing(row: string): string {
  return `# call resource type\n\n## Methods\n\n| Method | Description |\n|:---|:---|\n${row}\n`;
}

test("a reference whose resources list no methods links its operations elsewhere", () => {
  expectDiagnostics({ "api/call-answer.md": answer, "resources/call.md": listing("| Answer | Take it. |") }, []);
});

test("a link in another case, from a guide or from any part of a resource, is one", () => {
  const listed = listing("| [Answer](../api/Call-answer.md) | Take it. |");
  expectDiagnostics({ "api/call-answer.md": answer, "resources/call.md": listed }, [
    "resources/call.md:7:12 warning link-case Unexpected link to `../api/Call-answer.md`, expected `../api/call-answer.md`, as the file is spelt",
  ]);
  const other = { "api/call-end.md": operationPage({ title: "End a call", routes: "DELETE /calls/{id}" }) };
  const guide = { "overview.md": "# Overview\n\n[End](api/call-end.md) a call.\n" };
  const fine = { "resources/call.md": listing("| [Answer](../api/call-answer.md) | Take it. |") };
  expectDiagnostics({ "api/call-answer.md": answer, ...other, ...guide, ...fine }, []);
});

test("a link from another operation makes no operation known", () => {
  const end = operationPage({ title: "End a call", routes: "DELETE /calls/{id}" });
  const pages = {
    "api/call-answer.md": `${answer}\nSee [end](call-end.md).\n`,
    "api/call-end.md": end,
    "resources/call.md": listing("| [Answer](../api/call-answer.md) | Take it. |"),
  };
  expectDiagnostics(pages, [
    'api/call-end.md:1:3 info operation-unlinked Unexpected operation "End a call" without a link to it, expected one from a resource, among its methods',
  ]);
});

test("the operations of one page are one finding", () => {
  const call = (name: string): string =>
    `## ${name} a call\n\n\`\`\`http\nPOST /calls/{id}/${name}\n\`\`\`\n\n### Response\n\nReturns \`204 No Content\`.\n`;
  const pages = {
    "api/call-answer.md": answer,
    "api/call-more.md": `# Calls\n\n${call("hold")}\n${call("resume")}`,
    "resources/call.md": listing("| [Answer](../api/call-answer.md) | Take it. |"),
  };
  expectDiagnostics(pages, [
    'api/call-more.md:3:4 info operation-unlinked Unexpected operation "hold a call" without a link to it, expected one from a resource, among its methods',
    "  api/call-more.md:13:4 The same stands here",
  ]);
});
