import { expect, test } from "vitest";
import { matchPath } from "../../../src/model/paths/match-path.js";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { pathOf } from "../helpers/path-of.js";

/** Which of `templates` a request for `target` takes and with what; undefined where it takes none. */
function match(target: string, ...templates: readonly string[]): unknown {
  const found = matchPath(target, templates.map(pathOf));
  return found && { ...found, path: formatPath(found.path), values: Object.fromEntries(found.values) };
}

/** The same, the template alone. */
function templateFor(target: string, ...templates: readonly string[]): string | undefined {
  const found = matchPath(target, templates.map(pathOf));
  return found && formatPath(found.path);
}

test("a match gives the template itself, the values by parameter and the way they are written", () => {
  const templates = [pathOf("/calls/{id}"), pathOf("/calls/{id}/log(level='{level}',count={count})/entries('{key}')")];
  const target = "https://graph.example.com/v1.0/calls/a%2Fb/log(count=5,level='it''s')/entries('7')?$top=2";
  expect(matchPath(target, templates)).toEqual({
    path: templates[1],
    values: new Map([
      ["callId", { text: "a/b", quoted: false }],
      ["count", { text: "5", quoted: false }],
      ["level", { text: "it's", quoted: true }],
      ["key", { text: "7", quoted: true }],
    ]),
    surplus: [],
  });
});

test("a request that takes no template has no match", () => {
  expect(match("/calls/7/members", "/calls/{id}", "/calls/{id}/members/{id}", "/calls")).toBeUndefined();
});

test("a malformed target has no match", () => {
  expect(match("/calls/{id", "/calls/{id}")).toBeUndefined();
});

test.each([
  ["/calls/7/estimate", "/calls/{callId}/contoso.meet.calls.estimate"],
  ["/calls/7/contoso.meet.calls.estimate", "/calls/{callId}/estimate"],
  ["/calls/7/contoso.meet.calls.estimate(level=1)", "/calls/{callId}/estimate(level={level})"],
  ["/calls/7/estimate(level=1)", "/calls/{callId}/contoso.meet.calls.estimate(level={level})"],
])("%s takes %s: a namespace more or less is the same name", (target, template) => {
  expect(templateFor(target, template, "/calls/{callId}/log")).toBe(template);
});

test("a list is one argument", () => {
  expect(match("/calls/sum(codes=[1,2],names=['a,b','c'])", "/calls/sum(codes={codes},names={names})")).toEqual({
    path: "/calls/sum(codes={codes},names={names})",
    values: { codes: { text: "[1,2]", quoted: false }, names: { text: "['a,b','c']", quoted: false } },
    surplus: [],
  });
});

test("a name as it is written comes before one with a namespace", () => {
  expect(templateFor("/calls/7/log", "/calls/{callId}/contoso.meet.log", "/calls/{callId}/{key}")).toBe(
    "/calls/{callId}/{key}",
  );
});

test("the root is a path", () => {
  expect(templateFor("https://graph.example.com/v1.0/", "/calls", "/")).toBe("/");
});

test.each([
  ["placeholders of its own", "/calls/{call-id}/members", { id: "{call-id}" }],
  ["a GUID", "/calls/0a1b2c3d-0000-4000-8000-000000000000/members", { id: "0a1b2c3d-0000-4000-8000-000000000000" }],
  ["colons and an at sign", "/calls/19:abc@thread.v2/members", { id: "19:abc@thread.v2" }],
  ["equals signs", "/calls/AAMk_x-1==/members", { id: "AAMk_x-1==" }],
  ["dots", "/calls/Com.Contoso.Minutes/members", { id: "Com.Contoso.Minutes" }],
  ["spaces", "/calls/my call/members", { id: "my call" }],
  ["percent escapes", "/calls/my%20call/members", { id: "my call" }],
  ["a malformed escape", "/calls/100%/members", { id: "100%" }],
  ["a doubled slash", "//calls//7/members/", { id: "7" }],
  ["no first slash", "calls/7/members", { id: "7" }],
])("a key takes %s", (_what, target, { id }) => {
  expect(match(target, "/calls/{id}/members")).toEqual({
    path: "/calls/{callId}/members",
    values: { callId: { text: id, quoted: false } },
    surplus: [],
  });
});

