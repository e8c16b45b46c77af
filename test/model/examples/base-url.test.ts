import { expect, test } from "vitest";
import { leavesVersionOpen } from "../../../src/model/examples/host.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";

function baseUrlsOf(...requests: readonly string[]): readonly (string | undefined)[] {
  const example = requests.map((request) => httpFence(request)).join("\n");
  const api = apiOf({ "api/call-answer.md": operationPage({ example }) });
  return [api.baseUrl, ...api.examples.map(({ request }) => request.baseUrl)];
}

test("the base URL is what most requests that take a route begin with", () => {
  expect(
    baseUrlsOf(
      "POST https://calls.example.com/phone/v1/calls/1/answer",
      "POST https://calls.example.com/phone/v2/calls/1/answer",
      "POST https://calls.example.com/phone/v2/calls/2/answer",
    ),
  ).toEqual([
    "https://calls.example.com/phone/v2",
    "https://calls.example.com/phone/v1",
    "https://calls.example.com/phone/v2",
    "https://calls.example.com/phone/v2",
  ]);
});

test("where a request to elsewhere alone is absolute, it says nothing of the API", () => {
  expect(baseUrlsOf("POST /calls/1/answer", "PUT https://upload.example.com/tapes/1")).toEqual([
    undefined,
    undefined,
    "https://upload.example.com",
  ]);
});

test("where no request takes a route, their host is that of the API", () => {
  expect(baseUrlsOf("POST https://calls.example.com/v1/tapes")).toEqual([
    "https://calls.example.com/v1",
    "https://calls.example.com/v1",
  ]);
});

test("a relative request's header names its host", () => {
  expect(baseUrlsOf("POST /v1/calls/1/answer HTTP/1.1\nHost: calls.example.com:8080")).toEqual([
    "https://calls.example.com:8080/v1",
    "https://calls.example.com:8080/v1",
  ]);
});

test("a header that is no host is none", () => {
  expect(baseUrlsOf("POST /v1/calls/1/answer\nHost: {your host}/a")).toEqual([undefined, undefined]);
});

test("what is no URL is no base URL that a client could call", () => {
  const odd = "POST https://<host>/phone/v1/calls/1/answer";
  expect(baseUrlsOf(odd, odd, "POST https://calls.example.com/phone/v1/calls/1/answer")[0]).toBe(
    "https://calls.example.com/phone/v1",
  );
  expect(baseUrlsOf(odd)[0]).toBeUndefined();
});

test("a placeholder for the version is no version, however many have it", () => {
  const open = "POST https://calls.example.com/{version}/calls/1/answer";
  expect(baseUrlsOf(open, open, "POST https://calls.example.com/v1/calls/1/answer")[0]).toBe(
    "https://calls.example.com/v1",
  );
  const api = apiOf({ "api/call-answer.md": operationPage({ example: httpFence(open) }) });
  expect([api.baseUrl, api.host]).toEqual([undefined, "https://calls.example.com"]);
});

test.each([
  ["https://calls.example.com/{version}", true],
  ["https://calls.example.com/phone/<ver>", true],
  ["https://calls.example.com/v1", false],
  ["https://{host}/{version}", false],
])("whether `%s` leaves the version open: %s", (url, expected) => {
  expect(leavesVersionOpen(url)).toBe(expected);
});
