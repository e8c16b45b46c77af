import { expect, test } from "vitest";
import { readOperations } from "../helpers/read-operations.js";

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
    readOperations(`# Lists\n\n${chapter(1, "List the tapes", "/tapes")}\n${chapter(2, "List the boxes", "/boxes")}`),
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
  expect(readOperations(page)).toEqual([
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
