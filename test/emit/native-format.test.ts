import { afterEach, expect, test, vi } from "vitest";
import { loadNativeFormatter } from "../../src/emit/native-format.js";

afterEach(() => {
  vi.doUnmock("oxfmt");
});

test("there is none where the package is installed and what it loads with the first text is not", async () => {
  vi.doMock("oxfmt", () => ({ format: () => Promise.reject(new Error("Cannot find native binding.")) }));
  expect(await loadNativeFormatter()).toBe(undefined);
});
