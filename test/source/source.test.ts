import { expect, test } from "vitest";
import { citationOf, positionOf, textOf } from "../../src/source/source.js";

const source = { path: "api/call.md", text: "# call\n\nRing 🔔 twice.\n" };

test.each([
  [0, 1, 1],
  [6, 1, 7],
  [7, 2, 1],
  [8, 3, 1],
  [16, 3, 9],
  [23, 4, 1],
])("offset %i is line %i, column %i", (start, line, column) => {
  expect(positionOf({ source, start, end: start })).toEqual({ line, column });
});

test("a place is cited by path and line, and shown as it is written", () => {
  const origin = { source, start: 13, end: 15 };
  expect([citationOf(origin), textOf(origin)]).toEqual(["api/call.md:3", "🔔"]);
});
