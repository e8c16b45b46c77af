import { expect, test } from "vitest";
import { isReasonOf } from "../../../src/model/responses/reason-phrases.js";

test.each([
  [200, "OK", true],
  [200, "Ok", true],
  [204, "no content", true],
  [422, "Unprocessable Entity", true],
  [422, "Unprocessable Content", true],
  [204, "OK", false],
  [202, "Accpted", false],
  [599, "Whatever", true],
])("%i %s: %s", (status, phrase, expected) => {
  expect(isReasonOf(status, phrase)).toBe(expected);
});
