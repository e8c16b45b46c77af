import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const usual = "https://api.callisto.example/v1.0";

function pagesThatShow(...links: readonly string[]) {
  const example = links
    .map((link) => {
      const body = JSON.stringify({ "@odata.nextLink": link, value: [] });
      return `${httpFence(`GET ${usual}/me/calls`)}\n${httpFence("HTTP/1.1 200 OK", body)}`;
    })
    .join("\n");
  const response = "It returns a `200 OK` response code.";
  return { "api/call-list.md": operationPage({ routes: "GET /me/calls\nGET /rooms/{id}/calls", response, example }) };
}

test.each([
  `${usual}/me/calls?$skiptoken=1`,
  `${usual}/rooms/17/calls?$skip=2`,
  "/me/calls?$skip=2",
  `${usual}/users('17')/calls?$skip=2`,
  `${usual}/users/ines@larkspur.example/calls?$skip=2`,
  "https://...",
  "nextLink-value",
  "https://files.callisto.example/next",
])("a next page may be at %s", (link) => {
  expectDiagnostics(pagesThatShow(link), []);
});

test.each([
  ["GET /calls/delta", `${usual}/calls/callisto.calls.delta?$skiptoken=1`],
  ["GET /calls/delta()", `${usual}/calls/callisto.calls.delta()?$skiptoken=1`],
  ["GET /calls/callisto.calls.delta", `${usual}/calls/delta?$skiptoken=1`],
  ["GET /calls/callisto.calls.delta()", `${usual}/calls/delta()?$skiptoken=1`],
  ["GET /rooms/{id}/callisto.calls.hall/calls", `${usual}/rooms/17/hall/calls?$skiptoken=1`],
])("what %s lists goes on at %s", (routes, link) => {
  const [asked = ""] = routes.replaceAll("{id}", "17").match(/\/.*$/) ?? [];
  const body = JSON.stringify({ "@odata.nextLink": link, value: [] });
  const example = `${httpFence(`GET ${usual}${asked}`)}\n${httpFence("HTTP/1.1 200 OK", body)}`;
  const response = "It returns a `200 OK` response code.";
  expectDiagnostics({ "api/call-list.md": operationPage({ routes, response, example }) }, []);
});

test("links of a page that lead to one place are one finding", () => {
  expectDiagnostics(pagesThatShow(`${usual}/me/call?$skip=2`, `${usual}/me/call?$skip=4`), [
    "api/call-list.md:24:20 warning example-next-link-differs Unexpected `@odata.nextLink` to `https://api.callisto.example/v1.0/me/call?$skip=2`, expected a documented route, such as `GET /me/calls`",
    "  api/call-list.md:6:5 The page documents this route",
    "  api/call-list.md:35:20 The same stands here",
  ]);
});
