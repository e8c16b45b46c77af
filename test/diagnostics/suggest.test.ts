import { expect, test } from "vitest";
import { didYouMean, expectedName, suggest } from "../../src/diagnostics/suggest.js";

const names = ["participant", "recipient", "call", "meeting"];

test("the nearest name is suggested, ignoring case", () => {
  expect(suggest("recipent", names)).toBe("recipient");
  expect(suggest("Particpiant", names)).toBe("participant");
  expect(suggest("CALL", names)).toBe("call");
});

test("nothing is suggested where nothing is near", () => {
  expect(suggest("invitation", names)).toBeUndefined();
  expect(suggest("", names)).toBeUndefined();
  expect(suggest("call", [])).toBeUndefined();
});

test("one word in the place of another makes another name, not a misspelt one", () => {
  expect(suggest("deletedDateTime", ["createdDateTime"])).toBeUndefined();
  expect(suggest("cratedDatTime", ["createdDateTime"])).toBe("createdDateTime");
});

test("a name without a letter of another misspells nothing", () => {
  expect(suggest("c", ["a", "b", "de"])).toBeUndefined();
  expect(suggest("ab", ["c", "a"])).toBeUndefined();
  expect(suggest("A", ["b", "a"])).toBe("a");
});

test("the first of equally near names wins", () => {
  expect(suggest("calk", ["call", "talk"])).toBe("call");
});

test("a word of a million letters is no misspelt name", () => {
  expect(suggest("c".repeat(1_000_000), ["c".repeat(999_999)])).toBeUndefined();
});

test("a message ends in the suggestion, or as it is", () => {
  expect(`expected a documented resource${didYouMean("meting", names)}`).toBe(
    "expected a documented resource, such as `meeting`",
  );
  expect(didYouMean("invitation", names)).toBe("");
});

test("what was expected is the name that is near, or all of them", () => {
  expect(expectedName("meting", names)).toBe("`meeting`");
  expect(expectedName("x", names)).toBe("one of `participant`, `recipient`, `call`, `meeting`");
});
