import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

const page = (heading: string, head = "Parameter", key = "name"): string =>
  `${operationPage({})}## ${heading}\n\n| ${head} | Sounds |\n|:---|:---|\n\n` +
  `<!-- { "blockType": "ignored", "${key}": "ring" } -->\n\`\`\`text\nRing.\n\`\`\`\n`;

test("headings, columns and keys of annotations are held against those that are known", () => {
  const text = page("Premissions", "Tpye", "isColection");
  expectDiagnostics({ "api/call-answer.md": text }, [
    "api/call-answer.md:13:4 warning word-misspelt Unexpected heading `Premissions`, expected `permissions`; what stands below it is not read",
    "api/call-answer.md:15:3 warning word-misspelt Unexpected column `Tpye`, expected `type`; what its cells say is not read",
    "api/call-answer.md:18:32 warning word-misspelt Unexpected annotation key `isColection`, expected `isCollection`; its value is not read",
  ]);
});

test.each(["Remembrance", "Reasons", "Permission", "Remark", "Response mode", "Resorts", "ErrorResponse"])(
  "%s is a heading",
  (heading) => {
    expectDiagnostics({ "api/call-answer.md": page(heading) }, []);
  },
);

test.each(["Node", "Reader", "Descriptions", "Methods", "Requires", "Date type"])("%s is a column", (head) => {
  expectDiagnostics({ "api/call-answer.md": page("Tones", head) }, []);
});

test.each([
  ["Reqest body", "request body"],
  ["Request-body", "request body"],
  ["Statuscode", "status code"],
])("%s is a slip of %s", (heading, expected) => {
  expectDiagnostics({ "api/call-answer.md": page(heading) }, [
    `api/call-answer.md:13:4 warning word-misspelt Unexpected heading \`${heading}\`, expected \`${expected}\`; what stands below it is not read`,
  ]);
});

test("a guide heads its sections as it likes", () => {
  expectDiagnostics({ "overview.md": "# Calls\n\n## Remarkes\n\nRing.\n" }, []);
});
