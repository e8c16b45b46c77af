import { expect, test } from "vitest";
import { propertiesDemanded } from "../../../src/model/bodies/properties-demanded.js";
import { readContent } from "../../helpers/read-page.js";

function demandedIn(words: string): readonly string[] {
  return readContent(`${words}\n`).page.sections.flatMap(({ blocks }) => propertiesDemanded(blocks));
}

test("a body must have what words ask for, and nothing of a choice or for some cases alone", () => {
  expect(demandedIn("The body must contain **subject**, and may contain **tone** or **end**.")).toEqual(["subject"]);
  expect(demandedIn("The body must contain **subject**, **tone**, or both.")).toEqual([]);
  expect(demandedIn("The body must contain **subject** or **tone**.")).toEqual([]);
  expect(demandedIn("The following fields are required: **subject** or **tone**.")).toEqual([]);
  expect(demandedIn("If it is open, the body must contain **subject**.")).toEqual([]);
  expect(demandedIn("The body must contain **end** when it is closed.")).toEqual([]);
});
