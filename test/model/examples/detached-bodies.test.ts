import { expect, test } from "vitest";
import { readExamples } from "../../../src/model/examples/read-examples.js";
import { pagesOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";

const response = "If successful, this method returns a `201 Created` response code.";

/** The messages that a page shows below "Example": method or status, and the body. */
function shownIn(example: string): readonly string[] {
  return pagesOf({ "api/call-post.md": operationPage({ routes: "POST /calls", response, example }) })
    .flatMap((page) => readExamples(page).examples)
    .flatMap(({ request, responses }) => [
      `${request.message.method.value} ${request.message.body?.text}`,
      ...responses.map(({ message }) => `${message.status.value} ${message.body?.text}`),
    ]);
}

function jsonFence(json: string): string {
  return `\`\`\`json\n${json}\n\`\`\`\n`;
}

const post = httpFence("POST /calls");
const body = jsonFence('{ "to": "Ada" }');
const answer = jsonFence('{ "id": "7" }');

test("a request takes the JSON behind it that it announces, or for which its method is made", () => {
  expect(shownIn(`\`\`\`http\nGET /calls\nContent-Type: application/json\n\`\`\`\n${body}`)).toEqual([
    'GET { "to": "Ada" }',
  ]);
  expect(shownIn(post + body)).toEqual(['POST { "to": "Ada" }']);
  expect(shownIn(httpFence("GET /calls") + body)).toEqual(["GET undefined"]);
});

test("JSON that is said to be something else is no body of a request", () => {
  expect(shownIn(`${post}\n<!-- { "blockType": "resource", "@odata.type": "api.call" } -->\n${body}`)).toEqual([
    "POST undefined",
  ]);
  expect(shownIn(`${post}\nThe response holds the call.\n\n${answer}`)).toEqual(["POST undefined"]);
});

test("members without their braces are a part of some body, and none", () => {
  expect(shownIn(post + jsonFence('"to": "Ada"'))).toEqual(["POST undefined"]);
});

test("an answer takes the JSON behind its head", () => {
  for (const header of ["", "Content-type: application/json", "Content-Type: application/json; charset=utf-8"]) {
    const between = header && `\n${header}\n\n`;
    expect(shownIn(post + body + httpFence("HTTP/1.1 200 OK") + between + answer)).toEqual([
      'POST { "to": "Ada" }',
      '200 { "id": "7" }',
    ]);
  }
});

test("an answer that says to be something else takes no JSON behind its head", () => {
  const between = "\nContent-Type: text/plain\n\n";
  expect(shownIn(post + body + httpFence("HTTP/1.1 200 OK") + between + answer)).toEqual([
    'POST { "to": "Ada" }',
    "200 undefined",
  ]);
});

test("what may have no body takes none", () => {
  expect(shownIn(post + httpFence("HTTP/1.1 204 No Content") + answer)).toEqual(["POST undefined", "204 undefined"]);
  expect(shownIn(`${post}${httpFence("HTTP/1.1 200 OK")}\nThe call is now this.\n\n${answer}`)).toEqual([
    "POST undefined",
    "200 undefined",
  ]);
  const page = operationPage({ routes: "POST /calls", body: "Do not supply a request body.", example: post + body });
  const examples = pagesOf({ "api/call-post.md": page }).flatMap((each) => readExamples(each).examples);
  expect(examples.map(({ request }) => request.message.body)).toEqual([undefined]);
});

test("an answer of which there is nothing but JSON has the status that the page names", () => {
  const annotation = '<!-- { "blockType": "response" } -->\n';
  expect(shownIn(`${post}\n${annotation}${answer}`)).toEqual(["POST undefined", '201 { "id": "7" }']);
  expect(shownIn(`### Request\n\n${post}${body}\n### Response\n\n${answer}`)).toEqual([
    'POST { "to": "Ada" }',
    '201 { "id": "7" }',
  ]);
});

test("JSON beside an answer that has its head is a part of it, and no answer", () => {
  const whole = httpFence("HTTP/1.1 200 OK", '{ "id": "7" }');
  expect(shownIn(`### Request\n\n${post}${body}\n### Response\n\n${whole}\n${jsonFence('"7"')}`)).toEqual([
    'POST { "to": "Ada" }',
    '200 { "id": "7" }',
  ]);
});

test("an answer in text takes the code behind its head", () => {
  const get = httpFence("GET /calls/$count");
  const head = "```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n```\n";
  expect(shownIn(`${get}${head}\n\`294\`\n`)).toEqual(["GET undefined", "200 294"]);
  expect(shownIn(`${get}${head}\nThere are \`294\`.\n`)).toEqual(["GET undefined", "200 undefined"]);
  expect(shownIn(`${get}${httpFence("HTTP/1.1 200 OK")}\n\`294\`\n`)).toEqual(["GET undefined", "200 undefined"]);
});
