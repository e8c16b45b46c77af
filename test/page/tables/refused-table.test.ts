import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

test("a table with a delimiter too many is read, and reported", () => {
  const { page, findings } = readContent(dedent`
    The scopes:
    | Permission type | Permissions |
    |:----------------|:------------|:----|
    | Application     | Calls.Accept |
    | Delegated       | [Calls][] |

    [calls]: calls.md
  `);
  expect(sketchBlocks(page)).toEqual([
    "paragraph The scopes:",
    "table Permission type (permissionType) | Permissions (permissions)",
    "  row Application | Calls.Accept",
    "  row Delegated | [Calls](calls.md)",
  ]);
  expect(findings).toEqual([
    "3:1 table-delimiter-mismatch: Unexpected delimiter row of 3 cells, expected 2, as many as the header; markdown shows no table",
  ]);
});

test("a table with a delimiter too few is read as well", () => {
  const { page } = readContent("| Name | Type | Description |\n|--|--|\n| state | String | One \\| two. |\n");
  expect(sketchBlocks(page)).toEqual([
    "table Name (name) | Type (type) | Description (description)",
    "  row state | String | One | two.",
  ]);
});

test("a table without a delimiter row is read where its columns are such as tables of references have", () => {
  const { page, findings } = readContent(dedent`
    The headers:
    | Name | Description |
    | Zone | [Zones][] |

    [zones]: zones.md
  `);
  expect(sketchBlocks(page)).toEqual([
    "paragraph The headers:",
    "table Name (name) | Description (description)",
    "  row Zone | [Zones](zones.md)",
  ]);
  expect(findings).toEqual([
    "2:1 table-delimiter-mismatch: Unexpected header without a delimiter row, expected one of 2 cells below it; markdown shows no table",
  ]);
});

test.each([
  ["bars at the ends may lack", "Name | Description\nZone | Where it is."],
  ["a line may follow", "| Name | Description |\n| Zone | Where |\nit is."],
  ["the delimiter row may be of other signs", "| Name | Description |\n|====|====|\n| Zone | Where it is. |"],
  ["the delimiter row may be of dashes", "| Name | Description |\n| — | — |\n| Zone | Where it is. |"],
  ["the delimiter row may be empty", "| Name | Description |\n| | |\n| Zone | Where it is. |"],
])("of a table without a delimiter row %s", (_, table) => {
  const { page, findings } = readContent(`${table}\n`);
  expect(sketchBlocks(page)).toEqual([
    "table Name (name) | Description (description)",
    expect.stringMatching(/^ {2}row Zone \| Where\s+it is\.$/),
  ]);
  expect(findings[0]).toBe(
    "1:1 table-delimiter-mismatch: Unexpected header without a delimiter row, expected one of 2 cells below it; markdown shows no table",
  );
});

test("places in a mended table are those of the page", () => {
  const { page } = readContent("| Name | Type |\n|--|--|--|\n| state | [call](call.md) |\n");
  const [table] = page.sections[0]?.blocks ?? [];
  const [row] = table?.kind === "table" ? table.rows : [];
  expect(row && [row.origin, ...row.cells.map(({ origin }) => origin)].map(textOf)).toEqual([
    "| state | [call](call.md) |",
    "state",
    "[call](call.md)",
  ]);
  expect(page.links.map(({ url, origin }) => [url, textOf(origin)])).toEqual([["call.md", "[call](call.md)"]]);
});

test.each([
  ["prose with a bar | in it\nand another | one"],
  ["a | b\n---"],
  ["| a | b |\n| c | d |"],
  ["| Name | Type |"],
  ["| Name | Type |\nof a call"],
  ["-|-|-\nx"],
])("%j is no table", (text) => {
  const { page, findings } = readContent(`${text}\n`);
  expect(page.sections.flatMap((section) => section.blocks).some((block) => block.kind === "table")).toBe(false);
  expect(findings).toEqual([]);
});

test("lines with bars are each looked at once, however many there are", () => {
  const { page } = readContent(`${"| Name | Of whom |\n".repeat(60_000)}\n`);
  expect(page.sections.flatMap((section) => section.blocks).map(({ kind }) => kind)).toEqual(["paragraph"]);
});
