import { expect, test } from "vitest";
import { capitalised } from "../../src/util/capitalised.js";

test.each([
  ["call", "Call"],
  ["Call", "Call"],
  ["éclair", "Éclair"],
  ["𐐨x", "𐐀x"],
  ["1st", "1st"],
  ["", ""],
])("%j begins as %j", (word, expected) => {
  expect(capitalised(word)).toBe(expected);
});
