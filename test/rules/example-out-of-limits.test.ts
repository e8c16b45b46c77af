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
