import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { readOperations } from "../helpers/read-operations.js";

const tapes = `# Tape API reference

Everything about tapes.

\`\`\`
https://api.example.com/v2.0/me/tapes
\`\`\`

## Get tapes

### Permissions

| Permission type | Permissions |
| :-------------- | :---------- |
| Application     | Tapes.Read  |

### List the tapes

Lists the tapes of the one who asks.

\`\`\`RESTAPI
GET https://api.example.com/v2.0/me/tapes
\`\`\`

Those in a box:

\`\`\`
GET https://api.example.com/v2.0/me/boxes/{box_id}/tapes
\`\`\`

| **Required parameter** | **Type** | **Description** |
| :--------------------- | :------- | :-------------- |
| _URL parameters_       |
| box_id                 | string   | The box.        |

**Sample request**

\`\`\`http
GET https://api.example.com/v2.0/me/tapes?$top=1
\`\`\`

**Sample response**

Status code: 200

\`\`\`json
{ "value": [{ "Id": "t1", "Length": 90 }] }
\`\`\`

### Get a tape

\`\`\`http
GET https://api.example.com/v2.0/me/tapes/{tape_id}
\`\`\`

**Response type**

Returns the tape.

## Change tapes

### Make a tape

\`\`\`http
POST https://api.example.com/v2.0/me/tapes
\`\`\`

| Required parameter     | Type    | Description       |
| :--------------------- | :------ | :---------------- |
| **Header parameters**  |         |                   |
| Box                    | String  | Where it goes.    |
| **Body parameters**    |         |                   |
| Length                 | Int32   | In minutes.       |
| **Optional parameter** | Type    | Description       |
| **Body parameters**    |         |                   |
| Label                  | String  | What it is about. |

#### Sample request

\`\`\`http
POST https://api.example.com/v2.0/me/tapes
Box: b1
Content-Type: application/json

{ "Length": 60 }
\`\`\`

#### Sample response

Status code: 201
`;

test("each heading with a request line and more of its own below is an operation of its own", () => {
  expect(readOperations(tapes)).toEqual([
    'operation tapes/tape-operations#list-the-tapes "List the tapes" — Lists the tapes of the one who asks.',
    "  Application: Tapes.Read",
    "  GET /me/tapes",
    "  GET /me/boxes/{boxId}/tapes",
    "  path box_id: String (required) — The box.",
    "  body none",
    "  200 collection of { Id: String; Length: Int64 }",
    'operation tapes/tape-operations#get-a-tape "Get a tape"',
    "  Application: Tapes.Read",
    "  GET /me/tapes/{tapeId}",
    "  body none",
    'operation tapes/tape-operations#make-a-tape "Make a tape"',
    "  POST /me/tapes",
    "  header Box: String (required) — Where it goes.",
    "  body",
    "    Length: Int32 (required) — In minutes.",
    "    Label: String — What it is about.",
    "  201 none",
    'example "List the tapes" of tapes/tape-operations#list-the-tapes',
    "  GET https://api.example.com/v2.0/me/tapes?$top=1",
    "    ?$top=1",
    "  takes GET /me/tapes of tapes/tape-operations#list-the-tapes as /me/tapes",
    "  200 collection of { Id: String; Length: Int64 }",
    '    {"value":[{"Id":"t1","Length":90}]}',
    'example "Make a tape" of tapes/tape-operations#make-a-tape',
    "  POST https://api.example.com/v2.0/me/tapes",
    "    Box: b1",
    "    Content-Type: application/json",
    '    {"Length":60}',
    "  takes POST /me/tapes of tapes/tape-operations#make-a-tape as /me/tapes",
    "  201 none",
  ]);
});

const bareCalls = (first: string, second: string): string => `# Boxes

## Open a box

\`\`\`http
POST /boxes/{id}/open
\`\`\`

${first}
## Close a box

\`\`\`http
POST /boxes/{id}/close
\`\`\`

${second}`;

