import { expect, test } from "vitest";
import { oneLine } from "../../src/util/one-line.js";

test.each([
  ["A call.", "A call."],
  ["  A\n call\t of  two\u00a0", "A call of two"],
  ["A\tcall", "A call"],
  [" \n", ""],
])("%j is the line %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});
