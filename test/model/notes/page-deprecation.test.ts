import { expect, test } from "vitest";
import { deprecationOf } from "../../../src/model/notes/page-deprecation.js";
import { readPage } from "../../helpers/read-page.js";

function said(text: string): string | undefined {
  return deprecationOf(readPage(text).page);
}

test.each([
  [
    "> [!CAUTION]\n> The call API is deprecated. Please use the [room API](room.md).",
    "The call API is deprecated. Please use the room API.",
  ],
  [
    "> **Note:** This API has been deprecated and will be gone soon.",
    "This API has been deprecated and will be gone soon.",
  ],
  ["Gets a call.\n\nThis resource type is now deprecated.", "This resource type is now deprecated."],
  [
    "> [!WARNING]\n>\n> The [call](call.md) entity is being deprecated. Rooms stay.",
    "The call entity is being deprecated. Rooms stay.",
  ],
  [
    "> [!IMPORTANT]\n> Calls end. This API is deprecated since 2025. Move to [rooms](room.md). For more, see [here](a.md).\n>\n> Tapes stay.",
    "Calls end. This API is deprecated since 2025. Move to rooms. Tapes stay.",
  ],
  ["This API is deprecated. Calls end. Use rooms.", "This API is deprecated."],
  ["**Deprecated.** Use rooms.", "Deprecated. Use rooms."],
])("%s", (notice, words) => {
  expect(said(`# call\n\n${notice}\n\n## Properties\n`)).toBe(words);
});

test.each([
  ["a property", "The tone property of this resource is deprecated."],
  ["properties", "This resource contains properties that are deprecated."],
  ["a property by its name", "The resource property **tone** is deprecated."],
  ["what it replaces", "This resource replaces the tape resource that was deprecated in 2020."],
  ["what will be", "This API will be deprecated some day."],
  ["another version", "The version of this API that came before is deprecated."],
  ["something else", "Calls of deprecated rooms are listed."],
  ["a notice below a heading", "## More\n\nThis API is deprecated."],
])("%s says nothing of the page's subject", (_, text) => {
  expect(said(`# call\n\n${text}\n`)).toBeUndefined();
});

test("a title says that its page is deprecated", () => {
  expect(said("# call (Deprecated)\n")).toBe("");
  expect(said("# call\n")).toBeUndefined();
});

test("a notice says more than the title's mark", () => {
  expect(said("# call (deprecated)\n\nThis API is deprecated.\n")).toBe("This API is deprecated.");
});
