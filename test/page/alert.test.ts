import { expect, test } from "vitest";
import { readContent } from "../helpers/read-page.js";
import { sketchBlocks } from "../helpers/sketch.js";

test.each([
  ["> **Note:** Ring twice."],
  ["> **Note**: Ring twice."],
  ["> **Note** Ring twice."],
  ["> **Notes:** Ring twice."],
  ["> Note: Ring twice."],
  ["> **Important:** Ring twice."],
  ["> **Warning:** Ring twice."],
  ["> [!NOTE]\n> Ring twice."],
  ["> [!IMPORTANT]\n> Ring twice."],
  ["> [!CAUTION] Ring twice."],
  ["> [!tip]\n>\n> Ring twice."],
])("%j is an alert", (text) => {
  expect(sketchBlocks(readContent(text).page)).toEqual(["quote", "  paragraph Ring twice."]);
});

test.each([
  ["> Ring twice.", "Ring twice."],
  ["> Note that it rings.", "Note that it rings."],
  ["> **For phones:** ring.", "**For phones:** ring."],
  ["> [!div class]\n> x", "x"],
])("%j is a plain quote", (text, shown) => {
  expect(sketchBlocks(readContent(text).page)).toEqual(["quote", `  paragraph ${shown}`]);
});

test("what an alert says keeps its links and the blocks below it", () => {
  expect(sketchBlocks(readContent("> **Note:** See [call](call.md).\n>\n> - Ring.\n").page)).toEqual([
    "quote",
    "  paragraph See [call](call.md).",
    "  list",
    "    item",
    "      paragraph Ring.",
  ]);
});
