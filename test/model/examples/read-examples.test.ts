import { expect, test } from "vitest";
import { readExamples } from "../../../src/model/examples/read-examples.js";
import { exampleTitle } from "../../../src/model/examples/example-title.js";
import { placeOf } from "../../../src/source/source.js";
import { pagesOf } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";

const routes = "# Get call\n\n## HTTP request\n\n```http\nGET /calls/{id}\n```\n";

/** The requests of a page with the statuses of their responses, `GET /calls/1: 200 404`, and behind them what answers nothing. */
function pairsIn(markdown: string): readonly string[] {
  return pagesOf({ "api/call-get.md": markdown }).flatMap((page) => {
    const { examples, orphans } = readExamples(page);
    return [
      ...examples.map(({ request, responses }) => {
        const statuses = responses.map(({ message }) => message.status.value);
        return `${request.message.method.value} ${request.message.target.value}: ${statuses.join(" ")}`;
      }),
      ...orphans.map(({ message }) => `orphan ${message.status.value} at ${placeOf(message.origin)}`),
    ];
  });
}

const get = (id: number, name?: string): string => annotated("request", name) + httpFence(`GET /calls/${id}`);
const answer = (status: number, name?: string): string =>
  annotated("response", name) + httpFence(`HTTP/1.1 ${status} X`);

function annotated(blockType: string, name: string | undefined): string {
  return name === undefined ? "" : `\n<!-- { "blockType": "${blockType}", "name": ${name} } -->\n`;
}

test.each([
  ["a request and its response", [get(1), answer(200)], ["GET /calls/1: 200"]],
  ["several pairs", [get(1), answer(200), get(2), answer(404)], ["GET /calls/1: 200", "GET /calls/2: 404"]],
  ["a request with several responses", [get(1), answer(302), answer(200)], ["GET /calls/1: 302 200"]],
  ["requests before one response", [get(1), get(2), answer(200)], ["GET /calls/1: ", "GET /calls/2: 200"]],
  ["a response before any request", [answer(200), get(1)], ["GET /calls/1: ", "orphan 200 at api/call-get.md:12:1"]],
])("%s are paired by order", (_, fences, pairs) => {
  expect(pairsIn(`${routes}\n## Example\n\n${fences.join("\n")}`)).toEqual(pairs);
});

test("what a page answers and nowhere asks answers the lone read among its routes", () => {
  const asked = (line: string): string =>
    `# Get call\n\n## HTTP request\n\n${httpFence(line)}\n\n## Response\n${answer(200)}`;

  expect(pairsIn(asked("GET /calls/{id}"))).toEqual(["GET /calls/{id}: 200"]);
  expect(pairsIn(asked("get /calls/{id}"))).toEqual(["get /calls/{id}: 200"]);
  expect(pairsIn(asked("GET /calls/{id}\nGET /me/calls/{id}"))).toEqual(["orphan 200 at api/call-get.md:13:1"]);
  // Nobody says what the body of these would be.
  expect(pairsIn(asked("POST /calls/{id}/end"))).toEqual(["orphan 200 at api/call-get.md:12:1"]);
});

test("one response answers each of the ways to ask that a fence lists where its annotation calls them a request", () => {
  const both = "GET /calls/1\nGET /me/calls/1";
  const asked = (annotation: string): string =>
    `# Get call\n\n## HTTP request\n${annotation}${httpFence(both)}\n\n## Response\n${answer(200)}`;

  expect(pairsIn(asked(annotated("request", '"get"')))).toEqual(["GET /calls/1: 200", "GET /me/calls/1: 200"]);
  expect(pairsIn(`${asked(annotated("request", '"get"'))}\n## Example\n${get(2, '"second"')}${answer(404)}`)).toEqual([
    "GET /calls/1: 200",
    "GET /me/calls/1: 200",
    "GET /calls/2: 404",
  ]);
});

