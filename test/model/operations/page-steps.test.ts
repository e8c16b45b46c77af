import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

const resources: Pages = {
  "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["id | String |"] }),
  "resources/cover.md": resourcePage({ title: "cover resource type", properties: ["width | Int32 |"] }),
};

/** What a page answers, and behind it each route with answers of its own. */
function answersOn(page: string): readonly string[] {
  const { operations } = apiOf({ "api/tape-list.md": page, ...resources });
  const printed = (responses: (typeof operations)[number]["responses"]): string =>
    responses.map(({ status, content }) => `${status} ${sketchContent(content)}`).join(", ");
  return operations.flatMap(({ responses, routes }) => [
    printed(responses),
    ...routes.flatMap(({ path, answers }) => {
      const [last] = path.segments.slice(-1);
      return answers ? [`${last && "name" in last ? last.name : last?.kind}: ${printed(answers)}`] : [];
    }),
  ]);
}

const list = `# List tapes

## HTTP request

${httpFence("GET /calls/{id}/tapes")}
## Response

If successful, this method returns a \`200 OK\` response code and a collection of [tape](../resources/tape.md) objects.

## Example

${httpFence("GET /calls/7/tapes")}
${httpFence("HTTP/1.1 200 OK", '{ "value": [{ "id": "1" }] }')}`;

test("a further step answers as its own section says", () => {
  const step = `
## Get the cover of one

### HTTP request

${httpFence("GET /calls/{id}/tapes/{tape-id}/cover")}
### Response

Returns \`200 OK\` and a [cover](../resources/cover.md) object.
`;
  expect(answersOn(list + step)).toEqual(["200 collection of api.tape", "cover: 200 api.cover"]);
});

test("a further step without a word answers as its example does, and without an example as the page does", () => {
  const heading = "\n## Get the cover of one\n\n### HTTP request\n\n";
  const request = httpFence("GET /calls/7/tapes/1/cover");
  const shown = `${httpFence("GET /calls/{id}/tapes/{tape-id}/cover")}\n### Example\n\n${request}\n${httpFence("HTTP/1.1 200 OK", '{ "width": 1 }')}`;
  expect(answersOn(list + heading + shown)).toEqual(["200 collection of api.tape", "cover: 200 { width: Int64 }"]);
  expect(answersOn(list + heading + httpFence("GET /calls/{id}/old"))).toEqual(["200 collection of api.tape"]);
});

test("a step that calls another server or another page's route says nothing of the answers", () => {
  const upload = `
## Upload the sound

### Example

${httpFence("PUT https://files.example/up/7")}
### Response

The server answers with \`202 Accepted\`.

${httpFence("HTTP/1.1 202 Accepted", '{ "until": "noon" }')}`;
  const verify = `
## Look at it

${httpFence("GET /rooms/7")}
${httpFence("HTTP/1.1 200 OK", '{ "room": "big" }')}`;
  expect(answersOn(list + upload + verify)).toEqual(["200 collection of api.tape"]);
  expect(answersOn(list.replace(/\n## Response[^#]*/, "") + upload)).toEqual(["200 collection of { id: String }"]);
});

test("headings below the routes of a page begin no step", () => {
  const page = list.replace("## HTTP request\n", "## HTTP request\n\n### Tapes of a call\n");
  expect(answersOn(page)).toEqual(["200 collection of api.tape"]);
});

test("the step of the first route is what its page is about", () => {
  const page = list.replace("## HTTP request", "## Tapes of a call\n\n### HTTP request");
  expect(answersOn(page)).toEqual(["200 collection of api.tape"]);
});

test("a step is of its method, and one that shows the page's own route again takes nothing from it", () => {
  const remove = `
## Delete them

### HTTP request

${httpFence("DELETE /calls/{id}/tapes")}
### Response

Returns \`204 No Content\`.
`;
  expect(answersOn(list + remove)).toEqual(["200 collection of api.tape", "tapes: 204 none"]);
  const filter = `
## Filter them

<!-- { "blockType": "request", "name": "filter" } -->
${httpFence("GET /calls/{id}/tapes?$filter=length gt 3")}
### Response

Returns \`200 OK\` and a text of matches.
`;
  expect(answersOn(list + filter)).toEqual(["200 collection of api.tape"]);
});

test("what its request stands in with its answer is no further step", () => {
  const page = `# List tapes

## REST

### REST request

#### Request syntax

${httpFence("GET /tapes")}
#### Request example

${httpFence("GET /tapes")}
### REST response

If successful, this method returns a collection of [tape](../resources/tape.md) objects.

#### Response example

${httpFence("HTTP/1.1 200 OK", '{ "items": [{ "id": "1" }], "count": 1 }')}`;
  expect(answersOn(page)).toEqual(["200 { items: api.tape[]; count: Int64 }"]);
});
