import { expect, test } from "vitest";
import { readContent } from "../helpers/read-page.js";
import { sketchBlocks } from "../helpers/sketch.js";

test.each([
  ["> **Note:** Ring twice.", "note"],
  ["> **Note**: Ring twice.", "note"],
  ["> **Note** Ring twice.", "note"],
  ["> **Notes:** Ring twice.", "note"],
  ["> Note: Ring twice.", "note"],
  ["> **Important:** Ring twice.", "important"],
  ["> **Warning:** Ring twice.", "warning"],
  ["> [!NOTE]\n> Ring twice.", "note"],
  ["> [!IMPORTANT]\n> Ring twice.", "important"],
  ["> [!CAUTION] Ring twice.", "caution"],
  ["> [!tip]\n>\n> Ring twice.", "tip"],
])("%j is an alert, %s", (text, tone) => {
  expect(sketchBlocks(readContent(text).page)).toEqual([`quote ${tone}`, "  paragraph Ring twice."]);
});

test.each([
  ["> Ring twice.", "Ring twice."],
  ["> Note that it rings.", "Note that it rings."],
  ["> **For phones:** ring.", "**For phones:** ring."],
  ["> [!div class]\n> x", "x"],
])("%j is a plain quote", (text, shown) => {
  expect(sketchBlocks(readContent(text).page)).toEqual(["quote (plain)", `  paragraph ${shown}`]);
});

test("what an alert says keeps its links and the blocks below it", () => {
  expect(sketchBlocks(readContent("> **Note:** See [call](call.md).\n>\n> - Ring.\n").page)).toEqual([
    "quote note",
    "  paragraph See [call](call.md).",
    "  list",
    "    item",
    "      paragraph Ring.",
  ]);
});
