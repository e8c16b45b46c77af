import { expect, test } from "vitest";
import { textOf } from "../../../src/source/source.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchPage } from "../../helpers/sketch.js";

/** The routes below "HTTP request" of a page with `lines` there, each with where it stands if the page writes it otherwise. */
function routesIn(...lines: readonly string[]): readonly string[] {
  const { page } = readContent(["## HTTP request", "", ...lines, ""].join("\n"));
  return page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "list" ? block.items.flat() : [block]))
    .flatMap((block) => (block.kind === "code" ? block.routes : []))
    .map(({ method, target }) => {
      const written = textOf(target.origin);
      return `${method.value} ${target.value}${written === target.value ? "" : ` at ${written}`}`;
    });
}

const fence = (language: string, ...lines: readonly string[]): string => ["```" + language, ...lines, "```"].join("\n");

test("a paragraph of nothing but request lines lists routes, in code or in plain text", () => {
  expect(routesIn("`GET /calls`")).toEqual(["GET /calls"]);
  expect(routesIn("**GET** /calls/{call id}")).toEqual(["GET /calls/{call id}"]);
  expect(routesIn("**GET** `/calls/{id}`")).toEqual(["GET /calls/{id}"]);
  expect(routesIn("GET: /calls", "POST: /calls HTTP/1.1")).toEqual(["GET /calls", "POST /calls"]);
  expect(routesIn("GET https://calls.example/v1/calls?$top=5")).toEqual(["GET https://calls.example/v1/calls?$top=5"]);
  expect(routesIn("- **GET** /calls", "- **DELETE** /calls/{id}")).toEqual(["GET /calls", "DELETE /calls/{id}"]);
  expect(routesIn("<pre>GET /calls", "POST /calls</pre>")).toEqual(["GET /calls", "POST /calls"]);
});

test("prose about a request is none", () => {
  expect(routesIn("GET /calls returns all calls.")).toEqual([]);
  expect(routesIn("GET all calls.")).toEqual([]);
  expect(routesIn("Send this:", "GET /calls")).toEqual([]);
  expect(routesIn("Send `GET /calls` to read all.")).toEqual([]);
});

test("a table of methods and URIs lists routes where each of its rows is one", () => {
  const table = (...rows: readonly string[]): readonly string[] => ["| Method | Request URI |", "|:---|:---|", ...rows];
  expect(routesIn(...table("| **GET** | *{baseURL}*/v1/calls/{id} HTTP/1.1 |", "| Post | /calls |"))).toEqual([
    "GET {baseURL}/v1/calls/{id} at *{baseURL}*/v1/calls/{id} HTTP/1.1",
    "POST /calls",
  ]);
  expect(routesIn(...table("| GET | /calls |", "| Any | of these |"))).toEqual([]);
  expect(routesIn("| `PUT` method request URI | Version |", "|:---|:---|", "| `/calls/{id}` | HTTP/1.1 |")).toEqual([
    "PUT /calls/{id}",
  ]);
  expect(routesIn("| Method | Purpose |", "|:---|:---|", "| GET | /calls |")).toEqual([]);
});

test("below the heading of a request such a table lists routes too, but in an example", () => {
  const sections = (above: string): readonly string[] => {
    const table = "| Method | Request URI |\n|:---|:---|\n| GET | `https://calls.example/calls/{id}` |\n";
    return sketchPage(readContent(`${above}## Request\n\n${table}`).page).slice(1);
  };
  expect(sections("").filter((line) => line.startsWith("##"))).toEqual(["## Request (httpRequest)"]);
  expect(sections("# Example\n\n").filter((line) => line.startsWith("##"))).toEqual([
    "## Request (exampleRequest below Example)",
  ]);
});

test("below the heading of a request a fence of templates that is no example lists routes", () => {
  const roleOf = (annotation: string, ...lines: readonly string[]): string | undefined =>
    readContent(`# Ring\n\n## Begin\n\n### Request\n\n${annotation}\n${fence("http", ...lines)}\n`).page.sections.at(-1)
      ?.role;
  const ignored = '<!-- { "blockType": "ignored" } -->';
  expect(roleOf(ignored, "POST /bells/{bell-id}/ring", "POST /me/bells/{bell-id}/ring")).toBe("httpRequest");
  expect(roleOf("", "POST /bells/{bell-id}/ring")).toBe("exampleRequest");
  expect(roleOf('<!-- { "blockType": "request" } -->', "POST /bells/{bell-id}/ring")).toBe("exampleRequest");
  expect(roleOf(ignored, "POST /bells/17/ring")).toBe("exampleRequest");
  expect(roleOf(ignored, "POST /bells/{bell-id}/ring", "", "{}")).toBe("exampleRequest");
});

