import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

test("a table in HTML is the table in markdown that says the same", () => {
  const { page, findings } = readContent(dedent`
    ## Properties

    <table class="wide">
      <thead>
        <tr><th>Property</th><th width="20%">Type</th><th>Description</th></tr>
      </thead>
      <tbody>
        <!-- the only one -->
        <tr>
          <td><code>tone</code></td>
          <td><a href="tone.md" title="Tones">tone</a></td>
          <td>How it rings,<br/>if it
              <b>rings</b> &amp; not *.wav | *.mp3 <!-- yet --></td>
        </tr>
      </tbody>
    </table>
  `);
  expect(sketchBlocks(page)).toEqual([
    "table Property (name) | Type (type) | Description (description)",
    "  row `tone` | [tone](tone.md) | How it rings,\nif it rings & not *.wav | *.mp3",
  ]);
  expect(findings).toEqual([]);
});

test("code is what HTML writes with references", () => {
  const { page } = readContent("<table><tr><td><code>a &lt; b | &quot;c&quot; &amp;&amp; d</code></td></tr></table>\n");
  expect(sketchBlocks(page)).toEqual([`table \`a < b | "c" && d\` (other)`]);
});

test("a link leads where it does, be there parentheses in its address", () => {
  const { page } = readContent('<table><tr><td><a href="tone_(low).md">tone</a></td></tr></table>\n');
  expect(sketchBlocks(page)).toEqual(["table [tone](tone_(low).md) (other)"]);
});

test("rows and cells need no end tags", () => {
  const { page } = readContent("<TABLE><TR><TD>Name<TD>Type<TR><TD>state<TD>String</TABLE>\n");
  expect(sketchBlocks(page)).toEqual(["table Name (name) | Type (type)", "  row state | String"]);
});

test("empty lines part no table, and what stands behind it is read", () => {
  const { page, findings } = readContent(dedent`
    <table>

    <tr><th>Name</th><th>Type</th></tr>

        <tr><td>state</td><td>

        String</td></tr>

    </table>

    After.
  `);
  expect(sketchBlocks(page)).toEqual(["table Name (name) | Type (type)", "  row state | String", "paragraph After."]);
  expect(findings).toEqual([]);
});

test("a table that nothing ends takes nothing from what follows it", () => {
  const { page, findings } = readContent("<table>\n<tr><td>a</td></tr>\n\nAfter.\n");
  expect(sketchBlocks(page)).toEqual(["paragraph a", "paragraph After."]);
  expect(findings).toEqual([
    "1:1 table-html: Unexpected table in HTML, expected one in markdown; its rows are read as text",
  ]);
});

test("a table that nothing ends, or that a comment has, takes nothing up to a later one", () => {
  const { page, findings } = readContent(dedent`
    <!-- <table> -->

    <table>
    <tr><td>a</td></tr>

    ## Response

    <table><tr><th>Name</th></tr><tr><td>tone</td></tr></table>
  `);
  expect(sketchBlocks(page)).toEqual(["table Name (name)", "  row tone"]);
  expect(page.sections.map(({ role, blocks }) => `${role} ${blocks.length}`)).toEqual(["introduction 1", "response 1"]);
  expect(findings).toEqual([
    "3:1 table-html: Unexpected table in HTML, expected one in markdown; its rows are read as text",
  ]);
});

test("fences in a table are fences", () => {
  const { page, findings } = readContent(dedent`
    <table>
    <tr><td>Request</td><td>

    ~~~http
    GET /tones
    ~~~

    </td></tr>
    </table>
  `);
  expect(sketchBlocks(page)).toEqual(["paragraph Request", "code http", "  request GET /tones"]);
  expect(findings).toEqual([
    "1:1 table-html: Unexpected table in HTML, expected one in markdown; its rows are read as text",
  ]);
});

test("what follows an empty line in a cell is markdown", () => {
  const { page } = readContent(dedent`
    <table>
    <tr><th>Name</th><th>Type</th></tr>
    <tr><td>*_

    \`a|b\`, **loud**</td><td>

    [tone](tone.md)

    </td></tr>
    </table>
  `);
  expect(sketchBlocks(page)).toEqual(["table Name (name) | Type (type)", "  row *_ `a|b`, **loud** | [tone](tone.md)"]);
});

