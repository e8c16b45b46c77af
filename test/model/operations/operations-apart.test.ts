import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { sketchExample, sketchOperation } from "../../helpers/sketch-api.js";

/** The operations of one page, and its examples, in lines. */
function readPage(page: string, path = "tapes/tape-operations.md"): readonly string[] {
  const { operations, examples, omissions } = apiOf({ [path]: page });
  return [
    ...operations.flatMap(sketchOperation),
    ...examples.flatMap(sketchExample),
    ...omissions.map(({ what, subject, reason }) => `omitted ${what} ${subject.value}: ${reason}`),
  ];
}

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
  expect(readPage(tapes)).toEqual([
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
  expect(readPage(`${page.replace("Close", "Open")}\n${shared}`)).toEqual([
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

test("what stands below what is said of each call is said of each as well, and of calls beside a heading alone of these", () => {
  const answer = "### Response\n\nReturns `204 No Content`.\n";
  const header = (name: string): string => `| Name | Description |\n|:---|:---|\n| ${name} | Opens it. |\n`;
  const shared = `## Request headers\n\n${header("Key")}\n### Optional request headers\n\n${header("Spare-Key")}`;
  const turn = `# Turning\n\n## Request headers\n\n${header("Crank")}
## Turn a box\n\n\`\`\`http\nPOST /boxes/{id}/turn\n\`\`\`\n\n${answer}`;
  expect(readPage(`${bareCalls(answer, answer)}\n${shared}\n${turn}`)).toEqual([
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

test("a page that answers as a whole, or describes one of its routes alone, is about one call", () => {
  expect(readPage(`${bareCalls("", "")}\n## Response\n\nReturns \`204 No Content\`.\n`, "api/box-open.md")).toEqual([
    'operation api/box-open "Boxes"',
    "  POST /boxes/{boxId}/open",
    "  POST /boxes/{boxId}/close",
    "  body none",
    "  204 none",
  ]);
  expect(readPage(bareCalls("One.\n", "### Response\n\nReturns `202 Accepted`.\n"))).toEqual([
    'operation tapes/tape-operations "Boxes"',
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
  expect(readPage(bareCalls(answer, answer) + more)).toEqual([
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
  expect(readPage(page)).toEqual([
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
  expect(readPage(guide, "guides/start.md")).toEqual([
    "omitted route GET /weirs: its page describes no call",
    "omitted route POST /weirs/7/open: its page describes no call",
  ]);
});

test("chapters are counted, and what they hold is called by its name alone", () => {
  const chapter = (number: number, name: string, path: string): string => `## ${number}. ${name} (JSON)

### ${number}.1 API method description

${name}, of all rooms.

### ${number}.2 Permissions

| Permission type | Permission | Permission display name |
| :-------------- | :--------- | :---------------------- |
| Application     | Tapes.Read | Read all tapes          |

### ${number}.3 URL

\`\`\`http
GET ${path}
\`\`\`

### ${number}.4 Examples

#### ${number}.4.1 Request example

\`\`\`http
GET https://api.example.com/v2.0${path}
\`\`\`

#### ${number}.4.2 Response example

\`\`\`json
{ "value": [] }
\`\`\`
`;
  expect(
    readPage(`# Lists\n\n${chapter(1, "List the tapes", "/tapes")}\n${chapter(2, "List the boxes", "/boxes")}`),
  ).toEqual([
    'operation tapes/tape-operations#1-list-the-tapes-json "List the tapes (JSON)" — List the tapes, of all rooms.',
    "  Application: Tapes.Read",
    "  GET /tapes",
    "  body none",
    "  200 collection of unknown",
    'operation tapes/tape-operations#2-list-the-boxes-json "List the boxes (JSON)" — List the boxes, of all rooms.',
    "  Application: Tapes.Read",
    "  GET /boxes",
    "  body none",
    "  200 collection of unknown",
    'example "List the tapes (JSON)" of tapes/tape-operations#1-list-the-tapes-json',
    "  GET https://api.example.com/v2.0/tapes",
    "  takes GET /tapes of tapes/tape-operations#1-list-the-tapes-json as /tapes",
    "  200 collection of unknown",
    '    {"value":[]}',
    'example "List the boxes (JSON)" of tapes/tape-operations#2-list-the-boxes-json',
    "  GET https://api.example.com/v2.0/boxes",
    "  takes GET /boxes of tapes/tape-operations#2-list-the-boxes-json as /boxes",
    "  200 collection of unknown",
    '    {"value":[]}',
  ]);
});

test("a table may say of a call what goes in and what comes out", () => {
  const call = (name: string, route: string, body: string, returns: string): string => `### ${name}

${name}, at once.

\`\`\`http
${route}
\`\`\`

| **Content** | **Description** |
| :---------- | :-------------- |
| **Request body** | ${body} |
| **Returns** | ${returns} |
`;
  const page = `# Tape API reference

## Tape operations

${call("Create tape", "POST /tapes", "A [Tape](#tape-object) object", "A [Receipt](#receipt-object) object")}
${call("List tapes", "GET /tapes/{tapeId}/parts", "n/a", "An array of [Tape](#tape-object) objects")}
${call("Delete tape", "DELETE /tapes/{tapeId}", "n/a", "A status. Nothing is specified in the body of the response.")}

## Schema

### Tape object

| Property | Type | Description |
| :------- | :--- | :---------- |
| **parts** | [Tape](#tape-object)[] | What it is of. |
| **length** | Number | In seconds. |

### Receipt object

| Property | Type | Description |
| :------- | :--- | :---------- |
| **id** | String | Which tape. |
`;
  expect(readPage(page)).toEqual([
    'operation tapes/tape-operations#create-tape "Create tape" — Create tape, at once.',
    "  POST /tapes",
    "  body api.Tape",
    "  200 api.Receipt",
    'operation tapes/tape-operations#list-tapes "List tapes" — List tapes, at once.',
    "  GET /tapes/{tapeId}/parts",
    "  body none",
    "  200 collection of api.Tape",
    'operation tapes/tape-operations#delete-tape "Delete tape" — Delete tape, at once.',
    "  DELETE /tapes/{tapeId}",
    "  body none",
    "  200 none",
  ]);
});