test("calls of one heading are told apart, and what stands at the page's top is said of each", () => {
  const page = bareCalls("### Response\n\nReturns `204 No Content`.\n", "### Response\n\nReturns `202 Accepted`.\n");
  const shared = "## Request headers\n\n| Name | Description |\n|:---|:---|\n| Key | Opens it. |\n";
  expect(readOperations(`${page.replace("Close", "Open")}\n${shared}`)).toEqual([
    'operation tapes/tape-operations#open-a-box "Open a box"',
    "  POST /boxes/{boxId}/open",
    "  header Key: String — Opens it.",
    "  body none",
    "  204 none",
    'operation tapes/tape-operations#open-a-box-1 "Open a box"',
    "  POST /boxes/{boxId}/close",
    "  header Key: String — Opens it.",
    "  body none",
    "  202 none",
  ]);
});

test("remarks on all calls, and what may go wrong with each, are said of each", () => {
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const shared = "## Errors\n\nIt may be stuck.\n\n## Remarks\n\nBoxes are made of tin.\n";
  const { operations } = apiOf({ "tapes/boxes.md": `${bareCalls(answer, answer)}\n${shared}` });
  const said = ["Boxes are made of tin.", "**Errors**\n\nIt may be stuck."];
  expect(operations.map(({ description, furtherNotes }) => [description, furtherNotes])).toEqual([said, said]);
});

test("what is about none of the calls is said to be left out", () => {
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const { omissions } = apiOf({
    "tapes/boxes.md": `${bareCalls(answer, answer)}\n## Limits\n\nTwo boxes a room.\n\n## See also\n\nThe guide.\n`,
  });
  expect(omissions.map(({ what, subject, reason }) => `${what} ${subject.value}: ${reason}`)).toEqual([
    "section Limits: it is about none of the calls of its page",
  ]);
});

test("what stands below what is said of each call is said of each as well, and of calls beside a heading alone of these", () => {
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const header = (name: string): string => `| Name | Description |\n|:---|:---|\n| ${name} | Opens it. |\n`;
  const shared = `## Request headers\n\n${header("Key")}\n### Optional request headers\n\n${header("Spare-Key")}`;
  const turn = `# Turning\n\n## Request headers\n\n${header("Crank")}
## Turn a box\n\n\`\`\`http\nPOST /boxes/{id}/turn\n\`\`\`\n\n${answer}`;
  expect(readOperations(`${bareCalls(answer, answer)}\n${shared}\n${turn}`)).toEqual([
    'operation tapes/tape-operations#open-a-box "Open a box"',
    "  POST /boxes/{boxId}/open",
    "  header Key: String — Opens it.",
    "  header Spare-Key: String — Opens it.",
    "  body none",
    "  204 none",
    'operation tapes/tape-operations#close-a-box "Close a box"',
    "  POST /boxes/{boxId}/close",
    "  header Key: String — Opens it.",
    "  header Spare-Key: String — Opens it.",
    "  body none",
    "  204 none",
    'operation tapes/tape-operations#turn-a-box "Turn a box"',
    "  POST /boxes/{boxId}/turn",
    "  header Key: String — Opens it.",
    "  header Spare-Key: String — Opens it.",
    "  header Crank: String — Opens it.",
    "  body none",
    "  204 none",
  ]);
});

