import { expect, test } from "vitest";
import { ruleCodes } from "../../src/diagnostics/catalog-rules.js";
import { rules } from "../../src/rules/all.js";

test("each code of the rules' catalog has one rule", () => {
  expect(rules.map(({ code }) => code).toSorted()).toEqual(Object.keys(ruleCodes).toSorted());
});
