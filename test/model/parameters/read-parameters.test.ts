import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";
import { sketchOperation } from "../../helpers/sketch-api.js";
import { readParametersOn } from "../helpers/read-parameters.js";

test("without a column of types the words of a description tell them", () => {
  const table = `| Name | Description |
|:---|:---|
| deep | Boolean. Whether to go deep. |
| since | Numeric: the first second. |
| tone | The possible values are: \`high\`, \`low\`. |
| level | The possible values are: \`1\`, \`2\`. |
| date | Date of the call. |
| text | String to look for. |`;
  expect(readParametersOn("GET /calls", `## Query parameters\n\n${table}`).parameters).toEqual([
    "query deep: Boolean — Boolean. Whether to go deep.",
    "query since: Double — Numeric: the first second.",
    'query tone: "high" | "low" — The possible values are: `high`, `low`.',
    "query level: unknown — The possible values are: `1`, `2`.",
    "query date: unknown — Date of the call.",
    "query text: unknown — String to look for.",
  ]);
});

test("a list of names says what a URL takes, but for one of anything else", () => {
  const list =
    "- pageSize (default = 50): How many at once.\n- `tone`: Which tone. Required.\n- $top: How many of all.";
  const parameters = [
    "query pageSize: unknown — (default = 50): How many at once.",
    "query tone: unknown (required) — Which tone. Required.",
    "query $top: unknown — How many of all.",
  ];
  expect(readParametersOn("GET /calls", `## Parameters\n\n${list}`).parameters).toEqual(parameters);
  expect(readParametersOn("GET /calls", `## Query parameters\n\n${list}`).parameters).toEqual(parameters);
  expect(readParametersOn("GET /calls/{id}", "## Parameters\n\n- id: Which call.").parameters).toEqual([
    "path id: unknown — Which call.",
  ]);
  expect(readParametersOn("GET /calls", `## Parameters\n\n${list}\n- See also: the guide.`).parameters).toEqual([]);
  expect(readParametersOn("GET /calls", "## Query parameters\n\n- Note: all are optional.").parameters).toEqual([]);
  expect(
    readParametersOn("GET /calls", "## Query parameters\n\n- `$top`: How many.\n- `$skip`: Which first.").parameters,
  ).toEqual([]);
  expect(readParametersOn("POST /calls", `## Parameters\n\n${list}`).parameters).toEqual([]);
});

test("a list of the values of a parameter, or of those of an answer, names no parameters", () => {
  const values = "- fast: At once.\n- slow: In turn.";
  const table = "| Name | Type | Description |\n|:--|:--|:--|\n| mode | String | How. |";
  const mode = ["query mode: String — How."];
  expect(
    readParametersOn("GET /calls", `## Query parameters\n\n${table}\n\nOne is fast:\n\n${values}`).parameters,
  ).toEqual(mode);
  expect(readParametersOn("GET /calls", `## Query parameters\n\nValues of \`mode\`:\n\n${values}`).parameters).toEqual(
    [],
  );
  expect(
    readParametersOn("GET /calls", `## Request body\n\nDo not supply a request body. Modes of calls:\n\n${values}`)
      .parameters,
  ).toEqual([]);
});

test("parameters are read from the table of each place, with what their prose says", () => {
  expect(
    readParametersOn(
      "GET /calls/{id}/tapes/range(from={from},to='{to}')",
      `## Path parameters

| Parameter | Type | Description |
|:---|:---|:---|
| id | String | The call. Required. |

## Function parameters

| Parameter | Type | Required? | Description |
|:---|:---|:---|:---|
| from | Int32 | Yes | The first second. |
| to | String | No | The last one. Deprecated. |

## Query parameters

| Query parameter | Type | Description |
|:---|:---|:---|
| $top | Int32 | How many. |
| tone | String | The possible values are: \`high\`, \`low\`. |

## Optional query parameters

| Name | Value | Description |
|:---|:---|:---|
| $select | string | Which properties. |

## Request headers

| Header | Value |
|:---|:---|
| Authorization | Bearer {token}. Required. |
`,
    ),
  ).toEqual({
    parameters: [
      "path id: String (required) — The call. Required.",
      "function from: Int32 (required) — The first second.",
      "function to: String (deprecated) — The last one. Deprecated.",
      "query $top: Int32 — How many.",
      'query tone: "high" | "low" — The possible values are: `high`, `low`.',
      "query $select: String — Which properties.",
      "header Authorization: String (required) — Bearer {token}. Required.",
    ],
    routes: ["GET /calls/{callId}/tapes/range(from={from},to='{to}')"],
    omissions: [],
    findings: [],
  });
});

