import { expect, test } from "vitest";
import { destinationOf, readLinkTarget, relativeUrl } from "../../../src/rules/helpers/link-target.js";

test.each([
  ["../resources/call.md", { kind: "file", path: "resources/call.md", anchor: "" }],
  ["call-end.md#request-body", { kind: "file", path: "api/call-end.md", anchor: "request-body" }],
  ["./call-end.md?view=v1#a#b", { kind: "file", path: "api/call-end.md", anchor: "a#b" }],
  ["my%20calls.md", { kind: "file", path: "api/my calls.md", anchor: "" }],
  ["#request-body", { kind: "file", path: "api/call-answer.md", anchor: "request-body" }],
  ["?view=v1", { kind: "file", path: "api/call-answer.md", anchor: "" }],
  ["", { kind: "file", path: "api/call-answer.md", anchor: "" }],
  ["..\\resources\\call.md", { kind: "file", path: "api/..\\resources\\call.md", anchor: "" }],
  ["../../guides/calls.md", { kind: "outside", path: "../guides/calls.md" }],
  ["../../../../include/./call%20notes.md?x=1", { kind: "outside", path: "../../../include/call notes.md" }],
  ["/guides/calls", { kind: "elsewhere" }],
  ["~/guides/calls.md", { kind: "elsewhere" }],
  ["//callisto.example/calls", { kind: "elsewhere" }],
  ["HTTPS://callisto.example", { kind: "elsewhere" }],
  ["mailto:calls@callisto.example", { kind: "elsewhere" }],
  ["xref:calls", { kind: "elsewhere" }],
  ["#tab/http", { kind: "elsewhere" }],
])("a link to `%s` leads to %o", (url, target) => {
  expect(readLinkTarget("api/call-answer.md", url)).toEqual(target);
});

test.each([
  ["api/call-answer.md", "api/call-end.md", "call-end.md"],
  ["api/call-answer.md", "resources/call.md", "../resources/call.md"],
  ["overview.md", "resources/call.md", "resources/call.md"],
  ["voice/api/call-answer.md", "voice/resources/call.md", "../resources/call.md"],
  ["api/v1/call-answer.md", "overview.md", "../../overview.md"],
])("from %s to %s it is `%s`", (from, to, url) => {
  expect(relativeUrl(from, to)).toBe(url);
});

test.each([
  ["[call](call.md#state)", "call.md#state", "call.md#state"],
  ['[call.md](call.md "The call")', "call.md", 'call.md "The call")'],
  ["[call][]", "call.md", "[call][]"],
])("the destination of `%s` stands behind its text", (text, url, rest) => {
  const origin = { source: { path: "a.md", text: `See ${text}.` }, start: 4, end: 4 + text.length };
  const found = destinationOf({ text: "call", url, origin });
  expect(`See ${text}.`.slice(found.start).startsWith(rest)).toBe(true);
});
