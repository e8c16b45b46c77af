import { expect, test } from "vitest";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchPage } from "../../helpers/sketch.js";

function read(text: string): { readonly sections: readonly string[]; readonly findings: readonly string[] } {
  const { page, findings } = readContent(text);
  return { sections: sketchPage(page).slice(2), findings };
}

test("of a group of tabs the HTTP tab is read, as if no tabs were there", () => {
  expect(
    read(dedent`
      ## Request

      # [HTTP](#tab/http)
      <!-- { "blockType": "request" } -->
      \`\`\`http
      GET /calls
      \`\`\`
      # [C#](#tab/csharp)
      [!INCLUDE [sample](../includes/no-such-file.md)]

      # [JavaScript](#tab/javascript)
      \`\`\`javascript
      await calls.get();
      \`\`\`
      ---

      ## Response
    `),
  ).toEqual({
    sections: [
      "## Request (httpRequest)",
      "code http",
      "  annotation blockType=request",
      "  request GET /calls",
      "## Response (response)",
    ],
    findings: [],
  });
});

test("the HTTP tab is found wherever it stands, whatever depth tabs have", () => {
  expect(read("### [C#](#tab/csharp)\nSharp.\n### [HTTP](#tab/http/v2)\nPlain.\n---\nAfter.\n")).toEqual({
    sections: ["paragraph Plain.", "paragraph After."],
    findings: [],
  });
});

test("a group without an HTTP tab gives its first", () => {
  expect(read("# [C#](#tab/csharp)\nSharp.\n\n# [Java](#tab/java)\nBean.\n\n***\n")).toEqual({
    sections: ["paragraph Sharp."],
    findings: ["1:1 tabs-without-http: Unexpected group of tabs, expected one called `#tab/http`; the first is read"],
  });
});

test("without an HTTP tab all those are read that hold HTTP", () => {
  const tabs =
    "# [By room](#tab/room)\n```http\nGET /rooms\n```\n# [By call](#tab/call)\n```http\nGET /calls\n```\n# [Notes](#tab/notes)\nWords.\n\n---\n";
  expect(read(tabs)).toEqual({
    sections: ["code http", "  request GET /rooms", "code http", "  request GET /calls"],
    findings: [],
  });
});

test("the next real heading ends a group that nothing closes", () => {
  expect(read("# [HTTP](#tab/http)\nPlain.\n# [C#](#tab/csharp)\nSharp.\n\n## Response\n\nDone.\n")).toEqual({
    sections: ["paragraph Plain.", "## Response (response)", "paragraph Done."],
    findings: ["1:1 tabs-unclosed: Unexpected end of the group of tabs, expected `---` after its last tab"],
  });
});

test("the page's end ends a group as well", () => {
  expect(read("# [HTTP](#tab/http)\nPlain.\n# [C#](#tab/csharp)\nSharp.\n")).toEqual({
    sections: ["paragraph Plain."],
    findings: ["1:1 tabs-unclosed: Unexpected end of the group of tabs, expected `---` after its last tab"],
  });
});

test("the closing line makes no heading of the text right above it", () => {
  expect(read("# [HTTP](#tab/http)\nPlain.\n# [C#](#tab/csharp)\nSharp.\n---\nAfter.\n")).toEqual({
    sections: ["paragraph Plain.", "paragraph After."],
    findings: [],
  });
});

test("behind a group a line of text above such a line is a heading", () => {
  expect(read("# [HTTP](#tab/http)\nPlain.\n\n---\n\nResponse\n---\n\nAfter.\n")).toEqual({
    sections: ["paragraph Plain.", "## Response (response)", "paragraph After."],
    findings: [],
  });
});

test("a heading with a tab's link among words is a heading", () => {
  expect(read("## See [HTTP](#tab/http) first\n")).toEqual({
    sections: ["## See [HTTP](#tab/http) first (other)"],
    findings: [],
  });
});
