import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

const message =
  "which lies outside the folder that is read; to take it in, run docwright on the folder that holds both, and choose the pages with `--include`";

test("a file is one finding from wherever it is included, with the other pages", () => {
  const names = ["b", "c", "d", "e", "f", "g", "h"];
  const pages = Object.fromEntries(
    names.map((name) => [`${name}/call.md`, "# Call\n\n[!INCLUDE [n](../../shared/note.md)]\n"]),
  );
  expectDiagnostics({ "api/v2/call.md": "# Call\n\n[!INCLUDE [n](../../../shared/note.md)]\n", ...pages }, [
    `api/v2/call.md:3:11 warning include-outside-root Unexpected include of \`../../../shared/note.md\`, ${message}`,
    ...names.map((name) => `  ${name}/call.md:3:11 The same stands here`),
  ]);
});

test("two files are two findings", () => {
  expectDiagnostics({ "call.md": "# Call\n\n[!INCLUDE [n](../note.md)]\n\n[!INCLUDE [n](../../note.md)]\n" }, [
    `call.md:3:11 warning include-outside-root Unexpected include of \`../note.md\`, ${message}`,
    `call.md:5:11 warning include-outside-root Unexpected include of \`../../note.md\`, ${message}`,
  ]);
});
