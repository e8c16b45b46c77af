import { expect, test } from "vitest";
import { readContent } from "../../helpers/read-page.js";
import { sketchPage } from "../../helpers/sketch.js";

/** What a page holds below its title. */
function sectionsOf(...lines: readonly string[]): readonly string[] {
  return sketchPage(readContent([...lines, ""].join("\n")).page).slice(2);
}

test("a table that its first column calls parameters is a section of them, parted where its rows say where they go", () => {
  expect(
    sectionsOf(
      "## Make a tape",
      "",
      "Makes one.",
      "",
      "| **Required parameter** | Type | Description |",
      "|:---|:---|:---|",
      "| _URL parameters_ |",
      "| box_id | String | The box. |",
      "| **Body parameters** | | |",
      "| length | Int32 | In minutes. |",
      "| **Optional parameter** | Type | Description |",
      "| label | String | |",
      "| **Later** | | |",
      "| colour | String | |",
    ),
  ).toEqual([
    "## Make a tape (other)",
    "paragraph Makes one.",
    "####### URL parameters (pathParameters below Make a tape)",
    "table **Required parameter** (name) | Type (type) | Description (description)",
    "  row box_id | String | The box.",
    "####### **Body parameters** (requestBody below Make a tape)",
    "table **Required parameter** (name) | Type (type) | Description (description)",
    "  row length | Int32 | In minutes.",
    "####### **Optional parameter** (requestBody below Make a tape)",
    "table **Optional parameter** (name) | Type (type) | Description (description)",
    "  row label | String | ",
    "  title **Later** |  | ",
    "  row colour | String | ",
  ]);
});

test("a table of other things stays where it stands, but for what a row of it calls parameters", () => {
  const table = [
    "| Name | Type |",
    "|:---|:---|",
    "| id | String |",
    "| **Query parameters** | |",
    "| depth | Int32 |",
  ];
  expect(sectionsOf("## Make a tape", "", ...table.slice(0, 3))).toEqual([
    "## Make a tape (other)",
    "table Name (name) | Type (type)",
    "  row id | String",
  ]);
  expect(sectionsOf("## Make a tape", "", ...table)).toEqual([
    "## Make a tape (other)",
    "table Name (name) | Type (type)",
    "  row id | String",
    "####### **Query parameters** (queryParameters below Make a tape)",
    "table Name (name) | Type (type)",
    "  row depth | Int32",
  ]);
  expect(sectionsOf("## Plans", "", "| | Free |", "|:---|:---|", "| Calls | 7 |")).toEqual([
    "## Plans (other)",
    "table  (other) | Free (other)",
    "  row Calls | 7",
  ]);
  expect(sectionsOf("## Properties", "", ...table)).toEqual([
    "## Properties (properties)",
    "table Name (name) | Type (type)",
    "  row id | String",
    "  title **Query parameters** | ",
    "  row depth | Int32",
  ]);
});

test("a table of what is called as a part of a request, and no parameter, stays where it stands", () => {
  const tables = ["Header", "Query", "URL", "Path", "Body"].flatMap((head) => [
    `## About each ${head}`,
    "",
    `| ${head} | Description |`,
    "|:---|:---|",
    "| Ring-After | How long to wait. |",
    "",
  ]);
  expect(sectionsOf(...tables).filter((line) => line.startsWith("#"))).toEqual([
    "## About each Header (other)",
    "## About each Query (other)",
    "## About each URL (other)",
    "## About each Path (other)",
    "## About each Body (other)",
  ]);
  expect(sectionsOf("## Make a tape", "", "| Request header | Value |", "|:---|:---|", "| Box | 7 |")).toEqual([
    "## Make a tape (other)",
    "####### Request header (requestHeaders below Make a tape)",
    "table Request header (header) | Value (value)",
    "  row Box | 7",
  ]);
});

test("a row with a name alone heads others only where there is a column to repeat the head of", () => {
  expect(sectionsOf("## Request body", "", "| Property |", "|:---|", "| id |", "| url |", "| name |")).toEqual([
    "## Request body (requestBody)",
    "table Property (name)",
    "  row id",
    "  row url",
    "  row name",
  ]);
  expect(sectionsOf("## Request body", "", "| Property | |", "|:---|:---|", "| url | |", "| name | |")).toEqual([
    "## Request body (requestBody)",
    "table Property (name) |  (other)",
    "  row url | ",
    "  row name | ",
  ]);
});

