import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

/** What the page of a call says of it, with `further` behind its sections. */
function saidOfCall(further: string): readonly string[] {
  const page = operationPage({
    body: "| Parameter | Type | Description |\n|---|---|---|\n| tone | String | The tone. |",
  });
  return apiOf({ "api/call-answer.md": page + further }).operations.map(({ furtherNotes }) => furtherNotes);
}

/** What the page of a type says of it. */
function saidOfType(introduction: string, further: string): readonly string[] {
  const page = resourcePage({
    introduction,
    properties: ["kind | String | Either `loud` or `calm`."],
    json: '{ "kind": "loud" }',
  });
  const { resources } = apiOf({ "resources/call.md": page + further });
  return [...resources.values()].flatMap(({ description, properties }) => [
    description,
    ...properties.map((property) => property.description),
  ]);
}

test("what stands under headings of its own is told below them", () => {
  const limits =
    "## Limits by room\n\n| Room | Most |\n|---|---|\n| Hall | 9 calls |\n\nNever more. Ask for it:\n\n```http\nGET /rooms/limit\n```\n\n";
  const errors =
    "## Errors\n\nOne of these comes:\n\n| Error code | Method | Description |\n|---|---|---|\n| `late` | POST | It was over. |\n";
  const headers =
    "### Response headers\n\n| Name | Description |\n|---|---|\n| Retry-After | Seconds to wait. |\n\nWait for so long.\n\n";
  const said = [
    "**Limits by room**",
    "- Hall: 9 calls",
    "Never more. Ask for it: `GET /rooms/limit`",
    "**Errors**",
    "One of these comes:\n- `late`: Method: POST. It was over.",
  ].join("\n\n");
  expect(saidOfCall(limits + errors)).toEqual([said]);
  expect(saidOfCall(headers)).toEqual(["**Response headers**\n\n- Retry-After: Seconds to wait.\n\nWait for so long."]);
  expect(saidOfType("A call.", limits + errors).slice(0, 1)).toEqual([`A call.\n\n${said}`]);
});

test("a row of a table that has no more to say is told, and one that says nothing of a name is not", () => {
  const rooms = "## Rooms\n\n| Room |\n|---|\n| The hall |\n| Attic |\n\n";
  const rules =
    "## Rules\n\n| Rule | Example |\n|---|---|\n| Names begin with a letter | |\n| Digits | |\n| Long names | - |\n";
  expect(saidOfCall(rooms + rules)).toEqual([
    "**Rooms**\n\n- The hall\n- Attic\n\n**Rules**\n\n- Names begin with a letter",
  ]);
});

test("so is what a heading calls values and a table gives types to, where nothing refers to it", () => {
  const table = "| Value | Type | Description |\n|---|---|---|\n| high | Int32 | How high. |\n";
  expect(saidOfType("A call.", `## pitch values\n\n${table}`).slice(0, 1)).toEqual([
    "A call.\n\n**pitch values**\n\n- high (Int32): How high.",
  ]);
});

test("so is what stands under a heading of the headers of an answer", () => {
  const headers = "## Response headers\n\n| Header | Value |\n|---|---|\n| Location | The address of the tape. |\n";
  expect(saidOfCall(headers)).toEqual(["**Response headers**\n\n- Location: The address of the tape."]);
});

test("what is shown, listed, read or told elsewhere is not", () => {
  const example = "## Example\n\n### Room\n\nIt rings.\n\n";
  const tasks = "## Common tasks\n\nThese can be done.\n\n| Task | Call |\n|---|---|\n| Get | `GET /calls` |\n\n";
  const more =
    "## Next steps\n\nTry it.\n\n## More\n\nFor more information, see [calls](/calls).\n\n![A call](call.png)\n\n";
  const tone =
    "## Tones\n\nThese are known.\n\n| Name | Type | Description |\n|---|---|---|\n| tone | String | The tone. |\n";
  expect(saidOfCall(example + tasks + more + tone)).toEqual(["**Tones**\n\nThese are known."]);
});

test("nor is the table of what a part of the body holds", () => {
  const rows = (row: string): string => `| Name | Type | Description |\n|---|---|---|\n| ${row} |\n`;
  const seat = `### The seat\n\n${rows("soft | Boolean | Whether it is soft.")}`;
  const body = `${rows("seat | [seat](#the-seat) | Where to sit.")}\n${seat}`;
  const { operations } = apiOf({ "api/call-answer.md": operationPage({ body }) });
  expect(operations.map(({ furtherNotes }) => furtherNotes)).toEqual([""]);
});

test("a list that is told beside the query parameters is not told again", () => {
  const list = "- The hall is not counted.\n- Rooms are sorted by name.\n";
  const page = `${operationPage({})}## Optional query parameters\n\n### Exceptions\n\n${list}`;
  const { operations } = apiOf({ "api/call-answer.md": page });
  expect(operations.map(({ furtherNotes, queryNotes }) => [furtherNotes, queryNotes])).toEqual([["", list.trim()]]);
});

test("a table in an introduction is told, but that of values which their property explains", () => {
  const rooms = "Known rooms:\n\n| Room | Meaning |\n|---|---|\n| `hall` | The big one. |\n\n";
  const kinds =
    "The **kind** is one of the following.\n\n| Kind | Meaning |\n|---|---|\n| loud | Rings. |\n| calm | Blinks. |\n";
  expect(saidOfType(`A call.\n\n${rooms}${kinds}`, "")).toEqual([
    "A call.\n\nKnown rooms:\n- `hall`: The big one.",
    "Either `loud` or `calm`.\n- `loud`: Rings.\n- `calm`: Blinks.",
  ]);
});

test("a guide is named, and its sections are said to be left out", () => {
  const long = (title: string): string => `## ${title}\n\n${"It goes on and on. ".repeat(300)}\n\n`;
  const { operations, omissions } = apiOf({
    "api/call-answer.md": `${operationPage({})}${long("First")}## Short\n\nTry again.\n\n${long("Last")}`,
  });
  expect(operations.map(({ furtherNotes }) => furtherNotes)).toEqual([
    "**Short**\n\nTry again.\n\nIts page tells more: First; Last.",
  ]);
  expect(omissions.map(({ what, subject, reason }) => [what, subject.value, reason])).toEqual([
    ["section", "First", "it is too long for a comment, which names it"],
    ["section", "Last", "it is too long for a comment, which names it"],
  ]);
});

test("a line of code is told, but one that is a route of its page", () => {
  const fence = (line: string): string => `\`\`\`http\n${line}\n\`\`\`\n\n`;
  const said = (page: string): readonly string[] =>
    apiOf({ "api/room-get.md": page }).operations.map(({ furtherNotes }) => furtherNotes);
  const byPath = `## By its path\n\nWho knows its path asks for it so:\n\n${fence("GET /rooms/at/{path}")}`;
  expect(said(`# Get room\n\n## HTTP request\n\n${fence("GET /rooms/{id}")}${byPath}`)).toEqual([
    "**By its path**\n\nWho knows its path asks for it so: `GET /rooms/at/{path}`",
  ]);
  expect(said(`# Get room\n\n## By its id\n\n${fence("GET /rooms/{id}")}${byPath}`)).toEqual([""]);
});

test("what answers a further step of a page is told below the step", () => {
  const step =
    "## Ring again\n\n```http\nPOST /calls/{id}/ring\n```\n\n### Response\n\nIt rings until somebody answers.\n";
  expect(saidOfCall(step)).toEqual(["**Ring again: Response**\n\nIt rings until somebody answers."]);
});
