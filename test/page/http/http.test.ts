import { expect, test } from "vitest";
import { readHttp } from "../../../src/page/http/http.js";
import { regionOf } from "../../../src/page/region.js";
import { positionOf, textOf } from "../../../src/source/source.js";
import { sketchMessage } from "../../helpers/sketch.js";

interface Reading {
  readonly messages: readonly string[];
  readonly findings: readonly string[];
}

function read(text: string, language = "http"): Reading {
  const findings: string[] = [];
  const messages = readHttp({ region: regionOf({ path: "api/call.md", text }), language }, (finding) => {
    const { line, column } = positionOf(finding.origin);
    findings.push(`${line}:${column} ${finding.code}: ${finding.message}`);
  });
  return { messages: messages.flatMap(sketchMessage), findings };
}

test.each([
  ["GET /calls", "request GET /calls"],
  ["GET /calls HTTP/1.1", "request GET /calls"],
  ["  GET   /calls  ", "request GET /calls"],
  ["GET calls", "request GET calls"],
  ["GET ~/calls", "request GET ~/calls"],
  ["GET https://api.contoso.com/v1/calls", "request GET https://api.contoso.com/v1/calls"],
  ["GET https://api.contoso.com/{ver}/calls", "request GET https://api.contoso.com/{ver}/calls"],
  ["GET /calls?$filter=state eq 'ringing' and a gt 1", "request GET /calls?$filter=state eq 'ringing' and a gt 1"],
  ["GET /calls/{call id}", "request GET /calls/{call id}"],
  ["GET {next link}", "request GET {next link}"],
  ["DELETE /calls/7", "request DELETE /calls/7"],
  ["get /calls", "request get /calls"],
  ["Post https://api.contoso.com/v1/calls", "request Post https://api.contoso.com/v1/calls"],
  ["HEAD /calls", "request HEAD /calls"],
  ["\nGET /calls", "request GET /calls"],
])("the request line %j is read", (text, message) => {
  expect(read(text)).toEqual({ messages: [message], findings: [] });
});

test.each([
  ["HTTP/1.1 200 OK", "response 200 OK"],
  ["HTTP/1.1 204 No Content  ", "response 204 No Content"],
  ["HTTP/2 422", "response 422 (no reason)"],
  ["HTTP/1.1 202 Accpted", "response 202 Accpted"],
])("the status line %j is read", (text, message) => {
  expect(read(text)).toEqual({ messages: [message], findings: [] });
});

test.each([
  ["HTTP 201 Created", "response 201 Created", 201],
  ["HTTP/1.1 200, OK", "response 200 OK", 200],
  ["HTTP/{ver} 200 OK", "response 200 OK", 200],
  ["HTTP code: 200 OK", "response 200 OK", 200],
  ["Status code: 202", "response 202 (no reason)", 202],
  ["Status code: 201 Created", "response 201 Created", 201],
  ["http/1.1 200 OK", "response 200 OK", 200],
  ["400 Bad Request", "response 400 Bad Request", 400],
  ["400\tBad Request \t", "response 400 Bad Request", 400],
])("the status line %j is read, and mentioned", (text, message, status) => {
  expect(read(text)).toEqual({
    messages: [message],
    findings: [
      `1:1 http-status-line: Unexpected form of a status line, expected \`HTTP/1.1 ${status}\` and the reason`,
    ],
  });
});

test.each([
  ["Get calls"],
  ["post calls/7"],
  ["GETTING /calls"],
  ["HTTP is a protocol"],
  ["HTTP/1.1 2000"],
  ["GET"],
  ["200"],
  [""],
])("%j begins no message", (text) => {
  expect(read(text)).toEqual({ messages: [], findings: [] });
});

test("a method and a path need a space between them", () => {
  expect(read("DELETE/calls/7")).toEqual({
    messages: ["request DELETE /calls/7"],
    findings: ["1:1 http-space-missing: Unexpected character after `DELETE`, expected a space"],
  });
});

test("headers and a body belong to the line above them", () => {
  expect(read('POST /calls\nContent-Type: application/json\nPrefer:a=b; c="d: e"\n\n{ "id": 7 }')).toEqual({
    messages: ["request POST /calls", "  Content-Type: application/json", '  Prefer: a=b; c="d: e"', '  json {"id":7}'],
    findings: [],
  });
});

