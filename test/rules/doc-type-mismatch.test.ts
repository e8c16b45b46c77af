import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

function headed(docType: string, page: string): string {
  return `---\ntitle: "Call"\ndoc_type: ${docType}\n---\n\n${page}`;
}

const off = { "title-mismatch": "off", "operation-without-example": "off" } as const;

test.each(["apiPageType", "APIPageType", "landingPage"])("%s may stand on the page of an operation", (docType) => {
  expectDiagnostics({ "api/call-answer.md": headed(docType, operationPage({})) }, [], off);
});

test("a misspelt type is corrected, whatever the page is", () => {
  expectDiagnostics(
    { "overview.md": headed("conceptualPageType_", "# Calls\n") },
    [
      "overview.md:3:11 info doc-type-mismatch Unexpected doc_type `conceptualPageType_`, expected `conceptualPageType`",
    ],
    off,
  );
});

test("a guide may be called a resource: what it holds does not tell", () => {
  expectDiagnostics({ "resources/overview.md": headed("resourcePageType", "# Calls\n") }, [], off);
});
