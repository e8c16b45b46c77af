import { expect, test } from "vitest";
import { blocksOf, quoted } from "../../model/helpers/markdown.js";
import { readFence } from "../read-blocks.js";

test("a list of settings is the request that it tells of", () => {
  const settings = `url: https://phone url/v1/calls(guid'call GUID')
method: PUT
body: { 'to': 'Ada', 'type': 'audio' }
headers:
    Authorization: "Bearer " + token
    "If-Match": "*"`;
  expect(readFence(settings)).toEqual([
    "  request PUT https://phone url/v1/calls(guid'call GUID')",
    '    Authorization: "Bearer " + token',
    "    If-Match: *",
    '    json {"to":"Ada","type":"audio"}',
  ]);
});

test("a script hands them over in quotes, with commas", () => {
  const script = `$.ajax({
  url: "/v1/calls",
  type: "GET",
  headers: { "accept": "application/json" },
  success: ring
});`;
  expect(readFence(script, "javascript")).toEqual(["  request GET /v1/calls", "    accept: application/json"]);
});

test.each([
  ["no method", "url: /calls", ""],
  ["no URL", "method: GET", ""],
  ["a URL that a script puts together", "url: host + path,\ntype: GET", "js"],
  ["another language", "url: /calls\nmethod: GET", "yaml"],
])("settings with %s tell of no request", (_, text, language) => {
  expect(readFence(text, language)).toEqual([`  text ${JSON.stringify(text)}`]);
});

test("JSON that holds a URL and a method tells of no request", () => {
  const batch = `{
  "requests": [
    {
      "method": "GET",
      "url": "/calls"
    }
  ]
}`;
  expect(readFence(batch)).toEqual(['  json {"requests":[{"method":"GET","url":"/calls"}]}']);
});

test("the parts of a request have their places", () => {
  const [block] = blocksOf("```\nurl: /calls\nmethod: POST\ndata: {}\n```");
  expect(block?.kind === "code" && quoted(block.messages)).toEqual([
    {
      kind: "request",
      method: { value: "POST", origin: "5:9 POST" },
      target: { value: "/calls", origin: "4:6 /calls" },
      headers: [],
      body: { text: "{}", json: { kind: "object", members: [], origin: "6:7 {}" }, origin: "6:7 {}" },
      origin: "4:1 url: /calls\nmethod: POST\ndata: {}",
    },
  ]);
});

test("settings of any length are read in no time", () => {
  const long = "x".repeat(200_000);
  const text = `url: /calls\nmethod: GET\nheaders:\n  ${long}\n`;
  expect(readFence(text)).toEqual(["  request GET /calls"]);
});
