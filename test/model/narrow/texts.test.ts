import { expect, test } from "vitest";
import { createTexts } from "../../../src/model/narrow/texts.js";
import { libraryOfPages } from "../../helpers/api.js";

test("a page is made of its own text and those that it takes in, but for samples in tabs", () => {
  const texts = {
    "api/call-get.md":
      "Get\n[!INCLUDE [note](../includes/Note.md)]\n# [C#](#tab/csharp)\n[!INCLUDE [sample](../includes/sample.md)]\n---\n[!include[ ](../includes/more.md)] [!INCLUDE [none](../includes/none.md)]",
    "includes/note.md": "Note [!INCLUDE [more](more.md)]",
    "includes/more.md": "More [!INCLUDE [note](note.md)]",
    "includes/sample.md": "Sample",
  };
  const library = libraryOfPages(texts);
  expect(library.sources.map(createTexts(library))).toEqual([
    [texts["api/call-get.md"], texts["includes/note.md"], texts["includes/more.md"]],
  ]);
});
