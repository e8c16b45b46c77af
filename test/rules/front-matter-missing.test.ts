import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

const bare = "# Voice API\n";
const complete = `---\ntitle: Voice API\ndescription: Calls.\n---\n${bare}`;
const message =
  "warning front-matter-missing Unexpected start of page, expected front matter with a title and a description";

test("what other pages have is missed on each page", () => {
  expectDiagnostics(
    { "a.md": bare, "b.md": complete, "c.md": bare },
    [`a.md:1:1 ${message}`, `c.md:1:1 ${message}`],
    {},
  );
});

test("what no page has is missed once", () => {
  expectDiagnostics({ "a.md": bare, "b.md": bare }, [`a.md:1:1 ${message}`, "  b.md:1:1 The same stands here"], {});
});