test("JSON where a page describes the answer is what its request is answered, if it shows no other answer", () => {
  const json = '```json\n{ "id": "1" }\n```\n';
  const page = (...rest: readonly string[]): string => `${routes}\n${rest.join("\n")}`;

  expect(pairsIn(page(`## Request example\n${get(1)}`, `## Response\n\n${json}`))).toEqual(["GET /calls/1: 200"]);
  expect(pairsIn(page(`## Response\n\n201 Created\n\n${json}`, `## Example\n${get(1)}`))).toEqual([
    "GET /calls/1: 201",
  ]);
  expect(pairsIn(page(`## Response\n\n${json}`))).toEqual(["GET /calls/{id}: 200"]);
  expect(pairsIn(page(`## Response\n\n${json}`, `## Example\n${get(1)}${answer(200)}`))).toEqual(["GET /calls/1: 200"]);
  // Nobody says what the body of this would be.
  expect(pairsIn(page(`## Response\n\n${json}`).replace("GET", "POST"))).toEqual([]);
});

test("of several requests nobody says which is answered what the page describes before them", () => {
  const json = '```json\n{ "id": "1" }\n```\n';
  expect(pairsIn(`${routes}\n## Response\n\n${json}\n## Examples\n${get(1)}${get(2)}`)).toEqual([
    "GET /calls/1: ",
    "GET /calls/2: ",
  ]);
  const cases = [1, 2].map((id) => `## Call ${id}\n\n### Example\n${get(id)}\n### Response\n\n${json}`);
  expect(pairsIn(`${routes}\n${cases.join("\n")}`)).toEqual(["GET /calls/1: 200", "GET /calls/2: 200"]);
});

test("JSON that describes an answer comes with a status that has a body, and that of an error with what heads it alone", () => {
  const json = '```json\n{ "id": "1" }\n```\n';
  const error = '```json\n{ "error": { "code": "gone" } }\n```\n';
  const described = (...said: readonly string[]): readonly string[] =>
    pairsIn(`${routes}\n## Response\n\n${said.join("\n\n")}\n## Example\n${get(1)}`);
  expect(described("`204 No Content` where it is gone, else `200 OK`.", json)).toEqual(["GET /calls/1: 200"]);
  expect(described("Returns `200 OK`, or `409 Conflict` and this:", error)).toEqual(["GET /calls/1: "]);
  expect(described("Returns `200 OK`.", "### 409 Conflict", error)).toEqual(["GET /calls/1: 409"]);
  expect(described("Returns `200 OK`.", json, "Or an error:", error)).toEqual(["GET /calls/1: 200"]);
  expect(described("Returns `200 OK`.", json, "If it fails, it says so:", json)).toEqual(["GET /calls/1: 200"]);
  expect(described("If no error occurs, it says so:", json)).toEqual(["GET /calls/1: 200"]);
  expect(described("The number of errors comes, too:", json)).toEqual(["GET /calls/1: 200"]);
  expect(described("It may fail. An error has an id. Else:", json)).toEqual(["GET /calls/1: 200"]);
  expect(described(`${"It fails: ".repeat(50_000)}or not`, json)).toEqual(["GET /calls/1: 200"]);
});

test("JSON that shows types in the place of values is no answer, and nothing that is sent", () => {
  const json = (count: string): string => `\`\`\`json\n{ "id": "string", "items": [{ "count": ${count} }] }\n\`\`\`\n`;
  const described = (count: string): readonly string[] =>
    pairsIn(`${routes}\n## Response\n\n${json(count)}\n## Example\n${get(1)}`);
  expect(described('"integer"')).toEqual(["GET /calls/1: "]);
  expect(described('"string"')).toEqual(["GET /calls/1: 200"]);
  expect(described("7")).toEqual(["GET /calls/1: 200"]);
  expect(pairsIn(`${routes.replace("GET", "POST")}\n## Example request\n\n${json('"integer"')}`)).toEqual([]);
});

test("JSON below a status in the place of a heading, or a line that heads an answer, comes as that", () => {
  const json = '```json\n{ "id": "1" }\n```\n';
  const cases = `## Response\n\n### 200 OK\n\n${json}\n### 404 Not Found\n\n${json}`;
  expect(pairsIn(`${routes}\n${cases}\n## Example\n${get(1)}`)).toEqual(["GET /calls/1: 200 404"]);
  expect(pairsIn(`${routes}\n## Example\n\nRequest:\n${get(1)}\nResponse:\n\n${json}`)).toEqual(["GET /calls/1: 200"]);
  const apart = `## Example\n\n${httpFence("POST /calls")}\n${json}\nResponse:\n\n${json}`;
  expect(pairsIn(`${routes}\n${apart}`)).toEqual(["POST /calls: 200"]);
  expect(pairsIn(`${routes}\n## Example\n${get(1)}\nThis is a call.\n\n${json}`)).toEqual(["GET /calls/1: "]);
});