test("a parameter goes where the routes have a place for it, whatever table it stands in", () => {
  const { parameters } = readParametersOn(
    "GET /calls/{call-id}/tapes/{id | name}/cut(from={from})?tone={tone}",
    "## Query parameters\n\n| Parameter | Type |\n|:---|:---|\n| callId | String |\n| name | String |\n| from | Int32 |\n| tone | String |\n| other | String |\n",
  );
  expect(parameters).toEqual([
    "path callId: String",
    "path name: String",
    "function from: Int32",
    "query tone: String (required)",
    "query other: String",
  ]);
});

test("a parameter that no route has a place for is left out, said to be, and reported", () => {
  expect(
    readParametersOn("GET /calls/{id}", "## Path parameters\n\n| Parameter | Type |\n|:---|:---|\n| tape | String |\n"),
  ).toEqual({
    parameters: [],
    routes: ["GET /calls/{callId}"],
    omissions: ["parameter tape: no route of its page has a place of its own for it"],
    findings: [
      "api/call-get.md:13:3 parameter-unplaced Unexpected parameter `tape`, expected one that a route of the page has a place for",
    ],
  });
});

test("a parameter that the examples ask in the query is the query's", () => {
  const { parameters } = readParametersOn(
    "GET /calls/delta",
    `## Function parameters\n\n| Parameter | Type |\n|:---|:---|\n| token | String |\n\n## Example\n\n${httpFence("GET /calls/delta?token=17")}`,
  );
  expect(parameters).toEqual(["query token: String"]);
});

test("a parameter that the routes ask in the query is the query's", () => {
  const { parameters } = readParametersOn(
    "GET /calls/{id}?deep={deep}",
    "## URI parameters\n\n| Parameter | Type |\n|:---|:---|\n| deep | Boolean |\n",
  );
  expect(parameters).toEqual(["query deep: Boolean (required)"]);
});

test("a parameter may have brackets in its name", () => {
  const { parameters } = readParametersOn(
    "GET /calls?page[size]={size}",
    "## Query parameters\n\n| Parameter | Type |\n|:---|:---|\n| `page[size]` | Int32 |\n| `ids[]` | String |\n",
  );
  expect(parameters).toEqual(["query page[size]: Int32 (required)", "query ids[]: String"]);
});

test("a parameter of the URI that its section calls one of the query is, where the path has no place for it", () => {
  const said = (heading: string, ...rows: readonly string[]): readonly string[] => {
    const table = `| Parameter | Type |\n|:---|:---|\n${rows.map((row) => `| ${row} |\n`).join("")}`;
    const section = `## ${heading}\n\nUse the following query parameters.\n\n${table}`;
    return readParametersOn("GET /calls/{id}", section).parameters;
  };
  expect(said("URI parameters", "id | String", "deep | Boolean")).toEqual(["path id: String", "query deep: Boolean"]);
  expect(said("URI parameters", "deep | Boolean")).toEqual(["query deep: Boolean"]);
  expect(said("Path parameters", "id | String", "deep | Boolean")).toEqual(["path id: String"]);
});

test("parameters beside a body that is none are the URL's", () => {
  const beside = (body: string, ...rows: readonly string[]): readonly string[] => {
    const table = `| Name | Type |\n|:---|:---|\n${rows.map((row) => `| ${row} |\n`).join("")}`;
    return readParametersOn("POST /calls/{id}/copy", `## Request parameters\n\n${table}\n## Request body\n\n${body}\n`)
      .parameters;
  };
  const deep = "deep | Boolean";
  expect(beside("Do not provide a request body for this method.", deep)).toEqual(["query deep: Boolean"]);
  expect(beside("No request body is required.", deep)).toEqual([]);
  expect(beside("Send what the call needs.", deep)).toEqual([]);
  expect(beside("Send what the call needs.", "id | String", deep)).toEqual(["path id: String", "query deep: Boolean"]);
});

