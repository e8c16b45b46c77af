import { expect, test } from "vitest";
import { hasValue, plainValueOf } from "../../../src/model/values/header-value.js";

test.each([
  ["application/json", "application/json"],
  ["text/plain. Required.", "text/plain"],
  ["`eventual`. Optional.", "eventual"],
  ["return=minimal", "return=minimal"],
])("`%s` is the value `%s`", (description, value) => {
  expect(plainValueOf(description)).toBe(value);
});

test.each([
  ["Required."],
  ["`optional`"],
  ["Bearer {token}. Required."],
  ["etag"],
  ["{zone}"],
  ["text/plain or text/html."],
  ["text/plain for a memo."],
  ["The tone, such as `high`."],
  ["`high`. Required when it rings."],
])("`%s` is no plain value", (description) => {
  expect(plainValueOf(description)).toBeUndefined();
});

test("a value stands alone or in a list, with parameters or without, in any case", () => {
  expect(hasValue("Text/Plain; charset=utf-8", "text/plain")).toBe(true);
  expect(hasValue("wait=10, respond-async", "respond-async")).toBe(true);
  expect(hasValue("{type}", "text/plain")).toBe(true);
  expect(hasValue("text/html", "text/plain")).toBe(false);
});
