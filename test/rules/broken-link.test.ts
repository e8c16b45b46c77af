import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test("what only a server can tell is not checked", () => {
  expectDiagnostics(
    {
      "overview.md": `# Overview

[Guide](/guides/calls), [site](https://callisto.example/none), [mail](mailto:calls@callisto.example), [set](~/none.md).
`,
    },
    [],
  );
});

test("several links to one missing page are one finding, whatever their anchors", () => {
  expectDiagnostics(
    {
      "overview.md": `# Overview

[Calls](calls.md), [answering](calls.md#answer) and [Calls][].

[Calls]: ./calls.md
`,
    },
    [
      "overview.md:3:9 warning broken-link Unexpected link to `calls.md`, expected a page of the reference",
      "  overview.md:3:32 The same stands here",
      "  overview.md:3:53 The same stands here",
    ],
  );
});

test("a link with backslashes is broken, and the one with slashes is suggested", () => {
  expectDiagnostics(
    { "api/call-get.md": "# Get a call\n\nSee [call](..\\resources\\call.md).\n", "resources/call.md": "# Call\n" },
    [
      "api/call-get.md:3:12 warning broken-link Unexpected link to `..\\resources\\call.md`, expected a page of the reference, such as `../resources/call.md`",
    ],
  );
});

test("a page of the same name in another folder is suggested", () => {
  expectDiagnostics({ "api/call-get.md": "# Get a call\n\nSee [call](call.md).\n", "resources/call.md": "# Call\n" }, [
    "api/call-get.md:3:12 warning broken-link Unexpected link to `call.md`, expected a page of the reference, such as `../resources/call.md`",
  ]);
});

test("a link that climbs out of the reference says so", () => {
  expectDiagnostics({ "overview.md": "# Overview\n\nSee [concepts](../concepts/permissions.md#calls).\n" }, [
    "overview.md:3:16 warning broken-link Unexpected link to `../concepts/permissions.md#calls`, which leads out of the reference, expected a page inside it",
  ]);
});

test("the links of an include are relative to it", () => {
  const pages = {
    "overview.md": "# Overview\n\n[!INCLUDE [note](includes/note.md)]\n",
    "includes/note.md": "See [limits](../limits.md) and [more](more.md).\n",
    "limits.md": "# Limits\n",
  };
  expectDiagnostics(pages, [
    "includes/note.md:1:39 warning broken-link Unexpected link to `more.md`, expected a page of the reference",
  ]);
});

test("a page outside of the reference is one finding, from wherever it is linked", () => {
  expectDiagnostics(
    {
      "api/call-get.md": "# Get a call\n\nSee [permissions](../../guides/permissions.md).\n",
      "overview.md": "# Overview\n\nSee [permissions](../guides/permissions.md#calls).\n",
    },
    [
      "api/call-get.md:3:19 warning broken-link Unexpected link to `../../guides/permissions.md`, which leads out of the reference, expected a page inside it",
      "  overview.md:3:19 The same stands here",
    ],
  );
});
