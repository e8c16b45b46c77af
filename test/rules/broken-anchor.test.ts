import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test("a caption in bold is no heading that a link could name", () => {
  expectDiagnostics({ "a.md": "# A\n\n## Example\n\n**Request**\n\n[There](#request)\n" }, [
    "a.md:7:9 warning broken-anchor Unexpected link to `#request`, expected a heading of a.md",
  ]);
});

test("headings are named in lower case, with hyphens, without punctuation, equal ones by number", () => {
  expectDiagnostics(
    {
      "overview.md": `# Calls & meetings

[a](#calls--meetings), [b](#whats-a-call_state-1), [c](#whats-a-call_state), [d](#größe), [e](#gr%C3%B6%C3%9Fe).

## What's a \`call_state\`?

## What's a \`call_state\`?

## Größe
`,
    },
    [],
  );
});

test("names in raw HTML are anchors, and so is the top", () => {
  expectDiagnostics(
    {
      "overview.md": `# Overview

<a name="limits"></a> An app holds 20 calls. <span class="x" id=rate>One</span> a second.

[a](#limits), [b](#rate), [c](#top), [d](#).
`,
    },
    [],
  );
});

test("a missing heading of another page is one finding with the nearest one", () => {
  expectDiagnostics(
    {
      "api/call-get.md":
        "# Get a call\n\nSee [state](../resources/call.md#states) or [that](../resources/call.md#states).\n",
      "resources/call.md": "# Call\n\n## State\n\nWhere it stands.\n",
    },
    [
      "api/call-get.md:3:13 warning broken-anchor Unexpected link to `#states`, expected a heading of resources/call.md, such as `#state`",
      "  api/call-get.md:3:52 The same stands here",
    ],
  );
});

test("case counts", () => {
  expectDiagnostics({ "overview.md": "# Overview\n\nSee [limits](#Limits).\n\n## Limits\n\nTwenty.\n" }, [
    "overview.md:3:14 warning broken-anchor Unexpected link to `#Limits`, expected a heading of overview.md, such as `#limits`",
  ]);
});

test("the headings of a page that is not there are not asked for", () => {
  expectDiagnostics({ "overview.md": "# Overview\n\nSee [limits](limits.md#rate).\n" }, [
    "overview.md:3:14 warning broken-link Unexpected link to `limits.md#rate`, expected a page of the reference",
  ]);
});
