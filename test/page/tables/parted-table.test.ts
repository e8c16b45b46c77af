import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { dedent } from "../../helpers/dedent.js";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { readContent } from "../../helpers/read-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

test("rows behind an empty line belong to the table above them", () => {
  const { page, findings } = readContent(dedent`
    | Name | Description |
    |:-----|:------------|
    | zone | Where it is. |

    | [hall][] | Which it is. |
    | seat | Which one it is. |

    | row | Which it is. |

    Further words.

    [hall]: hall.md
  `);
  expect(sketchBlocks(page)).toEqual([
    "table Name (name) | Description (description)",
    "  row zone | Where it is.",
    "  row [hall](hall.md) | Which it is.",
    "  row seat | Which one it is.",
    "  row row | Which it is.",
    "paragraph Further words.",
  ]);
  const parted =
    "table-parted: Unexpected empty line above a row, expected all rows of a table without one; markdown shows text";
  expect(findings).toEqual([`5:1 ${parted}`]);
  const [table] = page.sections[0]?.blocks ?? [];
  expect(table?.kind === "table" && table.rows.map(({ cells: [cell] }) => cell && textOf(cell.origin))).toEqual([
    "zone",
    "[hall][]",
    "seat",
    "row",
  ]);
});

test("a header belongs to what stands behind an empty line, where that begins with the row that delimits it", () => {
  const { page, findings } = readContent(
    "| Name | Type |\n\n|:-----|:-----|\n| zone | String |\n\n| hall | String |\n",
  );
  expect(sketchBlocks(page)).toEqual(["table Name (name) | Type (type)", "  row zone | String", "  row hall | String"]);
  expect(findings).toEqual([
    "3:1 table-parted: Unexpected empty line above a row, expected all rows of a table without one; markdown shows text",
  ]);
});

test.each([
  ["another number of columns", "| Name | Type |", "|:-----|\n| zone |"],
  ["words", "Names and types", "|:-----|:-----|\n| zone | String |"],
  ["rows alone", "| Name | Type |", "| zone | String |"],
])("a line alone is no header of what stands behind an empty line: %s", (_, line, text) => {
  expect(readContent(`${line}\n\n${text}\n`).findings).toEqual([]);
});

test("a table is reported once, however many parts it has", () => {
  const resource = resourcePage({ properties: ["id | String |"] });
  const rows = (name: string): string => `\n| ${name} | String | |\n`;
  expectDiagnostics({ "resources/call.md": resource + rows("topic") + rows("state") }, [
    "resources/call.md:10:1 warning table-parted Unexpected empty line above a row, expected all rows of a table without one; markdown shows text",
    "  resources/call.md:12:1 The same stands here",
  ]);
});

test.each([
  ["a table of its own", "| Name | Type |\n| zone | String |"],
  ["fewer cells", "| zone |"],
  ["more cells", "| zone | String | Where it is. |"],
  ["words among the rows", "| zone | String |\nWhere it is."],
  ["no bar at the beginning", "zone | String"],
])("what follows a table is no part of it: %s", (_, text) => {
  const { findings } = readContent(`| Name | Type |\n|:-----|:-----|\n| hall | String |\n\n${text}\n`);
  expect(findings.filter((finding) => finding.includes("table-parted"))).toEqual([]);
});

test("parts are each looked at once, however many there are", () => {
  const { page } = readContent(`| Name | Type |\n|:-----|:-----|\n${"\n| hall | String |\n".repeat(20_000)}`);
  expect(
    page.sections.flatMap(({ blocks }) => blocks).map((block) => block.kind === "table" && block.rows.length),
  ).toEqual([20_000]);
});
