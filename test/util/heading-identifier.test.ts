import { expect, test } from "vitest";
import { headingIdentifier } from "../../src/util/heading-identifier.js";

test.each([
  ["callState values", "callstate-values"],
  [" What's new? ", "whats-new"],
  ["A  b_c-d", "a--b_c-d"],
  ["Länge é 2", "länge-é-2"],
])("links name the heading `%s` as `#%s`", (text, identifier) => {
  expect(headingIdentifier(text)).toBe(identifier);
});