test("a blank line before the headers is stepped over, and reported", () => {
  expect(read('POST /calls\n\nContent-Type: application/json\n\n{ "id": 7 }')).toEqual({
    messages: ["request POST /calls", "  Content-Type: application/json", '  json {"id":7}'],
    findings: ["3:1 http-blank-line-before-headers: Unexpected blank line before the headers, expected them at once"],
  });
  expect(read('POST /calls\nPrefer: x\n\nContent-Type: application/json\n\n{ "id": 7 }')).toEqual({
    messages: ["request POST /calls", "  Prefer: x", "  Content-Type: application/json", '  json {"id":7}'],
    findings: ["4:1 http-blank-line-before-headers: Unexpected blank line before the headers, expected them at once"],
  });
});

test("a body that has headers of its own keeps them", () => {
  const mime = "From: alice@contoso.com\nContent-Type: text/plain\n\nRing me.";
  expect(read(`HTTP/1.1 200 OK\n\n${mime}`)).toEqual({
    messages: ["response 200 OK", `  body ${JSON.stringify(mime)}`],
    findings: [],
  });
  expect(read(`HTTP/1.1 200 OK\nContent-Type: message/rfc822\n\nContent-Type: text/plain\n\nRing me.`)).toEqual({
    messages: ["response 200 OK", "  Content-Type: message/rfc822", '  body "Content-Type: text/plain\\n\\nRing me."'],
    findings: [],
  });
});

test("a body right below the headers is read, and reported", () => {
  expect(read('POST /calls\nContent-Type: application/json\n{ "id": 7 }')).toEqual({
    messages: ["request POST /calls", "  Content-Type: application/json", '  json {"id":7}'],
    findings: ["3:1 http-no-blank-line-before-body: Unexpected body, expected a blank line before it"],
  });
  expect(read("PUT /calls/7/note\nContent-Type: text/plain\nRing me.")).toEqual({
    messages: ["request PUT /calls/7/note", "  Content-Type: text/plain", '  body "Ring me."'],
    findings: ["3:1 http-no-blank-line-before-body: Unexpected body, expected a blank line before it"],
  });
});

test("JSON right below a list of routes is the last one's body", () => {
  expect(read('POST /calls\nPOST /rooms/{id}/calls\n{\n  "id": 7\n}')).toEqual({
    messages: ["request POST /calls", "request POST /rooms/{id}/calls", '  json {"id":7}'],
    findings: ["3:1 http-no-blank-line-before-body: Unexpected body, expected a blank line before it"],
  });
});

test("words between requests are left out, and reported", () => {
  const finding = "expected a request line, a status line or a header; it is left out";
  expect(read("GET /calls\nor\nGET /rooms/{id}/calls")).toEqual({
    messages: ["request GET /calls", "request GET /rooms/{id}/calls"],
    findings: [`2:1 http-unexpected-line: Unexpected line \`or\`, ${finding}`],
  });
  expect(read("GET /calls\n\nor\n\nGET /rooms/{id}/calls")).toEqual({
    messages: ["request GET /calls", "request GET /rooms/{id}/calls"],
    findings: [`3:1 http-unexpected-line: Unexpected line \`or\`, ${finding}`],
  });
  expect(read("Either:\n\nGET /calls")).toEqual({
    messages: ["request GET /calls"],
    findings: [`1:1 http-unexpected-line: Unexpected line \`Either:\`, ${finding}`],
  });
  expect(read("GET /calls\nAuthorization Bearer {token}")).toEqual({
    messages: ["request GET /calls"],
    findings: [`2:1 http-unexpected-line: Unexpected line \`Authorization Bearer {token}\`, ${finding}`],
  });
});

test("a remark above a request is no body of the one before", () => {
  const finding = "expected a request line, a status line or a header; it is left out";
  expect(read("GET /calls\n\n# of a room\n// and its guests\nGET /rooms/{id}/calls")).toEqual({
    messages: ["request GET /calls", "request GET /rooms/{id}/calls"],
    findings: [
      `3:1 http-unexpected-line: Unexpected line \`# of a room\`, ${finding}`,
      `4:1 http-unexpected-line: Unexpected line \`// and its guests\`, ${finding}`,
    ],
  });
});

