import { expect, test } from "vitest";
import { httpFence } from "../../helpers/operation-page.js";
import { readOperations } from "../helpers/read-operations.js";

test("what an annotation calls opaque goes to an address that an answer gave, and is no call of the page", () => {
  const page = `# Send a tape

## Begin to send

${httpFence("POST /tapes/{id}/send")}
### Response

Returns \`200 OK\`.

## Stop sending

<!-- { "blockType": "request", "opaqueUrl": true, "name": "stop" } -->
${httpFence("DELETE https://up.example.com/a1b2")}
### Response

<!-- { "blockType": "response" } -->
${httpFence("HTTP/1.1 204 No Content")}`;
  expect(readOperations(page, "api/tape-send.md")).toEqual([
    'operation api/tape-send "Send a tape"',
    "  POST /tapes/{tapeId}/send",
    "  body none",
    "  200 none",
    'example "Stop sending" of api/tape-send (untestable: no documented route matches the request)',
    "  DELETE https://up.example.com/a1b2",
    "  204 none",
  ]);
});