test("a bare address in a cell ends with the cell, and holds no marks", () => {
  const { page } = readContent(
    "<table><tr><td>Name</td><td>See</td></tr><tr><td>https://a.example/b_c_d</td><td>x</td></tr></table>\n",
  );
  const url = "https://a.example/b_c_d";
  expect(sketchBlocks(page)).toEqual(["table Name (name) | See (other)", `  row [${url}](${url}) | x`]);
});

test("places in it are those of the page", () => {
  const { page } = readContent(
    '<table>\n<tr><td>Name</td><td>Type</td></tr>\n<tr>\n<td><code>state</code></td>\n<td>a_b <a href="call.md">call</a></td></tr>\n</table>\n',
  );
  const [table] = page.sections[0]?.blocks ?? [];
  const [row] = table?.kind === "table" ? table.rows : [];
  const runs = row?.cells.flatMap((cell) => cell.runs) ?? [];
  expect(runs.map(({ origin }) => textOf(origin))).toEqual([
    "<code>state</code>",
    "a_b ",
    '<a href="call.md">call</a>',
  ]);
});

test("places in a table in a quote are those of the page", () => {
  const { page } = readContent("> <table>\n> <tr><td>Name</td></tr>\n> <tr><td>a\n> tone</td></tr>\n> </table>\n");
  const [quote] = page.sections[0]?.blocks ?? [];
  const [table] = quote?.kind === "quote" ? quote.blocks : [];
  const cells = table?.kind === "table" ? table.rows.flatMap((row) => row.cells) : [];
  expect(cells.map(({ text, origin }) => `${text}: ${textOf(origin)}`)).toEqual(["a tone: a\n> tone"]);
});

test.each([
  ["cells that span others", '<table><tr><td>a</td></tr><tr><td colspan="2">b</td></tr></table>', "a b"],
  ["a table in a cell", "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>", "a b"],
  ["words beside the cells", "<table><p>a</p><tr><td>b</td></tr></table>", "a b"],
  ["words behind it", "<table><tr><td>a</td></tr></table> b", "a b"],
  ["no end", "<table><tr><td>a</td><td>b", "a b"],
])("a table with %s is text, and reported", (_, html, text) => {
  const { page, findings } = readContent(`${html}\n`);
  expect(sketchBlocks(page)).toEqual([`paragraph ${text}`]);
  expect(findings).toEqual([
    "1:1 table-html: Unexpected table in HTML, expected one in markdown; its rows are read as text",
  ]);
});

test("a box around a table says nothing", () => {
  const { page, findings } = readContent(
    "<div class='wide'>\n<table><tr><td>Name</td></tr><tr><td>tone</td></tr></table>\n</div>\n",
  );
  expect(sketchBlocks(page)).toEqual(["table Name (name)", "  row tone"]);
  expect(findings).toEqual([]);
});

test("what heads a table stands before it", () => {
  const { page, findings } = readContent(
    "<details>\n<summary>All *tones*</summary>\n<table>\n<caption>\nAs of now\n</caption><tr><td>Name</td></tr><tr><td>high</td></tr></table>\n</details>\n",
  );
  expect(sketchBlocks(page)).toEqual([
    "paragraph **All *tones***",
    "paragraph **As of now**",
    "table Name (name)",
    "  row high",
  ]);
  expect(findings).toEqual([]);
});

test("what heads a table says what it holds, as a line in bold does", () => {
  const table = "<caption>Query parameters</caption><tr><td>Name</td></tr><tr><td>soft</td></tr>";
  const { page } = readContent(`## DELETE /bells/{id}\n\nDrops it.\n\n<table>${table}</table>\n`);
  expect(
    page.sections.map(({ heading, role, blocks }) => [heading?.text, role, ...blocks.map(({ kind }) => kind)]),
  ).toEqual([
    [undefined, "introduction"],
    ["DELETE /bells/{id}", "other", "code", "paragraph"],
    ["Query parameters", "queryParameters", "table"],
  ]);
});
