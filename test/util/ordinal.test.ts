import { expect, test } from "vitest";
import { withoutOrdinal } from "../../src/util/ordinal.js";

test.each([
  ["2. Permissions", "Permissions"],
  ["2)Permissions", "Permissions"],
  ["1.2 Permissions", "Permissions"],
  ["1.2.3. Permissions", "Permissions"],
  ["3 calls", "3 calls"],
  ["3.5-mm jacks", "3.5-mm jacks"],
  ["2.0", "2.0"],
])("without its ordinal `%s` is `%s`", (heading, said) => {
  expect(withoutOrdinal(heading)).toBe(said);
});
