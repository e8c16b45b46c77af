import { expect, test } from "vitest";
import { isInclude, libraryOf } from "../../src/source/library.js";

test("a library in memory sorts its pages and keeps its includes apart", () => {
  const [b, a, note] = ["b.md", "a.md", "includes/note.md"].map((path) => ({ path, text: path }));
  const library = libraryOf([b, a, note].flatMap((source) => source ?? []));
  expect(library.sources).toEqual([a, b]);
  expect(library.find("includes/note.md")).toBe(note);
  expect([library.has("a.md"), library.has("A.md"), library.spelling("A.MD")]).toEqual([true, false, "a.md"]);
});

test("of two paths that differ in case the first is the spelling", () => {
  const { spelling } = libraryOf(["a/x.md", "A/X.md"].map((path) => ({ path, text: "" })));
  expect(spelling("a/X.md")).toBe("A/X.md");
});

test("a page is an include by its folder alone", () => {
  expect(
    [
      "includes/a.md",
      "api/_data/a.md",
      "_shared/a.md",
      "_api/a.md",
      "api/includes/b/a.md",
      "includes.md",
      "api/includes.md",
      "my-includes/a.md",
    ].map(isInclude),
  ).toEqual([true, true, true, false, true, false, false, false]);
});
