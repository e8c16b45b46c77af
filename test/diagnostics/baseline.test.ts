import { expect, test } from "vitest";
import { baselineOf, sinceBaseline, type Baseline } from "../../src/diagnostics/baseline.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { furtherPlaces } from "../../src/diagnostics/further-places.js";
import type { Source } from "../../src/source/source.js";
import { findingAt, sourceOf } from "../helpers/finding.js";

const inDocs = (path: string): string => `docs/${path}`;
const answer = sourceOf("one two three");

test("a baseline has each finding by page, code and the text at its place", () => {
  const findings = [
    findingAt(sourceOf("one", "resources/call.md"), "one"),
    findingAt(answer, "two", { code: "undefined-type" }),
    findingAt(answer, "two"),
    findingAt(answer, "two", { message: "Unexpected link, expected another page" }),
  ];
  expect(baselineOf(findings, inDocs)).toEqual([
    { page: "docs/api/call-answer.md", code: "broken-link", text: "two", count: 2 },
    { page: "docs/api/call-answer.md", code: "undefined-type", text: "two", count: 1 },
    { page: "docs/resources/call.md", code: "broken-link", text: "one", count: 1 },
  ]);
});

test("of a long place the first eighty characters count, in one line", () => {
  const text = `[${'"sales",\n'.repeat(100_000)}]`;
  expect(baselineOf([findingAt(sourceOf(text), text)], inDocs)).toMatchObject([
    { text: '["sales", "sales", "sales", "sales", "sales", "sales", "sales", "sales", "sales"' },
  ]);
});

test("what is known stays so where edits have moved it, and what is found beyond that is new", () => {
  const known = baselineOf([findingAt(answer, "two")], inDocs);
  const moved = sourceOf("zero\none two three");
  const first = findingAt(moved, "two");
  const second = findingAt(moved, "two three", {
    origin: { ...first.origin, source: sourceOf("zero\none two three") },
  });
  const other = findingAt(moved, "two", { code: "undefined-type" });
  expect(sinceBaseline([first, second, other], known, inDocs)).toEqual({ fresh: [second, other], known: 1, gone: [] });
});

test("what is found less often than it is known is gone", () => {
  const known: Baseline = [
    { page: "docs/api/call-answer.md", code: "broken-link", text: "two", count: 3 },
    { page: "docs/api/call-end.md", code: "broken-link", text: "two", count: 1 },
  ];
  expect(sinceBaseline([findingAt(answer, "two")], known, inDocs)).toEqual({
    fresh: [],
    known: 1,
    gone: [
      { page: "docs/api/call-answer.md", code: "broken-link", text: "two", count: 2 },
      { page: "docs/api/call-end.md", code: "broken-link", text: "two", count: 1 },
    ],
  });
});

test("a finding of several places stays known where the first is mended, and a place more makes it new there", () => {
  const first = sourceOf("one", "api/call-a.md");
  const second = sourceOf("one", "api/call-b.md");
  const third = sourceOf("one", "api/call-c.md");
  const at = (source: Source, ...others: readonly Source[]): Diagnostic =>
    findingAt(source, "one", {
      related: furtherPlaces(others.map((other) => ({ source: other, start: 0, end: 3 }))),
    });
  const known = baselineOf([at(second, third)], inDocs);
  expect(known).toEqual(
    ["docs/api/call-b.md", "docs/api/call-c.md"].map((page) => ({ page, code: "broken-link", text: "one", count: 1 })),
  );
  expect(sinceBaseline([at(second, third)], known, inDocs)).toEqual({ fresh: [], known: 1, gone: [] });
  expect(sinceBaseline([at(third)], known, inDocs)).toEqual({ fresh: [], known: 1, gone: [known[0]] });
  const early = at(first, second, third);
  expect(sinceBaseline([early], known, inDocs)).toEqual({ fresh: [early], known: 0, gone: [] });
  const last = [sourceOf("one", "api/call-d.md"), sourceOf("one", "api/call-e.md")] as const;
  expect(sinceBaseline([at(second, third, ...last)], known, inDocs)).toEqual({
    fresh: [at(...last)],
    known: 0,
    gone: [],
  });
});