test("below a heading that calls all parameters, what a row says goes elsewhere does", () => {
  const table = [
    "| Name | Type |",
    "|:---|:---|",
    "| **URL** | |",
    "| id | String |",
    "| **Body** | |",
    "| depth | Int32 |",
  ];
  expect(sectionsOf("## Parameters", "", ...table)).toEqual([
    "## Parameters (requestBody)",
    "####### **URL** (pathParameters)",
    "table Name (name) | Type (type)",
    "  row id | String",
    "####### **Body** (requestBody)",
    "table Name (name) | Type (type)",
    "  row depth | Int32",
  ]);
});

test("a row of one cell says so in plain words", () => {
  expect(
    sectionsOf("## Call", "", "| Parameter | Type", "|:--|:--", "| URL", "| id | String", "| Body", "| text | String"),
  ).toEqual([
    "## Call (other)",
    "####### URL (pathParameters below Call)",
    "table Parameter (name) | Type (type)",
    "  row id | String",
    "####### Body (requestBody below Call)",
    "table Parameter (name) | Type (type)",
    "  row text | String",
  ]);
});

test("rows that say in a column of its own where each goes are parted by that", () => {
  const rows = ["| id | path | String |", "| deep | Query | Boolean |", "| Key | header | String |"];
  const table = ["| Name | In | Type |", "|:---|:---|:---|", ...rows];
  expect(sectionsOf("## URI parameters", "", ...table)).toEqual([
    "## URI parameters (pathParameters)",
    "####### path (pathParameters)",
    "table Name (name) | In (place) | Type (type)",
    "  row id | path | String",
    "####### Query (queryParameters)",
    "table Name (name) | In (place) | Type (type)",
    "  row deep | Query | Boolean",
    "####### header (requestHeaders)",
    "table Name (name) | In (place) | Type (type)",
    "  row Key | header | String",
  ]);
  expect(sectionsOf("## URI parameters", "", ...table, "| other | elsewhere | String |")).toEqual([
    "## URI parameters (pathParameters)",
    "table Name (name) | In (other) | Type (type)",
    "  row id | path | String",
    "  row deep | Query | Boolean",
    "  row Key | header | String",
    "  row other | elsewhere | String",
  ]);
});

test("what stands right below a request line is said of the request: its parameters, and where it has a body, properties", () => {
  const fence = (method: string): readonly string[] => ["```http", `${method} /tapes`, "```", ""];
  const table = (head: string): readonly string[] => [`| ${head} | Type |`, "|:---|:---|", "| length | Int32 |"];
  const rowsOf = (heading: string, method: string, head: string): readonly string[] =>
    sectionsOf(heading, "", ...fence(method), ...table(head)).filter((line) => line.startsWith("#"));
  expect(rowsOf("## HTTP request", "GET", "Query parameter")).toEqual([
    "## HTTP request (httpRequest)",
    "####### Query parameter (queryParameters)",
  ]);
  expect(rowsOf("## Make a tape", "POST", "Property")).toEqual([
    "## Make a tape (other)",
    "####### Property (requestBody below Make a tape)",
  ]);
  expect(rowsOf("## Get a tape", "GET", "Property")).toEqual(["## Get a tape (other)"]);
  const above = sectionsOf("## Make a tape", "", ...table("Property"), "", ...fence("POST"));
  expect(above.filter((line) => line.startsWith("#"))).toEqual(["## Make a tape (other)"]);
  const answered = ["Answers with:", "", "```http", "HTTP/1.1 201 Created", "```", ""];
  const behind = sectionsOf("## Make a tape", "", ...fence("POST"), ...answered, ...table("Property"));
  expect(behind.filter((line) => line.startsWith("#"))).toEqual(["## Make a tape (other)"]);
  const returned = ["Returns a tape with these properties.", ""];
  const said = sectionsOf("## Make a tape", "", ...fence("POST"), ...returned, ...table("Property"));
  expect(said.filter((line) => line.startsWith("#"))).toEqual(["## Make a tape (other)"]);
});

test("properties beside the JSON that a request alone shows are those of its body, but in an example", () => {
  const shown = ["", "```json", "{}", "```", "", "| Property | Type |", "|:---|:---|", "| length | Int32 |"];
  const rowsOf = (...headings: readonly string[]): readonly string[] =>
    sectionsOf(...headings, ...shown).filter((line) => line.startsWith("#"));
  expect(rowsOf("## Request")).toEqual(["## Request (exampleRequest)", "####### Property (requestBody)"]);
  expect(rowsOf("## Example", "", "### Request")).toEqual([
    "## Example (example)",
    "### Request (exampleRequest below Example)",
  ]);
});