test("in one table with the URL's, what a request shows in its body is of that", () => {
  const table =
    "| Name | Type |\n|:---|:---|\n| id | String |\n| deep | Boolean |\n| name | String |\n| state | String |\n";
  const body = "## Request body\n\nIn the request body, supply a JSON object.\n";
  const example = `## Example\n\n${httpFence("POST /calls/17/copy", '{ "name": "Copy" }')}\n${httpFence("HTTP/1.1 200 OK", '{ "state": "new" }')}`;
  const page = `# Copy call\n\n## HTTP request\n\n\`\`\`http\nPOST /calls/{id}/copy\n\`\`\`\n\n## Parameters\n\n${table}\n${body}\n${example}\n`;
  const { api, findings } = readApi({ "api/call-copy.md": page });
  const [operation] = api.operations;
  expect({ told: operation ? sketchOperation(operation) : [], findings }).toEqual({
    told: [
      'operation api/call-copy "Copy call"',
      "  POST /calls/{callId}/copy",
      "  path id: String",
      "  query deep: Boolean",
      "  query state: String",
      "  body",
      "    name: String",
      "  200 { state: String }",
    ],
    findings: [],
  });
});

test.each([
  ["Function parameters", "a function's table"],
  ["Path parameters", "a table of the path"],
  ["Query parameters", "a table of the query"],
  ["Request body", "a body, which a GET has none of"],
])("arguments that stand under `%s` and in an example complete the route", (heading) => {
  const table = `## ${heading}\n\n| Parameter | Type |\n|:---|:---|\n| period | String |\n| year | Int32 |\n| unused | String |\n`;
  const example = `## Example\n\n${httpFence("GET https://calls.example.com/v1/calls/Summary(Year=2026,period='D7')")}`;
  const { parameters, routes } = readParametersOn("GET /calls/summary\nGET /me/calls/summary", `${table}\n${example}`);
  expect(parameters.slice(0, 2)).toEqual(["function period: String", "function year: Int32"]);
  expect(routes).toEqual([
    "GET /calls/summary(period='{period}',year={year})",
    "GET /me/calls/summary(period='{period}',year={year})",
  ]);
});

test("a function that is shown with and without arguments is both", () => {
  const table = "## Function parameters\n\n| Parameter | Type |\n|:---|:---|\n| token | String |\n";
  const example = `## Example\n\n${httpFence("GET /calls/delta")}\n${httpFence("GET /calls/delta(token='17')")}`;
  expect(readParametersOn("GET /calls/delta", `${table}\n${example}`).routes).toEqual([
    "GET /calls/delta",
    "GET /calls/delta(token='{token}')",
  ]);
});

test("a route stays as its page writes it where no example calls it with arguments, or another route has them", () => {
  const table = "## Function parameters\n\n| Parameter | Type |\n|:---|:---|\n| token | String |\n";
  const call = `## Example\n\n${httpFence("GET /calls/delta(token='17')")}`;
  expect(readParametersOn("GET /calls/delta", table).routes).toEqual(["GET /calls/delta"]);
  expect(readParametersOn("GET /calls/delta\nGET /calls/delta(token='{token}')", `${table}\n${call}`).routes).toEqual([
    "GET /calls/delta",
    "GET /calls/delta(token='{token}')",
  ]);
  expect(readParametersOn("POST /calls/delta", `${table}\n${call}`).routes).toEqual(["POST /calls/delta"]);
});

test("a parameter that a page tabulates for each of its routes is one", () => {
  const table = "| Parameter | Type |\n|:---|:---|\n| id | String |\n";
  expect(readParametersOn("GET /calls/{id}", `## Path parameters\n\n${table}\n\n${table}`).parameters).toEqual([
    "path id: String",
  ]);
});

test("what examples tabulate is no parameter", () => {
  const table = "## Example\n\n### Query parameters\n\n| Parameter | Type |\n|:---|:---|\n| tone | String |\n";
  expect(readParametersOn("GET /calls/{id}", table).parameters).toEqual([]);
});

test("a list of parameters names them wherever they go", () => {
  const sections = [
    "## Path parameters",
    "- **call-id** (Guid): which one",
    "## Function parameters",
    "These are the arguments:",
    "- tone: how it rings",
    "## Query parameters",
    "- version: of the interface",
  ];
  const routes = "GET /calls/{call-id}/ring(tone={tone})?api-version={version}";
  expect(readParametersOn(routes, sections.join("\n\n")).parameters).toEqual([
    "path call-id: Guid — which one",
    "function tone: unknown — how it rings",
    "query api-version: unknown (required) — of the interface",
  ]);
});

