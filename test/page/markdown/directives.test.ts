import { expect, test } from "vitest";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

function read(text: string): readonly string[] {
  return sketchBlocks(readContent(text).page);
}

test("a line of a directive is no prose, and what stands between two is read", () => {
  expect(read(':::zone pivot="rest"\n\nMutes a **call**.\n\n::: zone-end\n')).toEqual(["paragraph Mutes a **call**."]);
  expect(read(':::row:::\n:::column span="2":::\nMutes a call.\n:::column-end:::\n')).toEqual([
    "paragraph Mutes a call.",
  ]);
});

test("a line that says how those below it look, or shows a film, is one", () => {
  expect(read('> [!div class="wide"]\n> | Calls | Rooms |\n> |--|--|\n> | 1 | 2 |\n')).toEqual([
    "quote",
    "  table Calls (other) | Rooms (other)",
    "    row 1 | 2",
  ]);
  expect(read('> [!div class="checklist"]\n> Mutes a call.\n')).toEqual(["quote", "  paragraph Mutes a call."]);
  expect(read("> [!VIDEO https://a.example/1]\n\nMutes a call.\n")).toEqual(["quote", "paragraph Mutes a call."]);
  expect(read("The [!div] of calls.\n")).toEqual(["paragraph The [!div] of calls."]);
});

test("a directive takes its line to the end, with the links and the code in it", () => {
  expect(read('Calls.\n:::image source="https://a.example/x.png" alt-text="The `call`":::\nThey ring.\n')).toEqual([
    "paragraph Calls. They ring.",
  ]);
});

test("colons within a line are words", () => {
  expect(read("Write `a:::b`, as in a:::b.\n")).toEqual(["paragraph Write `a:::b`, as in a:::b."]);
});

test("words that are marked as not to be translated are words among the others", () => {
  const said = ':::no-loc text="Callisto"::: rings :::no-loc text="Ann "the" Bell":::.';
  expect(read(`${said}\n`)).toEqual(['paragraph Callisto rings Ann "the" Bell.']);
  expect(read(`| Name |\n|------|\n| ${said} |\n`)).toEqual([
    "table Name (name)",
    '  row Callisto rings Ann "the" Bell.',
  ]);
});
