import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";
import { readParametersOn } from "../helpers/read-parameters.js";

test.each([
  ["Header | Value", "Prefer | high. Required.", 'header Prefer: "high" (required) — high. Required.'],
  [
    "Name | Description",
    "Prefer | Bearer <token> Required.",
    "header Prefer: String (required) — Bearer <token> Required.",
  ],
  ["Name | Type | Description", "Prefer | string | How. Optional.", "header Prefer: String — How. Optional."],
  ["Name | Value | Description", "Prefer | high | How.", 'header Prefer: "high" — high. How.'],
  ["Name | Value | Description", "_Prefer_ | String | How.", "header Prefer: String — How."],
  ["Key | Content", "Prefer | high. Required.", 'header Prefer: "high" (required) — high. Required.'],
  ["Header | Required? | Description", "`Prefer` | Yes | How.", "header Prefer: String (required) — How."],
  ["Header | Required? | Description", "`Prefer` | No | How.", "header Prefer: String — How."],
  ["Name | Description", "**Prefer** | How.", "header Prefer: String — How."],
  ["Name | Description", "Prefer (deprecated) | How.", "header Prefer: String (deprecated) — How."],
  ["Name | Description", "`Prefer` (required) | How.", "header Prefer: String (required) — How."],
  ["Name | Value | Description", "Prefer | String | How.", "header Prefer: String — How."],
  ["Name | Description", "Prefer: tone | How.", "header Prefer: String — `tone`: How."],
  ["Name | Description", "`x-tone-name:value` | How.", "header x-tone-name: String — `value`: How."],
])("a header table `%s` with the row `%s` documents `%s`", (columns, row, header) => {
  const delimiters = columns.replaceAll(/[^|]+/g, ":---");
  const table = `## Request headers\n\n| ${columns} |\n|${delimiters}|\n| ${row.replace("<", "\\<")} |\n`;
  expect(readParametersOn("GET /calls/{id}", table)).toEqual({
    parameters: [header],
    routes: ["GET /calls/{callId}"],
    omissions: [],
    findings: [],
  });
});

test("a heading may say that all headers below it are required", () => {
  const section = "## Required headers\n\n| Header | Description |\n|:---|:---|\n| X-Bell | Which bell. |\n";
  expect(readParametersOn("GET /bells", section).parameters).toEqual([
    "header X-Bell: String (required) — Which bell.",
  ]);
});

test.each([
  ["tuned. Required for `$count`.", ["tuned"]],
  ["tuned", ["tuned"]],
  ["`tone=high` if it rings. Optional.", ["tone=high"]],
  ["tone=high <br>It rings at night.", ["tone=high"]],
  ["ring-async. Optional.", ["ring-async"]],
  ["Possible values are: `low`, `high`.", ["low", "high"]],
  ["Locale. Optional.", []],
  ["etag. Optional.", []],
  ["`etag`. Optional.", []],
  ["time-zone. Optional.", []],
  ["odata.maxpagesize={x}. Optional.", []],
  ["{tone}. Optional.", []],
  ["The tone, low or high.", []],
  ["`@odata.etag` of the bell.", []],
  ["required", []],
  ["ignored. The bell knows.", []],
  ["e.g. low", []],
  ["`low`, `mid` or `high`. How loud.", ["low", "mid", "high"]],
  ["long. How long it rings.", []],
  ["base64-encoded. What rings.", []],
  ["case-sensitive", []],
  ["n/a", []],
  ["`tuned`, for example.", []],
])("a header that is `%s` has the values %j", (said, values) => {
  const table = `## Request headers\n\n| Name | Description |\n|:---|:---|\n| X-Bell | ${said} |\n`;
  const page = `# Ring\n\n## HTTP request\n\n${httpFence("GET /bells")}\n\n${table}`;
  const [header] = readApi({ "api/bell-get.md": page }).api.operations[0]?.parameters ?? [];
  expect(header?.type).toEqual(
    values.length === 0 ? { kind: "primitive", name: "String" } : { kind: "values", values },
  );
});

test("the values of several rows of one header are all its values, those behind a name only with the name", () => {
  const rows = ["Prefer | tone=high.", "Prefer: length=short | How long.", "Prefer: bell | low. Which bell."];
  const table = `## Request headers\n\n| Name | Description |\n|:---|:---|\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const page = `# Ring\n\n## HTTP request\n\n${httpFence("GET /bells")}\n\n${table}`;
  expect(readApi({ "api/bell-get.md": page }).api.operations[0]?.parameters[0]?.type).toEqual({
    kind: "values",
    values: ["tone=high", "length=short"],
  });
});

