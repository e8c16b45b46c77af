import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";
import { readBlocks } from "../read-blocks.js";

const header = "table Property (name) | Type (type) | Description (description)";

test("cells keep their links, code and line breaks", () => {
  expect(
    readBlocks(dedent`
      | Property | Type | Description |
      |:---------|:-----|:------------|
      | state    | [callState](callstate.md) collection | The \`ringing\` one.<br/>**Read-only.** |
      | subject  | String |  |
    `),
  ).toEqual({
    blocks: [
      header,
      "  row state | [callState](callstate.md) collection | The `ringing` one.\n**Read-only.**",
      "  row subject | String | ",
    ],
    findings: [],
  });
});

test("pipes may be missing at either end", () => {
  expect(readBlocks("Property|Type|Description\n--|--|--\nstate|String|One.\n|subject|String|Two.\n")).toEqual({
    blocks: [header, "  row state | String | One.", "  row subject | String | Two."],
    findings: [],
  });
  expect(readBlocks("|Property|Type|Description|\n|--|--|--|\nstate|String|One.\n").blocks).toEqual([
    header,
    "  row state | String | One.",
  ]);
});

test("a paragraph right above a table is no part of it", () => {
  expect(readBlocks("The properties:\n| Property |\n|---|\n| state |\n").blocks).toEqual([
    "paragraph The properties:",
    "table Property (name)",
    "  row state",
  ]);
});

test("surplus cells are left out, and reported", () => {
  expect(readBlocks("| Description | Type |\n|--|--|\n| *.wav | *.mp3 | String |\n")).toEqual({
    blocks: ["table Description (description) | Type (type)", "  row *.wav | *.mp3"],
    findings: ["3:19 table-surplus-cells: Unexpected row of 3 cells, expected 2; a `|` in a cell is written `\\|`"],
  });
});

test("surplus cells behind a description are the rest of it, and reported", () => {
  const rows = "| file | String | *.wav | [more](more.md)|**Required.** |\n| tone | String | Low. | |\n";
  expect(readBlocks(`| Property | Type | Description |\n|--|--|--|\n${rows}`)).toEqual({
    blocks: [header, "  row file | String | *.wav | [more](more.md)|**Required.**", "  row tone | String | Low."],
    findings: [
      "3:27 table-surplus-cells: Unexpected row of 5 cells, expected 3; a `|` in a cell is written `\\|`",
      "4:24 table-surplus-cells: Unexpected row of 4 cells, expected 3; a `|` in a cell is written `\\|`",
    ],
  });
});

test("a description that surplus cells end spans them", () => {
  const { page } = readContent("| Property | Description |\n|--|--|\n| file | *.wav | *.mp3 |\n");
  const table = page.sections[0]?.blocks[0];
  const cell = table?.kind === "table" ? table.rows[0]?.cells[1] : undefined;
  expect(cell && textOf(cell.origin)).toBe("*.wav | *.mp3");
});

test("an escaped bar is text, inside code as well", () => {
  expect(readBlocks("| Property | Description |\n|--|--|\n| file | *.wav \\| `a\\|b` |\n")).toEqual({
    blocks: ["table Property (name) | Description (description)", "  row file | *.wav | `a|b`"],
    findings: [],
  });
});

test("rows that lack as many cells are one finding", () => {
  const rows = ["state", "subject", "tags | String | |"].map((row) => `| ${row} |\n`).join("");
  const { findings } = readContent(`| Property | Type | Description | |\n|--|--|--|--|\n${rows}`);
  expect(findings).toEqual(["3:3 table-missing-cells: Unexpected row of 1 cell, expected 4"]);
});

test("missing cells are empty, and reported", () => {
  expect(readBlocks("| Property | Type | Description |\n|--|--|--|\n| state | String |\n| subject |\n")).toEqual({
    blocks: [header, "  row state | String | ", "  row subject |  | "],
    findings: [
      "3:11 table-missing-cells: Unexpected row of 2 cells, expected 3",
      "4:3 table-missing-cells: Unexpected row of 1 cell, expected 3",
    ],
  });
});

test("one bold or slanted cell alone titles the rows below it", () => {
  expect(
    readBlocks("| Name | Type |\n|--|--|\n| _Media_ |\n| *id* | Int32 |\n| *Rooms* | |\n| _a_ or _b_ | |\n"),
  ).toEqual({
    blocks: [
      "table Name (name) | Type (type)",
      "  title Media | ",
      "  row id | Int32",
      "  title Rooms | ",
      "  row a or b | ",
    ],
    findings: [],
  });
  expect(
    readBlocks("| Method | Return type |\n|--|--|\n| **Media** |\n| [Mute](mute.md) | None |\n| **Rooms** | |\n"),
  ).toEqual({
    blocks: [
      "table Method (method) | Return type (returnType)",
      "  title **Media** | ",
      "  row [Mute](mute.md) | None",
      "  title **Rooms** | ",
    ],
    findings: [],
  });
});

test("a name alone in its row titles nothing, though it says where parameters go", () => {
  const rows = ["path", "url", "**Body**", "Query"].map((row) => `| ${row} |\n`).join("");
  expect(readBlocks(`| Property | Type | Description |\n|--|--|--|\n${rows}`)).toEqual({
    blocks: [header, "  row path |  | ", "  row url |  | ", "  title **Body** |  | ", "  title Query |  | "],
    findings: ["3:3 table-missing-cells: Unexpected row of 1 cell, expected 3"],
  });
});

test("text that spilled onto the next line goes back to its cell, and is reported", () => {
  expect(
    readBlocks(dedent`
      | Property | Type | Description |
      |--|--|--|
      | state | String | One of ringing,
      answered, ended.|
      | subject | String | Two. |
    `),
  ).toEqual({
    blocks: [header, "  row state | String | One of ringing, answered, ended.", "  row subject | String | Two."],
    findings: ["4:1 table-broken-row: Unexpected line break in a table row, expected the row on one line"],
  });
});

test("a row broken in the middle becomes whole", () => {
  expect(readBlocks("| Property | Type | Description |\n|--|--|--|\n| state | String\ncollection | One. |\n")).toEqual({
    blocks: [header, "  row state | String collection | One."],
    findings: ["4:1 table-broken-row: Unexpected line break in a table row, expected the row on one line"],
  });
});

test("words below a table without outer pipes are a short row", () => {
  expect(readBlocks("Property | Type\n--|--\nstate | String\nand more\n")).toEqual({
    blocks: ["table Property (name) | Type (type)", "  row state | String", "  row and more | "],
    findings: ["4:1 table-missing-cells: Unexpected row of 1 cell, expected 2"],
  });
});

test("rows and cells have their places", () => {
  const { page } = readContent("| Property | Type |\n|--|--|\n| **state** (new) |  [call](call.md) |\n");
  const [table] = page.sections[0]?.blocks ?? [];
  const [row] = table?.kind === "table" ? table.rows : [];
  expect(row && [row.origin, ...row.cells.map(({ origin }) => origin)].map(textOf)).toEqual([
    "| **state** (new) |  [call](call.md) |",
    "**state** (new)",
    "[call](call.md)",
  ]);
});
