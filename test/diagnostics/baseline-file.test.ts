import { expect, test } from "vitest";
import { parseBaseline, printBaseline } from "../../src/diagnostics/baseline-file.js";
import type { Baseline } from "../../src/diagnostics/baseline.js";

const baseline: Baseline = [
  { page: "docs/api/call-answer.md", code: "broken-link", text: "call.md", count: 2 },
  { page: "docs/api/call-answer.md", code: "broken-link", text: "calls.md", count: 1 },
  { page: "docs/api/call-answer.md", code: "invalid-json", text: ",", count: 1 },
];

test("the file of a baseline goes page by page", () => {
  expect(printBaseline(baseline)).toBe(`{
  "version": 1,
  "findings": {
    "docs/api/call-answer.md": {
      "broken-link": {
        "call.md": 2,
        "calls.md": 1
      },
      "invalid-json": {
        ",": 1
      }
    }
  }
}
`);
});

test("what is printed is read again, whatever pages and texts are called", () => {
  const odd: Baseline = [{ page: "__proto__", code: "broken-link", text: "__proto__", count: 1 }, ...baseline];
  expect(parseBaseline(printBaseline(odd))).toEqual(odd);
  expect(parseBaseline(printBaseline([]))).toEqual([]);
});

test.each([
  "",
  "[]",
  "null",
  '{"findings":{}}',
  '{"version":2,"findings":{}}',
  '{"version":1,"findings":[]}',
  '{"version":1,"findings":{"a.md":1}}',
  '{"version":1,"findings":{"a.md":{"broken-link":1}}}',
  '{"version":1,"findings":{"a.md":{"broken-link":{"b.md":0}}}}',
  '{"version":1,"findings":{"a.md":{"broken-link":{"b.md":"many"}}}}',
])("%s is no baseline", (text) => {
  expect(parseBaseline(text)).toBeUndefined();
});