test.each([
  ["a name before a key", "/calls/recent", ["/calls/{id}", "/calls/recent"], "/calls/recent"],
  ["more names before fewer", "/a/b/c", ["/a/{x}/{y}", "/{x}/b/c"], "/{x}/b/c"],
  ["a way that needs going back", "/a/b/d", ["/a/b/c", "/a/{x}/d"], "/a/{x}/d"],
  ["a function before a name", "/calls/delta()", ["/calls/delta", "/calls/delta()"], "/calls/delta()"],
  ["a name before a function", "/calls/delta", ["/calls/delta()", "/calls/delta"], "/calls/delta"],
  [
    "the overload",
    "/image(width=1,height=2)",
    ["/image(width=9)", "/image(height=9,width=9)"],
    "/image(height=9,width=9)",
  ],
  ["the first of two alike", "/CALLS/7", ["/calls/{a}", "/Calls/{b}"], "/calls/{a}"],
])("of several templates the best is taken: %s", (_what, target, templates, expected) => {
  expect(templateFor(target, ...templates)).toBe(expected);
});

test("names match ignoring case", () => {
  expect(match("/Calls/7/LOG(Level=5)", "/calls/{id}/log(level={level})")).toEqual({
    path: "/calls/{callId}/log(level={level})",
    values: { callId: { text: "7", quoted: false }, level: { text: "5", quoted: false } },
    surplus: [],
  });
});

test("a key in parentheses takes the template of a key that is a segment", () => {
  expect(match("/calls('7')/members", "/calls/{id}/members")).toEqual({
    path: "/calls/{callId}/members",
    values: { callId: { text: "7", quoted: true } },
    surplus: [],
  });
});

test("a key that is a segment takes the template of one in parentheses", () => {
  expect(match("/companies/7", "/companies('{id}')")).toEqual({
    path: "/companies('{companyId}')",
    values: { companyId: { text: "7", quoted: false } },
    surplus: [],
  });
});

test("arguments that no template has are told", () => {
  expect(match("/calls/log(level='high')", "/calls/log", "/calls/{id}")).toEqual({
    path: "/calls/log",
    values: {},
    surplus: [{ name: "level", text: "high", quoted: true }],
  });
});

test("a function of no arguments takes a request without parentheses", () => {
  expect(match("/calls/delta?$top=1", "/calls/delta()")).toEqual({
    path: "/calls/delta()",
    values: {},
    surplus: [],
  });
});

test("a literal argument takes any value, under the argument's name", () => {
  expect(match("/filter(on='reviewer')", "/filter(on='owner')")).toEqual({
    path: "/filter(on='owner')",
    values: { on: { text: "reviewer", quoted: true } },
    surplus: [],
  });
});

test("a function does not take a request that lacks an argument", () => {
  expect(match("/log(level=5)", "/log(level={level},count={count})")).toBeUndefined();
});

test.each([
  ["to its end", "/drive/root:/Minutes/May.docx", "/drive/root:/{path}", "Minutes/May.docx"],
  [
    "with more behind",
    "/drive/root:/Minutes/May 1.docx:/content",
    "/drive/root:/{path}:/content",
    "Minutes/May 1.docx",
  ],
  ["encoded", "/drive/root:/Minutes/May%201.docx:/content", "/drive/root:/{path}:/content", "Minutes/May 1.docx"],
  ["as a placeholder", "/drive/root:/{path-to-file}:/content", "/drive/root:/{path}:/content", "{path-to-file}"],
  ["of a host", "/sites/contoso.example.com:/teams/hr", "/sites/contoso.example.com:/{path}", "teams/hr"],
])("a relative path is one value: %s", (_what, target, template, text) => {
  expect(match(target, template)).toEqual({
    path: template,
    values: { path: { text, quoted: false } },
    surplus: [],
  });
});

test.each([
  ["a system segment", "/calls/7/members/$count", ["/calls/{id}/members/{id}"]],
  ["a cast of a known namespace", "/members/contoso.calls.user", ["/members/{id}", "/other/contoso.calls.group"]],
])("a key does not take %s", (_what, target, templates) => {
  expect(match(target, ...templates)).toBeUndefined();
});

test("thousands of templates are searched by their segments", () => {
  const templates = Array.from({ length: 4000 }, (_, index) => pathOf(`/area${index}/{id}/items/{id}`));
  const found = Array.from({ length: 4000 }, (_, index) => matchPath(`/area${index}/1/items/2`, templates)?.path);
  expect(found).toEqual(templates);
});