test("a parameter is spelled as its URL spells it", () => {
  const table =
    "| Name | Type | Description |\n|:---|:---|:---|\n| pagesize | Int32 | How many. |\n| ID | String | Which. |";
  const routes = "GET /calls/{ID}?pageSize={n}&id={call}";
  expect(readParametersOn(routes, `## Parameters\n\n${table}`).parameters).toEqual([
    "query pageSize: Int32 (required) — How many.",
    "path ID: String — Which.",
    "query id: String (required)",
  ]);
});

test("a query parameter that a sentence tells of is one, where neither a table nor a route line has it", () => {
  const told = (sentence: string, routes = "GET /calls/{id}", table = ""): readonly string[] =>
    readParametersOn(routes, `## Optional query parameters\n\n${sentence}\n\n${table}`).parameters;
  const supported = "This method supports the `@api.clash` query parameter to settle conflicts.";
  expect(told(supported, "POST /calls/{id}/copy")).toEqual([`query @api.clash: String — ${supported}`]);
  const appended = "You can see more by appending the `deep=true` query parameter.";
  expect(told(`${appended} The \`deep\` query parameter is slow.`)).toEqual([`query deep: Boolean — ${appended}`]);
  const specified = "Specify the `deep` query parameter as `true` to see more.";
  expect(told(specified)).toEqual([`query deep: Boolean — ${specified}`]);
  const listed = "Use the `tone` optional query parameter, whose possible values are `high` and `low`.";
  expect(told(listed)).toEqual([`query tone: "high" | "low" — ${listed}`]);
  const several = "Set the `from`, `to`, and `deep=true` query parameters together.";
  expect(told(several)).toEqual([
    `query from: String — ${several}`,
    `query to: String — ${several}`,
    `query deep: Boolean — ${several}`,
  ]);
  const demanded = "The `model` query parameter is required.";
  expect(told(demanded)).toEqual([`query model: String (required) — ${demanded}`]);
  const conditional = "If it rings, the `model` query parameter is required.";
  expect(told(conditional)).toEqual([`query model: String — ${conditional}`]);
  const table = "| Name | Type |\n|:---|:---|\n| Deep | Boolean |\n\n";
  expect(told(appended, "GET /calls/{id}", table)).toEqual(["query Deep: Boolean"]);
  expect(told(appended, "GET /calls/{id}?deep={deep}")).toEqual(["query deep: String (required)"]);
});

test("a table right below the sentence lists the values of its parameter", () => {
  const sentence = "This method supports the `clash` query parameter to settle conflicts.";
  const values = "| Value | Description |\n|:---|:---|\n| fail | Nothing is copied. |\n| `rename` | |\n";
  const below = (text: string): readonly string[] =>
    readParametersOn("POST /calls/{id}/copy", `## Optional query parameters\n\n${text}\n\n${values}`).parameters;
  expect(below(sentence)).toEqual([
    `query clash: "fail" | "rename" — ${sentence}\n\n- \`fail\`: Nothing is copied.\n- \`rename\``,
  ]);
  const several = "Set the `from` and `to` query parameters together.";
  expect(below(several)).toEqual([`query from: String — ${several}`, `query to: String — ${several}`]);
});

test.each([
  "It does not support the `deep` query parameter.",
  "It supports the `$top` query parameter, and `top` query parameter is the same.",
  "It takes no `deep` query in words.",
  "The `$select` and `$top` query parameters, and `calls` query parameters.",
  "\n\n## Response\n\nThe link has a `token` query parameter.",
  "\n\n## Example\n\nThis takes the `deep` query parameter.",
])("no query parameter is told of by %j", (sentence) => {
  expect(readParametersOn("GET /calls/{id}", `## Optional query parameters\n\n${sentence}`).parameters).toEqual([]);
});

test("an option that takes no value has no type that could be misspelt", () => {
  const table = "## Query parameters\n\n| Name | Value | Description |\n|:--|:--|:--|\n| $count | none | How many. |\n";
  expect(readParametersOn("GET /calls", table)).toEqual({
    parameters: ["query $count: unknown — How many."],
    routes: ["GET /calls"],
    omissions: [],
    findings: [],
  });
});