test("below the title alone the request of a page without other routes is its route", () => {
  const rolesIn = (...parts: readonly string[]): readonly string[] =>
    readContent(`${parts.join("\n\n")}\n`)
      .page.sections.slice(1)
      .map(({ role }) => role);
  const request = `## Request\n\n${fence("http", "POST /bells/{bell-id}/ring")}`;
  expect(rolesIn(request, "### Request body", "## Response")).toEqual(["httpRequest", "requestBody", "response"]);
  expect(rolesIn("## Request\n\n`GET /bells`")).toEqual(["httpRequest"]);
  expect(rolesIn("## Request\n\nAsk for all bells.")).toEqual(["exampleRequest"]);
  expect(rolesIn(request, request)).toEqual(["httpRequest", "exampleRequest"]);
  expect(rolesIn("## Example", request)).toEqual(["example", "exampleRequest"]);
  expect(rolesIn(request, "## HTTP request")).toEqual(["exampleRequest", "exampleRequest"]);
});

test("below the name of a call a line in bold or in code is its request, and captions behind it head its parts", () => {
  const call = (...lines: readonly string[]): readonly string[] =>
    sketchPage(readContent(`## Get a call\n\n${lines.join("\n\n")}\n`).page).slice(2);
  const part = (above: string): readonly string[] => [
    "code http",
    "  request GET /calls/{id}",
    `####### **Response** (response below ${above})`,
    "paragraph It rings.",
  ];
  const named = ["## Get a call (other)", ...part("Get a call")];
  expect(call("**GET /calls/{id}**", "**Response**", "It rings.")).toEqual(named);
  expect(call("**GET** `/calls/{id}`", "**Response**", "It rings.")).toEqual(named);
  expect(call("`GET /calls/{id}`", "**Response**", "It rings.")).toEqual(named);
  expect(call("**By its key**", "`GET /calls/{id}`", "**Response**", "It rings.")).toEqual([
    "## Get a call (other)",
    "####### **By its key** (other below Get a call)",
    ...part("**By its key**"),
  ]);
  expect(call("GET /calls/{id}", "**GET calls**", "**GET** /calls")).toEqual([
    "## Get a call (other)",
    "paragraph GET /calls/{id}",
    "paragraph **GET calls**",
    "paragraph **GET** /calls",
  ]);
});

test("a colon may stand behind the method", () => {
  expect(routesIn(fence("http", "GET: /calls", "POST: https://calls.example/calls"))).toEqual([
    "GET /calls",
    "POST https://calls.example/calls",
  ]);
});

test("commands for curl list routes", () => {
  expect(
    routesIn(
      fence(
        "bash",
        "curl -X PATCH https://calls.example/calls/{id} \\",
        "  -d '{}'",
        "$ curl 'https://calls.example/calls'",
        'curl --data "{}" "https://calls.example/calls"',
        "curl --help",
      ),
    ),
  ).toEqual([
    "PATCH https://calls.example/calls/{id}",
    "GET https://calls.example/calls",
    "POST https://calls.example/calls",
  ]);
  expect(routesIn(fence("python", "curl https://calls.example/calls"))).toEqual([]);
});

test("where a fence lists routes, other forms only speak of them", () => {
  const listed = fence("http", "GET /calls");
  expect(routesIn(listed, "", "GET /calls/17")).toEqual(["GET /calls"]);
  expect(routesIn(listed, "", "| Method | URL |", "|:---|:---|", "| GET | /calls/17 |")).toEqual(["GET /calls"]);
  expect(routesIn(listed, "", fence("bash", "curl https://calls.example/calls"))).toEqual(["GET /calls"]);
  expect(routesIn(listed, "", "`POST /calls`")).toEqual(["GET /calls", "POST /calls"]);
});

test("long runs of anything are read in their time", () => {
  const text = ["GET /".repeat(20_000), `GET /${"{".repeat(50_000)}`, `GET /a${"\u00A0".repeat(50_000)}b`];
  expect(text.flatMap((line) => routesIn(line))).toEqual([]);
});
