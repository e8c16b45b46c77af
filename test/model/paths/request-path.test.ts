import { expect, test } from "vitest";
import { baseUrlOf, hostOf, pathOf, queryOf, readRequestPath } from "../../../src/model/paths/request-path.js";

test("a request's path is read in steps, decoded", () => {
  expect(readRequestPath("https://example.com/v1/calls('a''b')/log(level='x')(7)/root:/May%201/x.docx:/a (1)")).toEqual(
    [
      { kind: "name", text: "calls" },
      { kind: "key", text: "a'b", quoted: true },
      { kind: "call", name: "log", arguments: [{ name: "level", value: "x", quoted: true, type: undefined }] },
      { kind: "key", text: "7", quoted: false },
      { kind: "name", text: "root" },
      { kind: "relativePath", text: "May 1/x.docx" },
      { kind: "name", text: "a (1)" },
    ],
  );
});

test("a key that says its type is no string", () => {
  expect(readRequestPath("/calls(guid'0a1b')")).toEqual([
    { kind: "name", text: "calls" },
    { kind: "key", text: "guid'0a1b'", quoted: false },
  ]);
});

test("a path whose quotes do not close is not read", () => {
  expect(readRequestPath("/log(level='x)")).toBeUndefined();
});

test.each([
  ["a version", "https://graph.example.com/v1.0/me", "https://graph.example.com/v1.0"],
  ["a version in capitals", "https://graph.example.com/V1.0/me", "https://graph.example.com/V1.0"],
  ["a preview", "https://graph.example.com/beta/me", "https://graph.example.com/beta"],
  ["a version's placeholder", "https://graph.example.com/{ver}/me", "https://graph.example.com/{ver}"],
  ["no version", "https://example.com:8080/api/me", "https://example.com:8080"],
  ["the port of its scheme", "https://example.com:443/v2/me", "https://example.com/v2"],
  ["the port of another scheme", "http://example.com:443/v2/me", "http://example.com:443/v2"],
  ["nothing but a host", "https://example.com", "https://example.com"],
  ["names before its version", "https://example.com/billing/api/v2/me", "https://example.com/billing/api/v2"],
  ["names before its preview", "https://example.com/billing/beta/me", "https://example.com/billing/beta"],
  ["a version behind a key", "https://example.com/apps/{id}/v2/logs", "https://example.com"],
  ["a version deep in its path", "https://example.com/a/b/c/d/v2/logs", "https://example.com"],
  ["an id that begins like a version", "https://example.com/domains/v2counsel.example", "https://example.com"],
  ["a name that begins like a version", "https://example.com/v1sevens/7", "https://example.com"],
  ["a version that is none yet", "https://example.com/v1beta2/me", "https://example.com/v1beta2"],
  ["a host in braces", "https://{host}/v2/me", "https://{host}/v2"],
  ["no host", "/v1.0/me", undefined],
  ["nothing that reads", "https://example.com/{", undefined],
])("the base of a URL with %s", (_what, target, expected) => {
  expect(baseUrlOf(target)).toBe(expected);
});

test.each([
  ["https://Example.com:443/v2/me?a=b", "https://example.com"],
  ["http://example.com:80", "http://example.com"],
  ["https://example.com:80/me", "https://example.com:80"],
  ["/me", undefined],
])("the host of %s", (url, expected) => {
  expect(hostOf(url)).toBe(expected);
});

test.each([
  ["behind a version", "https://example.com/billing/v2/calls/1?a=b", "/calls/1"],
  ["behind a version without a host", "/v1.0/calls/1", "/calls/1"],
  ["with empty segments", "https://example.com//calls//1/", "/calls/1"],
  ["with a hash in a key", "/users/ann#EXT#@example.com", "/users/ann#EXT#@example.com"],
  ["that is a tilde's", "~/calls", "/calls"],
  ["that does not read", "/calls/{", undefined],
])("the path %s", (_what, target, expected) => {
  expect(pathOf(target)).toBe(expected);
});

test.each([
  ["none", "/me", []],
  ["an empty one", "/me?", []],
  [
    "empty pairs",
    "/me?&a=1&&b=2&",
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  ["a name alone", "/me?$count", [["$count", ""]]],
  ["raw spaces", "/me?$filter=a eq 'b'", [["$filter", "a eq 'b'"]]],
  ["percent escapes", "/me?$filter=a%20eq%20'b%26c'", [["$filter", "a eq 'b&c'"]]],
  ["plus signs", "/me?$filter=a+eq+true", [["$filter", "a eq true"]]],
  ["the plus sign of a time zone", "/me?from=2021-07-01T10:00:00+02:00", [["from", "2021-07-01T10:00:00+02:00"]]],
  [
    "an ampersand in quotes",
    "/me?$filter=a eq 'b & c'&$top=1",
    [
      ["$filter", "a eq 'b & c'"],
      ["$top", "1"],
    ],
  ],
  [
    "an ampersand in double quotes",
    '/me?$search="a & b"&$top=1',
    [
      ["$search", '"a & b"'],
      ["$top", "1"],
    ],
  ],
  [
    "quotes that do not close",
    "/me?$filter=a eq 'b&$top=1",
    [
      ["$filter", "a eq 'b"],
      ["$top", "1"],
    ],
  ],
  ["equals signs in the value", "/me?a=b==", [["a", "b=="]]],
  [
    "nested options",
    "/me?$expand=a($select=b,c)&x=1",
    [
      ["$expand", "a($select=b,c)"],
      ["x", "1"],
    ],
  ],
  ["a malformed escape", "/me?a=100%", [["a", "100%"]]],
])("the query of a target with %s", (_what, target, pairs) => {
  expect(queryOf(target)).toEqual(pairs.map(([name, value]) => ({ name, value })));
});
