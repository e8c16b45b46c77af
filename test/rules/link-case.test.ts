import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test("folders count as well, and the anchor stays", () => {
  expectDiagnostics(
    {
      "api/call-get.md": "# Get a call\n\nSee [state](../Resources/call.md#state).\n",
      "resources/call.md": "# Call\n\n## State\n\nWhere it stands.\n",
    },
    [
      "api/call-get.md:3:13 warning link-case Unexpected link to `../Resources/call.md#state`, expected `../resources/call.md#state`, as the file is spelt",
    ],
  );
});

test("several links in one spelling are one finding", () => {
  expectDiagnostics({ "a.md": "# A\n\n[b](B.md), [b](./B.md), [b](b.md)\n", "b.md": "# B\n" }, [
    "a.md:3:5 warning link-case Unexpected link to `B.md`, expected `b.md`, as the file is spelt",
    "  a.md:3:16 The same stands here",
  ]);
});
