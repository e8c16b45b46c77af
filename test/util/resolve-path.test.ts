import { expect, test } from "vitest";
import { resolvePath } from "../../src/util/resolve-path.js";

test.each([
  ["call.md", "api/call.md"],
  ["./call.md", "api/call.md"],
  ["../resources/call.md", "resources/call.md"],
  ["../resources/./x/../call.md#properties", "resources/call.md"],
  ["call.md?view=v1", "api/call.md"],
  ["/resources/call.md", "resources/call.md"],
  ["~/resources/call.md", "resources/call.md"],
  ["my%20call.md", "api/my call.md"],
  ["100%.md", "api/100%.md"],
  ["#top", "api"],
  ["", "api"],
  ["../../call.md", undefined],
  ["/../call.md", undefined],
  ["..%2f..%2fcall.md", "api/..%2f..%2fcall.md"],
  ["%2e%2e/call.md", "api/%2e%2e/call.md"],
  ["a\\b.md", "api/a\\b.md"],
])("from api/index.md, %j leads to %j", (url, path) => {
  expect(resolvePath("api/index.md", url)).toBe(path);
});