test("headers of which a row leaves the choice are several, none of which is required", () => {
  const table = "| Header | Description |\n|:---|:---|\n| `Date` or `x-bell-date` | Required. When it rang. |\n";
  expect(readParametersOn("GET /bells", `## Request headers\n\n${table}`)).toMatchObject({
    parameters: [
      "header Date: String — Required. When it rang.",
      "header x-bell-date: String — Required. When it rang.",
    ],
    findings: [],
  });
  const words = `## Request headers\n\n${table}| x-bell or later | Which. |\n`;
  expect(readParametersOn("GET /bells", words).findings).toEqual([
    "api/call-get.md:14:3 property-name-unreadable Unexpected `x-bell or later`, expected the name of a header",
  ]);
});

test("what a table calls a header of the response is none of the request", () => {
  const rows = ["Retry-After | Response header. When to ask again.", "X-Bell | Required request header. Which bell."];
  const table = `| Header | Description |\n|:---|:---|\n${rows.map((row) => `| ${row} |`).join("\n")}`;
  expect(readParametersOn("GET /bells", `## Headers\n\n${table}`).parameters).toEqual([
    "header X-Bell: String (required) — Required request header. Which bell.",
  ]);
});

test("the rows of one header, in whatever case, are one; a name that is none is reported", () => {
  const table = `## Request headers

| Name | Description |
|:---|:---|
| Prefer: tone=high | The tone. |
| prefer: length=short | The length. |
| Any other header | The version. |
| **Others** | |
`;
  expect(readParametersOn("GET /calls/{id}", table)).toEqual({
    parameters: ['header Prefer: "tone=high" | "length=short" — `tone=high`: The tone. `length=short`: The length.'],
    routes: ["GET /calls/{callId}"],
    omissions: [],
    findings: [
      "api/call-get.md:15:3 property-name-unreadable Unexpected `Any other header`, expected the name of a header",
    ],
  });
});

test("a list of headers names them, and another list is said of the call", () => {
  const listed = (list: string): unknown => {
    const page = `# Get call\n\n## HTTP request\n\n${httpFence("GET /calls")}\n## Request headers\n\nA caller sets these:\n\n${list}\n`;
    const { operations } = readApi({ "api/call-get.md": page }).api;
    return operations.map(({ description, parameters }) => [
      description,
      ...parameters.map((each) => `${each.name}${each.required ? "!" : ""} ${each.description}`),
    ]);
  };
  expect(listed("- **If-Match** (required): the version\n- Accept - what is *wanted*")).toEqual([
    ["", "If-Match! the version", "Accept what is wanted"],
  ]);
  expect(listed("- Guests: none of them\n- Hosts: all of them")).toEqual([
    ["A caller sets these:\n- Guests: none of them\n- Hosts: all of them"],
  ]);
});

test("a header of the request that a sentence tells of is one, where no table lists it", () => {
  const told = (sentence: string, table = ""): readonly string[] =>
    readParametersOn("GET /calls/{id}", `${table}## Response\n\nIt returns \`200 OK\`. ${sentence}`).parameters;
  const specified = "If the request specifies `Prefer` header with `return=minimal`, less comes.";
  expect(told(specified)).toEqual([`header Prefer: String — ${specified}`]);
  const added = "Add the `Prefer: day` header to your request.";
  expect(told(`${added} ${specified}`)).toEqual([`header Prefer: String — ${added}`]);
  expect(told("The `If-Match` request header keeps it whole.")).toEqual([
    "header If-Match: String — The `If-Match` request header keeps it whole.",
  ]);
  const table = "## Request headers\n\n| Name | Description |\n|:---|:---|\n| prefer | Optional. |\n\n";
  expect(told(specified, table)).toEqual(["header prefer: String — Optional."]);
});

test.each([
  "The `Location` header in the response leads to it.",
  "It needs no `Authorization` header to download.",
  "The request has a `Location` response header.",
  "\n\n## Example\n\nThe request specifies the `Prefer` header.",
])("no header of the request is told of by %j", (sentence) => {
  expect(readParametersOn("GET /calls/{id}", `## Response\n\nIt returns \`200 OK\`. ${sentence}`).parameters).toEqual(
    [],
  );
});
