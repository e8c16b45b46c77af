import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test.each([
  ["List calls", "List calls"],
  ["list  Calls", "List calls"],
  ["List calls - Callisto", "List calls"],
  ["call", "call resource type"],
  ["call - Callisto API", "Call resource type"],
  ["call | Callisto", "Call resource type"],
])("the title `%s` agrees with the heading `%s`", (title, heading) => {
  expectDiagnostics({ "a.md": `---\ntitle: ${title}\n---\n\n# ${heading}\n` }, []);
});

test("a quote that is left open is one finding", () => {
  expectDiagnostics({ "a.md": '---\ntitle: "List calls\n---\n\n# List calls\n' }, [
    'a.md:2:19 warning front-matter-invalid Unexpected front matter, expected YAML: Missing closing "quote',
  ]);
});

test("a page without either is another finding", () => {
  expectDiagnostics({ "a.md": "---\ndescription: Calls.\n---\n\n# List calls\n", "b.md": "---\ntitle: Calls\n---\n" }, [
    "b.md:1:1 warning title-missing Unexpected page without a heading of the first level, expected a title",
  ]);
});
