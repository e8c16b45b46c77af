import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { readContent, readPage } from "../../helpers/read-page.js";
import { sketchPage } from "../../helpers/sketch.js";

/** The headings of a page with their roles, each with the routes of its section behind it. */
function routesBelow(text: string, read = readContent): readonly string[] {
  return read(text).page.sections.flatMap(({ heading, role, blocks }) => {
    const routes = blocks.flatMap((block) => (block.kind === "code" ? block.routes : []));
    const written = routes.map(({ method, target }) => `${method.value} ${target.value} at ${textOf(target.origin)}`);
    return heading || routes.length > 0 ? [[heading?.text ?? "", role, ...written].join(" | ")] : [];
  });
}

test("a heading that is a request line lists its route", () => {
  const headings = [
    "## GET /calls/{id}",
    "## Post `https://calls.example/calls?v=<v>`",
    "## DELETE (/calls/xid({xid}) )",
  ];
  expect(routesBelow(headings.join("\n\n"))).toEqual([
    "GET /calls/{id} | other | GET /calls/{id} at /calls/{id}",
    "Post https://calls.example/calls?v=<v> | other | Post https://calls.example/calls?v=<v> at https://calls.example/calls?v=<v>",
    "DELETE (/calls/xid({xid}) ) | other | DELETE /calls/xid({xid}) at /calls/xid({xid})",
  ]);
  expect(routesBelow("# GET /calls\n\nLists calls.\n", readPage)).toEqual([" | introduction | GET /calls at /calls"]);
});

test("it is one whatever marks its words, and with a number, an identifier, a remark or a version of HTTP", () => {
  const headings = [
    "## **GET** /calls/{id}",
    "## `PUT` _`/calls/{id}`_",
    "## DELETE [/calls/{id}](#delete)",
    "## 2.1 POST /calls HTTP/1.1",
    "## PATCH /calls/{id} {#change-call}",
    "## GET /calls/{id}/tone (deprecated)",
  ];
  expect(routesBelow(headings.join("\n\n"))).toEqual([
    "GET /calls/{id} | other | GET /calls/{id} at /calls/{id}",
    "PUT /calls/{id} | other | PUT /calls/{id} at /calls/{id}",
    "DELETE /calls/{id} | other | DELETE /calls/{id} at /calls/{id}",
    "2.1 POST /calls HTTP/1.1 | other | POST /calls at /calls",
    "PATCH /calls/{id} {#change-call} | other | PATCH /calls/{id} at /calls/{id}",
    "GET /calls/{id}/tone (deprecated) | other | GET /calls/{id}/tone at /calls/{id}/tone",
  ]);
});

test("words before or behind it are set apart by a dash, a colon, a bar or parentheses", () => {
  const headings = [
    "## GET /calls - list them",
    "## `DELETE /calls/{id}`: end one",
    "## Answer: POST /calls/{id}/answer",
    "## 2. List rooms \u2014 GET: /rooms",
    "## Calls | PUT /calls/{id} | change one",
    "## End a call (DELETE /calls/xid({xid}))",
  ];
  expect(routesBelow(headings.join("\n\n"))).toEqual([
    "GET /calls - list them | other | GET /calls at /calls",
    "DELETE /calls/{id}: end one | other | DELETE /calls/{id} at /calls/{id}",
    "Answer: POST /calls/{id}/answer | other | POST /calls/{id}/answer at /calls/{id}/answer",
    "2. List rooms \u2014 GET: /rooms | other | GET /rooms at /rooms",
    "Calls | PUT /calls/{id} | change one | other | PUT /calls/{id} at /calls/{id}",
    "End a call (DELETE /calls/xid({xid})) | other | DELETE /calls/xid({xid}) at /calls/xid({xid})",
  ]);
  expect(routesBelow("## GET /calls lists them\n\n## GET /calls gets what PUT /calls puts\n")).toEqual([
    "GET /calls lists them | other | GET /calls at /calls",
    "GET /calls gets what PUT /calls puts | other",
  ]);
  expect(routesBelow("## GET /calls returns 404\n\n## GET /calls lists too many calls\n")).toEqual([
    "GET /calls returns 404 | other",
    "GET /calls lists too many calls | other",
  ]);
  expect(routesBelow("## Rooms: GET all of them\n\n## Compare: GET /calls - GET /rooms\n")).toEqual([
    "Rooms: GET all of them | other",
    "Compare: GET /calls - GET /rooms | other",
  ]);
  expect(routesBelow("## Calls\n\n### Example: GET /calls/17\n")).toEqual([
    "Calls | other",
    "Example: GET /calls/17 | example",
  ]);
  expect(routesBelow("## See also: GET /rooms\n\n## Errors - GET /calls\n\n## Response (GET /calls)\n")).toEqual([
    "See also: GET /rooms | other",
    "Errors - GET /calls | other",
    "Response (GET /calls) | other",
  ]);
});

test("alone below the name of a call, it is the request of that", () => {
  expect(routesBelow("## List calls\n\n### GET /calls\n\n## Rooms\n\n### GET /rooms\n\n### POST /rooms\n")).toEqual([
    "List calls | other",
    "GET /calls | httpRequest | GET /calls at /calls",
    "Rooms | other",
    "GET /rooms | other | GET /rooms at /rooms",
    "POST /rooms | other | POST /rooms at /rooms",
  ]);
});

test("a heading with more words is none, nor one below which a fence shows the request", () => {
  expect(routesBelow("## GET /calls limits and quotas\n\n## Get calls\n\n## /calls\n")).toEqual([
    "GET /calls limits and quotas | other",
    "Get calls | other",
    "/calls | other",
  ]);
  expect(routesBelow("## GET /calls\n\n```http\nGET /calls?$top=5\n```\n")).toEqual([
    "GET /calls | other | GET /calls?$top=5 at /calls?$top=5",
  ]);
});

test("below it captions, in bold or in italics, head the parts of the call", () => {
  const captions = "*Query parameters:*\n\nNone.\n\n**Response**\n\n*Mind this:*\n\nIt rings.\n";
  expect(sketchPage(readContent(`## GET /calls\n\n${captions}`).page).slice(2)).toEqual([
    "## GET /calls (other)",
    "code http",
    "  request GET /calls",
    "####### Query parameters: (queryParameters below GET /calls)",
    "paragraph None.",
    "####### **Response** (response below GET /calls)",
    "paragraph Mind this:",
    "paragraph It rings.",
  ]);
});

test("a caption above a table of methods and URIs heads the routes, and those behind it the parts of the call", () => {
  const table = "| Method | Request URI |\n|:--|:--|\n| GET | /calls |\n";
  const page = `## List calls\n\n**Request**\n\nAsk so:\n\n${table}\n**URI parameters**\n\n- None\n\n**Response**\n`;
  expect(sketchPage(readContent(page).page).filter((line) => line.startsWith("#"))).toEqual([
    "## List calls (other)",
    "####### **Request** (httpRequest below List calls)",
    "####### **URI parameters** (pathParameters below List calls)",
    "####### **Response** (response below List calls)",
  ]);
});
