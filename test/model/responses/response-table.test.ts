import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

/** What a page answers whose Response section has the table `head` with `rows`, below `words`, and what is found on it. */
function answers(head: string, rows: readonly string[], words = ""): readonly string[] {
  const delimiters = head.split("|").map(() => ":---");
  const table = [`| ${head} |`, `| ${delimiters.join(" | ")} |`, ...rows.map((row) => `| ${row} |`)].join("\n");
  const { api, findings } = readApi({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: `${words}\n\n${table}` }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  });
  const responses = api.operations.flatMap((operation) => operation.responses);
  return [...responses.map(({ status, content }) => `${status} ${sketchContent(content)}`), ...findings];
}

const call = "[call](../resources/call.md)";

test.each([
  ["Status | Description", [`200 OK | The ${call} that was asked for.`, "404 Not Found | There is none."]],
  ["Name | Type | Description", [`200 OK | ${call} | Done.`, "404 Not Found | | There is none."]],
  ["HTTP status code | Response body", [`\`200\` | A ${call} object`, "`404` | Empty"]],
  ["Status code | Type", ["200 | call", "404 | None"]],
  ["Status | Description", [`200 OK<br>Success | The ${call}.`, "404<br/>None such | Gone."]],
  ["Code | Says", [`HTTP/1.1 200 OK | A ${call}.`, "404 | Nothing."]],
])("a table headed `%s` says what comes with each status", (head, rows) => {
  expect(answers(head, rows)).toEqual(["200 api.call", "404 unknown"]);
});

test.each([
  "Being rung.<br><br>Headers<br><ul><li>Location: string</li><li>Retry-After: integer</li></ul>",
  "Being rung.<br>**Headers**<br>- Location: string<br>- Retry-After: integer",
  "Headers: Retry-After: integer",
  "Being rung.<br>Headers Location: string",
  "Being rung. Headers: Location: string",
])("what a cell lists as headers comes with the answer, and not in it: %s", (cell) => {
  expect(answers("Name | Type | Description", [`202 Accepted | | ${cell}`])).toEqual(["202 none"]);
  expect(answers("Name | Type | Description", [`201 Created | ${call} | ${cell}`])).toEqual(["201 api.call"]);
});

test.each([
  `Being rung. Headers: ETag: string. Body: ${call}`,
  `Headers ETag: string<br>**Content**: a ${call} object`,
])("a cell may go on behind the headers with the body: %s", (cell) => {
  expect(answers("Status | Description", [`200 OK | ${cell}`])).toEqual(["200 api.call"]);
});

test("rows tell collections, primitives, and that nothing comes", () => {
  const rows = [
    `200 OK | Collection(call)`,
    `201 Created | Boolean`,
    "203 | String[]",
    "202 Accepted | Empty",
    "204 No Content | ",
    "205 | None",
  ];
  expect(answers("Status | Type", rows)).toEqual([
    "200 collection of api.call",
    "201 value Boolean",
    "203 value String[]",
    "202 none",
    "204 none",
    "205 none",
  ]);
});

test("a cell with several statuses is none of one", () => {
  expect(answers("Status | Description", [`200 OK<br>201 Created | The ${call}.`])).toEqual([]);
});

test("a row for all other statuses is none of its own", () => {
  expect(answers("Status | Type", [`200 OK | ${call}`, "4XX | Error", "Default | Error"])).toEqual(["200 api.call"]);
});

test("words above the table are completed by it", () => {
  const rows = ["200 OK | Done.", "404 Not Found | There is none."];
  expect(answers("Status | Description", rows, `Returns a ${call} object.`)).toEqual(["200 api.call", "404 unknown"]);
  expect(answers("Status | Description", ["404 | None."], `Returns \`200 OK\` and a ${call} object.`)).toEqual([
    "200 api.call",
    "404 unknown",
  ]);
});

test("a table of properties is none of statuses", () => {
  expect(answers("Name | Type | Description", ["id | String | Which.", "200 | String | Odd."])).toEqual([
    "200 { id: String — Which.; 200: String — Odd. }",
  ]);
});
