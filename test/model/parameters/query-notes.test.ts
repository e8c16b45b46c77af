import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** What is noted of a page with `section` under "Optional query parameters", or another heading. */
function notesOf(section: string, heading = "Optional query parameters"): readonly string[] {
  const page = operationPage({ routes: "GET /calls" });
  const text = page.replace("## HTTP request", `## ${heading}\n\n${section}\n\n## HTTP request`);
  return apiOf({ "api/call-list.md": text }).operations.map(({ queryNotes }) => queryNotes);
}

test("what is said beside the tables is noted, in whole paragraphs, without where to read on", () => {
  expect(
    notesOf(
      "Calls can be read with `$top` and `$orderBy`. At most 50 come at once. For more information, see [paging](/paging).",
    ),
  ).toEqual(["Calls can be read with `$top` and `$orderBy`. At most 50 come at once."]);
  expect(notesOf("This method supports the `$select` OData query parameter to help customize the response.")).toEqual([
    "This method supports the `$select` OData query parameter to help customize the response.",
  ]);
  expect(notesOf("> **Note:** $filter is not supported.")).toEqual(["$filter is not supported."]);
  expect(notesOf("The default order is by day.\n\nA filter by room is required.")).toEqual([
    "The default order is by day.\n\nA filter by room is required.",
  ]);
});

test("a table of what can be filtered and sorted by is noted, and lists no parameters", () => {
  const table = `| Attribute | Supported operators | $orderby |
|:--|:--|:--|
| \`status\` | \`eq\`, \`in\` | Yes |
| createdDateTime | \`ge\` | |`;
  const section = `The following table shows the properties that support \`$filter\`.\n\n${table}`;
  expect(notesOf(section)).toEqual([
    "The following table shows the properties that support `$filter`.\n- Supported operators of `status`: `eq`, `in`; $orderby: Yes\n- Supported operators of createdDateTime: `ge`",
  ]);
  const page = operationPage({ routes: "GET /calls" }).replace("## HTTP", `## Query parameters\n\n${table}\n\n## HTTP`);
  expect(apiOf({ "api/call-list.md": page }).operations.map(({ parameters }) => parameters)).toEqual([[]]);
  const ofParameters = page.replace("| Attribute |", "| Parameter |");
  expect(
    apiOf({ "api/call-list.md": ofParameters }).operations.flatMap(({ parameters }) =>
      parameters.map(({ name }) => name),
    ),
  ).toEqual(["status", "createdDateTime"]);
});

test("the head of a single column announces what it is the head of, unless words do", () => {
  const table = "| Property name | Supported operators |\n|:--|:--|\n| status | `eq`, `in` |\n| id | `eq` |";
  const items = "- status: `eq`, `in`\n- id: `eq`";
  expect(notesOf(table)).toEqual([`Supported operators of each property:\n${items}`]);
  expect(notesOf(`Calls can be filtered by these alone:\n\n${table}`)).toEqual([
    `Calls can be filtered by these alone:\n${items}`,
  ]);
});

test("a table that gives examples beside the operators lists no parameters either", () => {
  const table = `| Property | Operators | Example |
|:--|:--|:--|
| status | \`eq\` | \`$filter=status eq 'held'\` |`;
  expect(notesOf(table)).toEqual(["- Operators of status: `eq`; Example: `$filter=status eq 'held'`"]);
  expect(notesOf(table.replace("Property", "Parameter"))).toEqual([""]);
});

test("a line of code is noted behind the words that announce it, up to the length of a request with a filter", () => {
  const noted = (line: string): readonly string[] =>
    notesOf(`Calls can be filtered by their room. Use this format:\n\n\`\`\`http\n${line}\n\`\`\``);
  const line = `GET /calls?$filter=contains(${"room/".repeat(23)}name, '{name}')`;
  expect(noted(line)).toEqual([`Calls can be filtered by their room. Use this format: \`${line}\``]);
  expect(noted(`${line}&$top=5`)).toEqual(["Calls can be filtered by their room."]);
});

test("a list of the parameters is no note on them", () => {
  const list = "- pageSize: How many at once.\n- `tone`: Which tone.";
  expect(
    notesOf(`These query parameters are understood by all calls.\n\n${list}\n\nAll of them are optional.`),
  ).toEqual(["These query parameters are understood by all calls.\n\nAll of them are optional."]);
});

test("what stands beside the parameters of a function is noted", () => {
  expect(notesOf("This method supports `$format`. Set either day or week.", "Function parameters")).toEqual([
    "This method supports `$format`. Set either day or week.",
  ]);
  expect(
    notesOf(
      "In the request URL, provide the following parameter with a valid value.\n\n> **Note:** Set either day or week.",
      "Function parameters",
    ),
  ).toEqual(["Set either day or week."]);
  expect(notesOf("In the request URL you may provide optional parameters.", "Function parameters")).toEqual([""]);
});

test.each([
  "This method supports the OData query parameters to help customize the response.",
  "This method also supports some of the [OData Query Parameters](/query) to help customize the response. For general information, see [OData query parameters](/query).",
  "This operation does not support the optional query parameters to customize the response.",
  "In the request URL, provide the following query parameters with values.",
  "This method supports the following OData query parameters to help customize the response:",
  "None.",
  "Not supported.",
  "Do not supply a body with the query.",
  "e.g.",
  "`/calls?$top=5`",
])("%s says nothing", (text) => {
  expect(notesOf(text)).toEqual([""]);
});

test("a line of code is told with what announces it, and no more than a line", () => {
  const request = "GET https://api.example.com/rooms?$filter=kind eq 'hall'";
  expect(notesOf(`To list halls alone, filter by kind:\n\n\`\`\`http\n${request}\n\`\`\``)).toEqual([
    `To list halls alone, filter by kind: \`${request}\``,
  ]);
  expect(notesOf("They can be sorted, as in the following line:\n\n`/rooms?$orderby=name`")).toEqual([
    "They can be sorted, as in the following line: `/rooms?$orderby=name`",
  ]);
  expect(notesOf("Or sort them by name:\n\n`/rooms?$orderby=name`")).toEqual([
    "Or sort them by name: `/rooms?$orderby=name`",
  ]);
  expect(notesOf(`Or filter by kind:\n\n\`\`\`http\n${request}\nAccept: text/plain\n\`\`\``)).toEqual([""]);
});

test("lists are noted with what announces them, and the lists that their items announce", () => {
  expect(
    notesOf("There is a choice.\n\n- Use `$select` for less.\n- Limits of `$filter`:\n  - by name\n  - by day"),
  ).toEqual(["There is a choice.\n- Use `$select` for less.\n- Limits of `$filter`:\n  - by name\n  - by day"]);
  expect(notesOf("This method supports the following query parameters:\n\n- `$top`\n- $filter")).toEqual([
    "This method supports the following query parameters:\n- `$top`\n- $filter",
  ]);
});

test("what announces code says nothing by itself", () => {
  expect(notesOf("Sort by `$orderby`, as here:\n\n```http\nGET /calls?$orderby=name\nPrefer: x\n```")).toEqual([""]);
  expect(notesOf("- Sort by `$orderby`:\n  `GET /calls?$orderby=name`")).toEqual([
    "- Sort by `$orderby`: `GET /calls?$orderby=name`",
  ]);
});
