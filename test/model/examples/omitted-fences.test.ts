import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { placeOf } from "../../../src/source/source.js";

/** What a page of a call with these parts leaves out. */
function omittedFrom(parts: Parameters<typeof operationPage>[0]): readonly string[] {
  const page = operationPage({ title: "Get call", routes: "GET /calls/{id}", ...parts });
  return apiOf({ "api/call-get.md": page }).omissions.map(
    ({ what, subject, reason }) => `${what} ${subject.value} ${placeOf(subject.origin)}: ${reason}`,
  );
}

const json = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;
const failure = json(`{ "error": { "code": "gone", "message": "There is no such call" } }`);
const reason = "it shows neither a call nor an answer with a status";
const pair = `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 200 OK", `{ "id": "1" }`)}`;

test("an error without a status is left out, with the reason", () => {
  const words = `An error looks like this:\n\n${failure}`;
  expect(omittedFrom({ response: `Returns \`200 OK\`.\n\n${words}` })).toEqual([
    `example Get call api/call-get.md:15:1: ${reason}`,
  ]);
  expect(omittedFrom({ example: `### Ring twice\n\n${pair}\n\n${words}` })).toEqual([
    `example Ring twice api/call-get.md:31:1: ${reason}`,
  ]);
});

test("what is shown, told in words or drawn as a type is not left out", () => {
  expect(omittedFrom({ example: pair })).toEqual([]);
  expect(omittedFrom({ response: `Returns \`200 OK\`.\n\n${json(`{ "id": "1" }`)}` })).toEqual([]);
  expect(omittedFrom({ response: `Returns \`200 OK\`.\n\n${json(`{ "id": "string", "seats": "integer" }`)}` })).toEqual(
    [],
  );
  expect(omittedFrom({ example: `## Errors\n\nAn error looks like this:\n\n${failure}` })).toEqual([]);
});
