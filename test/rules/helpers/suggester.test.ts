import { expect, test } from "vitest";
import { createSuggester } from "../../../src/rules/helpers/suggester.js";

test("the nearest candidate is suggested, until too many were looked at", () => {
  const suggest = createSuggester();
  expect(suggest("anwser", ["answer", "redirect"])).toBe("answer");
  expect(
    suggest(
      "anwser",
      Array.from({ length: 1_000_000 }, (_, index) => `recording number ${index}`),
    ),
  ).toBeUndefined();
  expect(suggest("anwser", ["answer", "redirect"])).toBeUndefined();
});
