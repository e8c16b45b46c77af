import { expect, test } from "vitest";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

/** The blocks of a section that shows an answer. */
function answerIn(...lines: readonly string[]): readonly string[] {
  return sketchBlocks(readContent(["## Sample response", "", ...lines, ""].join("\n")).page);
}

test("a paragraph that says no more than a status is that answer", () => {
  expect(answerIn("Status code: 204")).toEqual(["code http", "  response 204 (no reason)"]);
  expect(answerIn("**HTTP status:** 201 Created")).toEqual(["code http", "  response 201 Created"]);
});

test("words about a status are words", () => {
  expect(answerIn("Status code: 204, or 200 with the tape.")).toEqual([
    "paragraph Status code: 204, or 200 with the tape.",
  ]);
  expect(answerIn("204 means that nothing comes.")).toEqual(["paragraph 204 means that nothing comes."]);
});
