import { expect, test } from "vitest";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { readContent } from "../../helpers/read-page.js";

test("a slip that a body repeats is one finding with its places, another slip is another", () => {
  const page = "# Call\n\n```json\n{\n  'state': 1,\n  'length': 2,\n  \"end\": 3,\n}\n```\n";
  expectDiagnostics({ "overview.md": page }, [
    "overview.md:5:3 warning invalid-json Unexpected quotes, expected straight double quotes",
    "  overview.md:6:3 The same stands here",
    "overview.md:7:11 warning invalid-json Unexpected comma before a closing bracket, expected no comma",
  ]);
});

test("so is one that an annotation repeats", () => {
  const annotation = `<!-- {\n"type": "#page.annotation",\n"tags": ["a\n b",\n"c\n d"],\n} -->`;
  expectDiagnostics({ "overview.md": `# Call\n\n${annotation}\n` }, [
    "overview.md:5:10 warning annotation-invalid Unexpected line break in a string, expected `\\n`",
    "  overview.md:7:1 The same stands here",
    "overview.md:8:5 warning annotation-invalid Unexpected comma before a closing bracket, expected no comma",
  ]);
});

test("two bodies are two findings", () => {
  const fence = "```json\n{ 'state': 1 }\n```\n";
  expect(readContent(`${fence}\n${fence}`).findings).toEqual([
    "2:3 invalid-json: Unexpected quotes, expected straight double quotes",
    "6:3 invalid-json: Unexpected quotes, expected straight double quotes",
  ]);
});
