import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const call = resourcePage({
  properties: [
    "seats | Int32 | Valid values 2 to 16.",
    "tones | Int32 collection | Valid values 1 to 9.",
    "note | String | Maximum length is 5 characters. Nullable.",
    "door | String | Must be between 2 and 4 characters.",
  ],
});

function pagesThatSend(json: string) {
  const body = "In the request body, supply a JSON representation of a [call](../resources/call.md) object.";
  const example = `${httpFence("POST /calls", json)}\n${httpFence("HTTP/1.1 204 No Content")}`;
  return { "api/call-post.md": operationPage({ routes: "POST /calls", body, example }), "resources/call.md": call };
}

test("numbers and texts beyond what their descriptions allow are reported, those of a list once", () => {
  expectDiagnostics(pagesThatSend('{ "seats": 0, "tones": [1, 10, 10], "note": "busy \u{1F4DE}", "door": "a" }'), [
    "api/call-post.md:23:12 warning example-out-of-limits Unexpected number `0` for `seats`, expected 2 to 16",
    "  resources/call.md:7:3 The limit is documented here",
    "api/call-post.md:23:28 warning example-out-of-limits Unexpected number `10` for `tones[1]`, expected 1 to 9",
    "  resources/call.md:8:3 The limit is documented here",
    "  api/call-post.md:23:32 The same stands here",
    "api/call-post.md:23:45 warning example-out-of-limits Unexpected string of 6 characters for `note`, expected at most 5 characters",
    "  resources/call.md:9:3 The limit is documented here",
    "api/call-post.md:23:64 warning example-out-of-limits Unexpected string of 1 character for `door`, expected 2 to 4 characters",
    "  resources/call.md:10:3 The limit is documented here",
  ]);
});

test("the ends of a range are in it; null and values that stand for others have no size", () => {
  expectDiagnostics(pagesThatSend('{ "seats": 16, "tones": [1, 9], "note": null, "door": "door-value" }'), []);
  expectDiagnostics(pagesThatSend('{ "seats": 2, "note": "\u{1F4DE}\u{1F4DE}\u{1F4DE}\u{1F4DE}\u{1F4DE}" }'), []);
});

test("what is no value of its type is that, and not beyond its limits as well", () => {
  expectDiagnostics(pagesThatSend('{ "seats": 25000000000 }'), [
    "api/call-post.md:23:12 warning example-malformed-value Unexpected number `25000000000` for `seats`, expected a value of type Int32",
    "  resources/call.md:7:3 It is documented here as Int32",
  ]);
});

test("the rows of a body set limits to what their request sends, in what they hold too", () => {
  const body = `| Parameter | Type | Description |
|:---|:---|:---|
| seats | Int32 | How many, from 2 to 16. |
| settings | Object | How to ring. |
| settings/volume | Int32 | Valid values 0 to 10. |`;
  const example = `${httpFence("POST /calls", '{ "seats": 20, "settings": { "volume": 11 } }')}\n${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-post.md": operationPage({ routes: "POST /calls", body, example }) }, [
    "api/call-post.md:27:12 warning example-out-of-limits Unexpected number `20` for `seats`, expected 2 to 16",
    "  api/call-post.md:13:3 The limit is documented here",
    "api/call-post.md:27:40 warning example-out-of-limits Unexpected number `11` for `settings.volume`, expected 0 to 10",
    "  api/call-post.md:15:3 The limit is documented here",
  ]);
});

test("the parameters of a URL have limits: of the query, of a function, and of the path", () => {
  const page = (...requests: readonly string[]): string =>
    `${operationPage({
      routes: "GET /rooms/{floor}/seats(near='{door}')",
      example: requests.map((request) => `${httpFence(request)}\n${httpFence("HTTP/1.1 204 No Content")}`).join("\n"),
    })}
## Path parameters

| Parameter | Type | Description |
|:---|:---|:---|
| floor | Int32 | A number from 1 to 9. |

## Function parameters

| Parameter | Type | Description |
|:---|:---|:---|
| near | String | Maximum length is 4 characters. |

## Query parameters

| Parameter | Type | Description |
|:---|:---|:---|
| rows | Int32 collection | Valid values 1 to 30. |
| $top | Int32 | How many, from 1 to 50. |
`;
  const wrong = "GET /rooms/12/seats(near='north')?rows=7,31&$top=0";
  expectDiagnostics({ "api/room-seats.md": page(wrong, wrong) }, [
    "api/room-seats.md:16:12 warning example-out-of-limits Unexpected number `12` for `floor`, expected 1 to 9",
    "  api/room-seats.md:37:3 The limit is documented here",
    "  api/room-seats.md:24:12 The same stands here",
    "api/room-seats.md:16:21 warning example-out-of-limits Unexpected string of 5 characters for `near`, expected at most 4 characters",
    "  api/room-seats.md:43:3 The limit is documented here",
    "  api/room-seats.md:24:21 The same stands here",
    "api/room-seats.md:16:35 warning example-out-of-limits Unexpected number `31` for `rows`, expected 1 to 30",
    "  api/room-seats.md:49:3 The limit is documented here",
    "  api/room-seats.md:24:35 The same stands here",
    "api/room-seats.md:16:45 warning example-out-of-limits Unexpected number `0` for `$top`, expected 1 to 50",
    "  api/room-seats.md:50:3 The limit is documented here",
    "  api/room-seats.md:24:45 The same stands here",
  ]);
  const right = "GET /rooms/9/seats(near='door')?rows=1,30&$top=50";
  expectDiagnostics({ "api/room-seats.md": page(right, "GET /rooms/{floor}/seats(near='{door}')") }, []);
});
