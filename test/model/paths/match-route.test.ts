import { expect, test } from "vitest";
import { createRouteMatcher } from "../../../src/model/paths/match-route.js";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** How `request`, `GET /calls/1`, takes one of `routes`: the route and the target in its spelling. */
function match(routes: string, request: string): string {
  const { operations } = apiOf({ "api/call-get.md": operationPage({ routes }) });
  const [method = "", target = ""] = request.split(/ (.*)/s);
  const found = createRouteMatcher(operations).match(method, target, operations[0]);
  return found ? `${found.method} ${formatPath(found.path)} as ${found.target}` : "none";
}

test.each([
  ["GET /calls/{id}", "GET /calls/1", "/calls/1"],
  ["GET /calls/{id}", "get https://calls.example.com/v1/calls/1?$top=1#x", "/calls/1"],
  ["GET /calls/{id}", "GET calls/1", "/calls/1"],
  ["GET /calls/{id}", "GET https://calls.example.com/phone/v2/calls/1", "/calls/1"],
  ["GET /phone/v2/calls/{id}", "GET https://calls.example.com/phone/v2/calls/1", "/calls/1"],
  ["GET /calls/{id}", "GET /v2//calls/1", "/calls/1"],
  ["GET /calls/{id}", "GET ~/calls/1", "/calls/1"],
  ["GET /calls/{id}", "GET /Calls/a%20b", "/calls/a b"],
  ["GET /calls/{id}", "GET /calls('1')", "/calls/1"],
  ["GET /calls('{id}')", "GET /calls/1", "/calls('1')"],
  ["GET /calls('{id}')", "GET /calls/%2Fa%3Fb%23100%25", "/calls('%2Fa%3Fb%23100%25')"],
  ["GET /calls/summary(period='{period}')", "GET /calls/Summary(Period='it''s')", "/calls/summary(period='it''s')"],
  ["GET /calls/summary(period='{period}')", "GET /calls/summary(period=D7)", "/calls/summary(period='D7')"],
  ["GET /calls('{id}')", "GET /calls(1)", "/calls('1')"],
  ["GET /calls({id})", "GET /calls('Sync')", "/calls('Sync')"],
  ["GET /calls({id})", "GET /calls(1)", "/calls(1)"],
  ["GET /calls/near(zone=Zone'{zone}')", "GET /calls/Near(zone=Zone'a')", "/calls/near(zone=Zone'a')"],
  ["GET /calls/near(zone=Zone'{zone}')", "GET /calls/near(zone='a')", "/calls/near(zone=Zone'a')"],
  ["GET /calls/near(zone='{zone}')", "GET /calls/near(zone=Zone'a')", "/calls/near(zone='a')"],
  ["GET /calls/near(zone=Zone'{zone}')", "GET /calls/near(zone=here)", "/calls/near(zone=here)"],
  ["GET /calls/delta", "GET /calls/delta()", "/calls/delta"],
  ["GET /calls/range(from={from},to={to})", "GET /calls/range(from=1, to=2)", "/calls/range(from=1,to=2)"],
  ["GET /calls/range(from={from},to={to})", "GET /calls/range(to=2,from=1)", "/calls/range(from=1,to=2)"],
  ["GET /calls/{id}", "GET /calls/1/:/?a=b", "/calls/1"],
  ["GET /calls/{id}", "GET /calls /{a/b}", "/calls/{a%2Fb}"],
  ["GET /calls/a%2Fb", "GET /Calls/a%2fb", "/calls/a%2Fb"],
  ["GET /drive/root:/{path}:/sound", "GET /Drive/root:/a/b:/sound", "/drive/root:/a/b:/sound"],
  ["GET /drive/root:/{path}", "GET /Drive/root:/a/b", "/drive/root:/a/b"],
  ["GET /:/{path}:/sound", "GET /:/a/b:/sound", "/:/a/b:/sound"],
])("by `%s`, `%s` asks for `%s`", (route, request, target) => {
  expect(match(route, request).split(" as ")[1]).toBe(target);
});

test.each([
  ["GET /calls/{id}", "POST /calls/1"],
  ["GET /calls/{id}", "GET /tapes/1"],
  ["GET /calls/{id}", "GET /calls/1/tapes"],
  ["GET /calls/summary(period='{period}')", "GET /calls/summary(year=1)"],
  ["GET /calls/summary", "GET /calls/summary(year=1)"],
  ["GET /calls/{id}", "GET /calls/(1"],
])("no route of `%s` is taken by `%s`", (route, request) => {
  expect(match(route, request)).toBe("none");
});

test("the own page's route comes before another page's that fits better", () => {
  const pages = {
    "api/a.md": operationPage({ routes: "GET /calls/{id}" }),
    "api/b.md": operationPage({ routes: "GET /calls/today" }),
  };
  const { operations } = apiOf(pages);
  const matcher = createRouteMatcher(operations);
  expect(matcher.match("GET", "/calls/today", operations[0])?.operation.id).toBe("api/a");
  expect(matcher.match("GET", "/calls/today", undefined)?.operation.id).toBe("api/b");
});