test("what looks like a remark behind headers is a body", () => {
  expect(read("POST /notes\nContent-Type: text/markdown\n\n# A title\nGET /x")).toEqual({
    messages: ["request POST /notes", "  Content-Type: text/markdown", `  body ${JSON.stringify("# A title\nGET /x")}`],
    findings: [],
  });
});

test("a request and its response may share a fence", () => {
  expect(read('POST /calls\nContent-Type: application/json\n\n{ "id": 7 }\nHTTP/1.1 201 Created\n\n{}')).toEqual({
    messages: [
      "request POST /calls",
      "  Content-Type: application/json",
      '  json {"id":7}',
      "response 201 Created",
      "  json {}",
    ],
    findings: [],
  });
});

test("requests inside a multipart body are its parts", () => {
  const parts = "--x\nContent-Type: application/http\n\nGET /calls\n\n--x--";
  expect(read(`POST /batch\nContent-Type: multipart/mixed; boundary=x\n\n${parts}`)).toEqual({
    messages: ["request POST /batch", "  Content-Type: multipart/mixed; boundary=x", `  body ${JSON.stringify(parts)}`],
    findings: [],
  });
});

test("text that mentions a method begins no request", () => {
  expect(read("PUT /calls/7/note\nContent-Type: text/plain\n\nRing\n\nGET well soon")).toEqual({
    messages: ["request PUT /calls/7/note", "  Content-Type: text/plain", '  body "Ring\\n\\nGET well soon"'],
    findings: [],
  });
});

test.each([
  ["application/json", "[Recording]", 'json ["Recording"]'],
  ["application/json; charset=utf-8", '{ "id": 7 }', 'json {"id":7}'],
  ["application/merge-patch+json", '{ "id": 7 }', 'json {"id":7}'],
  ["application/json", '"ringing"', 'json "ringing"'],
  ["application/json", "ringing, or not", 'body "ringing, or not"'],
  ["text/plain", "7", 'body "7"'],
  ["text/plain", '{ "id": 7 }', 'json {"id":7}'],
  ["text/plain", "{ id: 7 }", 'body "{ id: 7 }"'],
  ["application/zip", "[Zip file of a recording]", 'body "[Zip file of a recording]"'],
])("a body of type %s, %s, is %s", (type, body, shown) => {
  expect(read(`POST /calls\nContent-Type: ${type}\n\n${body}`).messages.at(-1)).toBe(`  ${shown}`);
});

test.each([
  ['{ "id": 7 }', 'json {"id":7}'],
  ["{}", "json {}"],
  ["[1]", "json [1]"],
  ["{Bytes of the recording}", 'body "{Bytes of the recording}"'],
  ["[Recording]", 'body "[Recording]"'],
  ["BEGIN:VCARD\nEND:VCARD", 'body "BEGIN:VCARD\\nEND:VCARD"'],
  ["<final bytes>", 'body "<final bytes>"'],
])("a body of no type, %s, is %s", (body, shown) => {
  expect(read(`HTTP/1.1 200 OK\n\n${body}`)).toEqual({ messages: ["response 200 OK", `  ${shown}`], findings: [] });
});

test("every part of a message has its place", () => {
  const text = ' POST  /calls HTTP/1.1\nPrefer : x\n\n{ "id": 7 }\n\n';
  const [message] = readHttp({ region: regionOf({ path: "api/call.md", text }), language: "http" }, () => undefined);
  const [header] = message?.headers ?? [];
  expect(message && textOf(message.origin)).toBe('POST  /calls HTTP/1.1\nPrefer : x\n\n{ "id": 7 }');
  expect(message?.kind === "request" && [message.method, message.target].map(({ origin }) => textOf(origin))).toEqual([
    "POST",
    "/calls",
  ]);
  expect(header && [header.name, header.value].map(({ origin }) => textOf(origin))).toEqual(["Prefer", "x"]);
  expect(message?.body && textOf(message.body.origin)).toBe('{ "id": 7 }');
});

test("a status line's parts have their places", () => {
  const text = "HTTP/1.1 200, OK then";
  const [message] = readHttp({ region: regionOf({ path: "api/call.md", text }), language: "http" }, () => undefined);
  const parts = message?.kind === "response" ? [message.status, message.reason] : [];
  expect(parts.map((part) => part && [part.value, textOf(part.origin)])).toEqual([
    [200, "200"],
    ["OK then", "OK then"],
  ]);
});
