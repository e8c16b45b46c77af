import { expect, test } from "vitest";
import {
  areaOf,
  cellOf,
  codeBlocksOf,
  hasColumns,
  introductionOf,
  originOf,
  paragraphsOf,
  tablesOf,
} from "../../src/model/page-access.js";
import { typeNameInTitle } from "../../src/model/notes/page-title.js";
import type { Page } from "../../src/page/page.js";
import { placeOf } from "../../src/source/source.js";
import { pagesOf } from "../helpers/api.js";

function pageOf(text: string): Page {
  const [page] = pagesOf({ "resources/call.md": text });
  if (!page) throw new TypeError("No page");
  return page;
}

test("tables and fences are found in lists and quotes too, in the order of the page, and paragraphs in the page's own voice", () => {
  const page = pageOf(`# call

First.

> Aside.
>
> | A |
> |---|
> | 1 |

- Item.

  \`\`\`http
  GET /a
  \`\`\`

  > \`\`\`http
  > GET /b
  > \`\`\`

| B |
|---|
| 2 |

Last.
`);
  const [section] = page.sections;
  expect(section && tablesOf(section).map((table) => table.columns[0]?.text.text)).toEqual(["A", "B"]);
  expect(section && codeBlocksOf(section).map((block) => block.text)).toEqual(["GET /a", "GET /b"]);
  expect(section && paragraphsOf(section).map(({ text }) => text.text)).toEqual(["First.", "Last."]);
  expect(introductionOf(page)?.text.text).toBe("First.");
});

test("cells are found by what their column holds, the first role that is there counting", () => {
  const page = pageOf("# call\n\n| Property | Data type | Default |\n|---|---|---|\n| id | String | 1 |\n");
  const [table] = page.sections.flatMap(tablesOf);
  const [row] = table?.rows ?? [];
  expect(table && row && [cellOf(table, row, "member", "type", "name")?.text, cellOf(table, row, "value")]).toEqual([
    "String",
    undefined,
  ]);
  expect(table && [hasColumns(table, "name", "type"), hasColumns(table, "name", "value")]).toEqual([true, false]);
});

test("the place of a page is its title, or its beginning", () => {
  expect(placeOf(originOf(pageOf("---\ntitle: a\n---\n# call\n")))).toBe("resources/call.md:4:3");
  expect(placeOf(originOf(pageOf("Text.\n")))).toBe("resources/call.md:1:1");
});

test("the area of a page stands in its front matter", () => {
  expect(areaOf(pageOf("---\nms.prod: calls\n---\n# call\n"))).toBe("calls");
  expect(areaOf(pageOf("---\nms.subservice: calls\n---\n# call\n"))).toBe("calls");
  expect(areaOf(pageOf(`---\nms.prod: ""\n---\n# call\n`))).toBeUndefined();
  expect(areaOf(pageOf("# call\n"))).toBeUndefined();
});

test.each([
  ["call resource type", "call"],
  ["call resource", "call"],
  ["contoso.call complex type", "contoso.call"],
  ["callState enumeration type", "callState"],
  ["callState enumeration", "callState"],
  ["call facet (deprecated)", "call"],
  ["call   resource\ttype (preview)", "call"],
  ["Working with calls", undefined],
  ["", undefined],
])("the title `%s` names the type %s", (title, name) => {
  expect(typeNameInTitle(pageOf(`# ${title}\n`))).toBe(name);
});

test("without a heading the front matter's title names the type, and without that the file's", () => {
  expect(typeNameInTitle(pageOf('---\ntitle: "tape resource type"\n---\nText.\n'))).toBe("tape");
  expect(typeNameInTitle(pageOf('---\ntitle: "tape resource type\n---\nText.\n'))).toBe("tape");
  expect(typeNameInTitle(pageOf("Text.\n"))).toBe("call");
});

test("a title of spaces is read in no time", () => {
  expect(typeNameInTitle(pageOf(`# call${" ".repeat(100_000)}resource x\n`))).toBeUndefined();
});