test("of more than anyone says of each call, each call has the first hundred", () => {
  const headers = Array.from(
    { length: 101 },
    (_, index) => `## Request headers\n\n| Name |\n|:---|\n| Key-${index} |\n`,
  );
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const { operations } = apiOf({ "tapes/boxes.md": `${bareCalls(answer, answer)}\n${headers.join("\n")}` });
  const first = Array.from({ length: 100 }, (_, index) => `Key-${index}`);
  expect(operations.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([first, first]);
});

test("a page that answers as a whole, or describes one of its routes alone, is about one call", () => {
  expect(
    readOperations(`${bareCalls("", "")}\n## Response\n\nReturns \`204 No Content\`.\n`, "api/box-open.md"),
  ).toEqual([
    'operation api/box-open "Boxes"',
    "  POST /boxes/{boxId}/open",
    "  POST /boxes/{boxId}/close",
    "  body none",
    "  204 none",
  ]);
  expect(readOperations(bareCalls("One.\n", "### Response\n\nReturns `202 Accepted`.\n"))).toEqual([
    'operation tapes/tape-operations "Boxes" — **Open a box**\n\nOne.\n\n**Close a box: Response**\n\nReturns `202 Accepted`.',
    "  POST /boxes/{boxId}/open",
    "  POST /boxes/{boxId}/close",
    "  body none",
  ]);
});

test("beside calls that are described, a route with a placeholder is another, and what has none is said to be left out", () => {
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const more = `
## Turn a box

\`\`\`http
POST /boxes/{id}/turn
\`\`\`

## Versions

\`\`\`http
GET /versions
\`\`\`

## Weigh a box

### Sample request

\`\`\`http
GET /boxes/7/weight
\`\`\`
`;
  expect(readOperations(bareCalls(answer, answer) + more)).toEqual([
    'operation tapes/tape-operations#open-a-box "Open a box"',
    "  POST /boxes/{boxId}/open",
    "  body none",
    "  204 none",
    'operation tapes/tape-operations#close-a-box "Close a box"',
    "  POST /boxes/{boxId}/close",
    "  body none",
    "  204 none",
    'operation tapes/tape-operations#turn-a-box "Turn a box"',
    "  POST /boxes/{boxId}/turn",
    "  body none",
    "omitted example Weigh a box: its page documents no route",
    "omitted route GET /versions: its page describes no call",
  ]);
});

test("a name in bold begins a call as a heading does, and a route may stand in code or in a table", () => {
  const page = `# Weirs

All about weirs.

**List the weirs**

Lists them.

\`\`\`http
GET /weirs
\`\`\`

**Response**

Returns \`200 OK\`.

**Get a weir**

\`\`\`http
GET /weirs/{id}
\`\`\`

| Parameter | Type |
| :-------- | :--- |
| id        | String |

## Open a weir

\`POST /weirs/{id}/open\`

### Request body

| Name | In | Type |
| :--- | :--- | :--- |
| id | path | String |
| slowly | query | Boolean |
| width | body | Int32 |

## Close a weir

| HTTP method | URI |
| :---------- | :-- |
| POST | /weirs/{id}/close |

### Status codes

| Code | Description |
| :--- | :---------- |
| 204 | Closed. |
`;
  expect(readOperations(page)).toEqual([
    'operation tapes/tape-operations#list-the-weirs "List the weirs" — Lists them.',
    "  GET /weirs",
    "  body none",
    "  200 none",
    'operation tapes/tape-operations#get-a-weir "Get a weir"',
    "  GET /weirs/{weirId}",
    "  path id: String",
    "  body none",
    'operation tapes/tape-operations#open-a-weir "Open a weir"',
    "  POST /weirs/{weirId}/open",
    "  path id: String",
    "  query slowly: Boolean",
    "  body",
    "    width: Int32",
    'operation tapes/tape-operations#close-a-weir "Close a weir"',
    "  POST /weirs/{weirId}/close",
    "  body none",
    "  204 none",
  ]);
});

test("a guide is no reference of calls, whatever its steps are answered", () => {
  const guide = `# Get started

## Step 1: Find a weir

\`\`\`http
GET /weirs
\`\`\`

**Response**

\`\`\`json
{ "value": [] }
\`\`\`

## Step 2: Open it

\`\`\`http
POST /weirs/7/open
\`\`\`

**Response**

\`\`\`http
HTTP/1.1 204 No Content
\`\`\`
`;
  expect(readOperations(guide, "guides/start.md")).toEqual([
    "omitted route GET /weirs: its page describes no call",
    "omitted route POST /weirs/7/open: its page describes no call",
  ]);
});