test("a body alone, below the heading of a request, is sent by the only route of its page", () => {
  const json = '```json\n{ "id": "1" }\n```\n';
  const page = (lines: string, ...rest: readonly string[]): string =>
    `# Create call\n\n## HTTP request\n\n${httpFence(lines)}\n${rest.join("\n")}`;
  const request = `## Example request\n\n${json}`;

  expect(pairsIn(page("POST /calls", request, `## Response\n\nReturns \`201 Created\`.\n\n${json}`))).toEqual([
    "POST /calls: 201",
  ]);
  expect(pairsIn(page("POST /calls", request, `## Example response\n\n${json}`))).toEqual(["POST /calls: 200"]);
  expect(pairsIn(page("POST /calls\nPOST /me/calls", request))).toEqual([]);
  expect(pairsIn(page("POST /calls", request, request))).toEqual([]);
  expect(pairsIn(page("GET /calls", request))).toEqual([]);
  const said = (blockType: string): string =>
    request.replace("```", `<!-- { "blockType": "${blockType}" } -->\n\`\`\``);
  expect(pairsIn(page("POST /calls", said("request")))).toEqual(["POST /calls: "]);
  expect(pairsIn(page("POST /calls", said("resource")))).toEqual([]);
  expect(pairsIn(page("POST /calls", said("response")))).toEqual(["orphan 200 at api/call-get.md:13:1"]);
});

test("of several lone reads the one before the answer is meant", () => {
  const page = `# Get call\n\n## HTTP request\n\n${httpFence("GET /calls/{id}")}\n\n### Of a user\n\n${httpFence("GET /me/calls/{id}")}\n\n## Response\n${answer(200)}`;

  expect(pairsIn(page)).toEqual(["GET /me/calls/{id}: 200"]);
});

test.each([
  [
    "one request of the page",
    [get(1, `"a"`), get(2, `"b"`), answer(200, `"a"`)],
    ["GET /calls/1: 200", "GET /calls/2: "],
  ],
  ["a request behind it", [answer(200, `"a"`), get(1, `"a"`)], ["GET /calls/1: 200"]],
  [
    "several requests",
    [get(1, `"a"`), get(2, `"b"`), get(3, `"c"`), answer(200, `["a", "b"]`)],
    ["GET /calls/1: 200", "GET /calls/2: 200", "GET /calls/3: "],
  ],
  [
    "one request twice",
    [get(1, `"a"`), get(2, `"b"`), answer(200, `["a", "a"]`)],
    ["GET /calls/1: 200", "GET /calls/2: "],
  ],
  [
    "a name that two requests bear",
    [get(1, `"a"`), get(2, `"a"`), answer(200, `"a"`)],
    ["GET /calls/1: ", "GET /calls/2: 200"],
  ],
  ["no request", [get(1, `"a"`), get(2, `"b"`), answer(200, `"typo"`)], ["GET /calls/1: ", "GET /calls/2: 200"]],
])("a response that names %s goes where the name says, if it says anything", (_, fences, pairs) => {
  expect(pairsIn(`${routes}\n## Example\n\n${fences.join("\n")}`)).toEqual(pairs);
});

test("content tells requests and responses, and `ignored` ones are examples too", () => {
  const fences = `<!-- { "blockType": "ignored" } -->\n${get(1)}\n<!-- { "blockType": "request", "name": "x" } -->\n${answer(200)}`;
  expect(pairsIn(`${routes}\n## Example\n\n${fences}`)).toEqual(["GET /calls/1: 200"]);
});

test("a fence with several requests holds them all", () => {
  const fence = "```http\nGET /calls/1\n\nGET /calls/2\n```\n";
  expect(pairsIn(`${routes}\n## Example\n\n${fence}${answer(200)}`)).toEqual(["GET /calls/1: ", "GET /calls/2: 200"]);
});

test("routes are no examples, but for a fence that its annotation calls the request as well", () => {
  expect(pairsIn(`${routes}\n## Response\n\n${answer(200)}\n## Example\n${get(1)}`)).toEqual([
    "GET /calls/1: ",
    "orphan 200 at api/call-get.md:12:1",
  ]);
  const both = routes.replace("```http", `<!-- { "blockType": "request", "name": "get" } -->\n\`\`\`http`);
  expect(pairsIn(`${both}\n## Response\n\n${answer(200)}`)).toEqual(["GET /calls/{id}: 200"]);
});

test("without a section for routes, a bare request outside an example is one", () => {
  const page = `# Get call\n\n## Permissions\n\n${get(1)}\n## Example\n\n${get(2)}`;
  expect(pairsIn(page)).toEqual(["GET /calls/2: "]);
});

test("what shows query parameters, and is called ignored, is no example, and neither are routes with their headers", () => {
  const ignored = `<!-- { "blockType": "ignored" } -->\n${httpFence("GET /calls?$top=10")}`;
  expect(pairsIn(`${routes}\n## Optional query parameters\n\n${ignored}\n## Example\n\n${get(1)}`)).toEqual([
    "GET /calls/1: ",
  ]);
  const bare = httpFence("GET /calls/{number}?$select=id");
  expect(pairsIn(`${routes}\n## Optional query parameters\n\n${bare}\n## Example\n\n${get(1)}`)).toEqual([
    "GET /calls/1: ",
  ]);
  expect(pairsIn(`${routes}\n## Optional query parameters\n\n${bare}\n${answer(200)}`)).toEqual([
    "GET /calls/{number}?$select=id: 200",
  ]);
  const headed = "# Post call\n\n## HTTP request\n\n```http\nPOST /calls\nContent-Type: application/json\n```\n";
  expect(pairsIn(`${headed}\n## Example\n\n${get(1)}`)).toEqual(["GET /calls/1: "]);
});

test("the only request of a page is its example, wherever it stands and whatever headers it has", () => {
  const page = "# Get call\n\n## HTTP request\n\n```http\nGET /calls/1\nPrefer: x\n```\n\n## Response\n\n";
  expect(pairsIn(page + answer(200))).toEqual(["GET /calls/1: 200"]);
  const ignored = `<!-- { "blockType": "ignored" } -->\n${get(2)}\n${answer(200)}`;
  expect(pairsIn(`${routes}\n## Filtering\n\n${ignored}`)).toEqual(["GET /calls/2: 200"]);
});

test("a request with a body under `HTTP request` is an example", () => {
  const page = `# Create call\n\n## HTTP request\n\n${httpFence("POST /calls", "{}")}`;
  expect(pairsIn(page)).toEqual(["POST /calls: "]);
});

test.each([
  ["## Example\n\n### Request", "the page"],
  ["## Example 2\n\n### Request 2", "the page"],
  ["## Samples\n\n### Request", "the page"],
  ["## Example: Get a call\n\n##### Request", "Example: Get a call"],
  ["## Examples\n\n### Example 1: Get a call:\n\n#### HTTP request", "Example 1: Get a call"],
  ["## Example\n\n### Request with a filter", "Request with a filter"],
  ["## Get the calls of today.\n\n### Request", "Get the calls of today"],
  ["## Optional query parameters", "the page"],
  ["## Example\n\n### Request body", "the page"],
  ["## Remarks", "the page"],
  ["## Sample request", "the page"],
  ["## Get a call\n\n### Request example", "Get a call"],
])("the title of an example below `%s` is `%s`", (headings, title) => {
  const [page] = pagesOf({ "api/call-get.md": `${routes}\n${headings}\n\n${get(1)}` });
  const [example] = page ? readExamples(page).examples : [];
  expect(example && exampleTitle(example.section, "the page")).toBe(title);
});

test("a title of any length is read in no time, and cut", () => {
  const [page] = pagesOf({ "api/call-get.md": `${routes}\n## Get${" :".repeat(50_000)} call\n\n${get(1)}` });
  const [example] = page ? readExamples(page).examples : [];
  expect(example && exampleTitle(example.section, "the page")).toBe("Get");
});

test("a command is a request where the page shows none as HTTP, and lists no route", () => {
  const command = "```bash\ncurl https://phone.example/v1/calls/1\n```\n";
  const response = httpFence("HTTP/1.1 200 OK");
  expect(pairsIn(`${routes}\n## Example\n\n${command}\n${response}`)).toEqual([
    "GET https://phone.example/v1/calls/1: 200",
  ]);
  expect(pairsIn(`${routes}\n## Example\n\n${httpFence("GET /calls/1")}\n${command}\n${response}`)).toEqual([
    "GET /calls/1: 200",
  ]);
});
