import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import { readLimits } from "../../../src/model/prose/prose-limits.js";

const number: TypeRef = { kind: "primitive", name: "Int32" };
const text: TypeRef = { kind: "primitive", name: "String" };

test.each([
  ["How many may listen. Valid values 4 to 16", 4, 16],
  ["Valid values are from 4 to 16.", 4, 16],
  ["Supported values are 4-16. The default is 5.", 4, 16],
  ["Supported values are 4-16. Valid values 4 to 16", 4, 16],
  ["Allowed values: `4` through `16`.", 4, 16],
  ["Valid values -99 to 1,024", -99, 1024],
  ["Valid values 0.5 to 1.5.", 0.5, 1.5],
  ["This value must be between 4 and 16, inclusive, and less than that of seats.", 4, 16],
  ["Must be set between 4 and 16, inclusive. If set to 4, nobody waits.", 4, 16],
  ["The range of the timeout value is between 4 and 16 seconds inclusive.", 4, 16],
  ["An integer X where 4 <= X <= 16.", 4, 16],
  ["How many seconds to wait, from 4 to 16.", 4, 16],
  ["How long to wait, from `4` to `16` seconds. The default is 5.", 4, 16],
  ["A number from 4 to 16.", 4, 16],
  ["It is a % value ranging from 4 to 16.", 4, 16],
  ["An integer between 4 and 16.", 4, 16],
  ["Default = 5 seconds, Min = 4 seconds, Max = 16 seconds.", 4, 16],
  ["The default is 5, minimum is 4, maximum is 16. Optional.", 4, 16],
  ["A number n with 4 ≤ n ≤ 16", 4, 16],
  ["The maximum value is 16.", undefined, 16],
  ["Minimum value is 4.", 4, undefined],
  ["How many. minimum: 4. maximum: 16.", 4, 16],
  ["The minimum is 4 and the maximum is 16.", 4, 16],
  ["Valid values 4 to 16. Use 16 for as long as there is.", 4, 16],
  ["Supported values are 4-16, where 5 = default.", 4, 16],
  ["A score of the call from 4 to 16, with > 10 being good.", 4, 16],
  ["Any whole number between 4 and 16.", 4, 16],
  ["Between -90 and 90.", -90, 90],
  ["How many seats, at least 4.", 4, undefined],
  ["How long to wait: at most 16 seconds.", undefined, 16],
  ["How many seats (at least 4 and at most 16).", 4, 16],
  ["Must be at least 4.", 4, undefined],
  ["How many seats. 4 to 16.", 4, 16],
  ["From 4 to 16", 4, 16],
  ["Must be 4 to 16.", 4, 16],
  ["Range: 4 to 16.", 4, 16],
  ["How many seats. Minimum 4, maximum 16.", 4, 16],
  ["In metres. Maximum: 40. Default: `4.5`.", undefined, 40],
])("a number: %s", (description, least, most) => {
  expect(readLimits(description, number)).toEqual({ of: "value", least, most });
  expect(readLimits(description, { kind: "collection", of: number })).toEqual({ of: "value", least, most });
  expect(readLimits(description, text)).toBeUndefined();
});

test.each([
  ["A URL. Maximum length is 256 characters. Not required.", undefined, 256],
  ["The maximum length of the name is 256 characters.", undefined, 256],
  ["Maximum length of 256 characters.", undefined, 256],
  ["A name. minLength: 4. maxLength: 256. pattern: ^[a-z]{2}$.", 4, 256],
  ["Maximum length: 256 characters. Required.", undefined, 256],
  ["A note. Max. length: 256 characters. Optional.", undefined, 256],
  ["Maximum length 256 characters", undefined, 256],
  ["Maximum length allowed is 1,024 characters.", undefined, 1024],
  ["The maximum allowed size is 256 characters.", undefined, 256],
  ["Max limit is 256 chars.", undefined, 256],
  ["Can have a maximum of 256 characters.", undefined, 256],
  ["What it is called. At most 256 characters. Nullable.", undefined, 256],
  ["Can have up to 256 characters.", undefined, 256],
  ["Maximum 256 characters.", undefined, 256],
  ["Must not exceed 256 characters in length.", undefined, 256],
  ["What it is called, from 3 to 256 characters.", 3, 256],
  ["A URL. 256 character limit.", undefined, 256],
  ["This text must be Unicode, and can't exceed 256 characters.", undefined, 256],
  ["Must be between 3 and 256 characters in length.", 3, 256],
  ["Valid values 3 to 256 characters", 3, 256],
  ["A code of exactly 4 characters.", 4, 4],
  ["Maximum length is 256.", undefined, 256],
  ["Max length: 256", undefined, 256],
  ["Max. 256 chars", undefined, 256],
  ["Minimum length is 3, maximum length is 256.", 3, 256],
  ["A text of 3 to 256 characters.", 3, 256],
  ["What it is called. 3-256 characters.", 3, 256],
])("a text: %s", (description, least, most) => {
  expect(readLimits(description, text)).toEqual({ of: "length", least, most });
  expect(readLimits(description, number)).toBeUndefined();
});

test.each([
  ["a list of values", "Allowed values are 5 or 1000."],
  ["a list behind two of them", "Valid values 1 - 2, 4."],
  ["what is limited in some cases only", "If the call is recorded, valid values 1 to 5."],
  ["what is limited for some only", "Valid values 1 to 5 for guests."],
  ["two ranges", "An integer X where 4 <= X <= 16 for one and 0 <= X <= 9 for many."],
  ["ranges that differ", "Valid values 1 to 5. Supported values are 1-9."],
  ["a range without values", "Valid values 9 to 1."],
  ["a default", "The default is 5 seconds."],
  ["advice", "The recommended maximum is 5."],
  ["what happens between two times", "Rings between 4 and 16 times."],
  ["a number of times between two others", "The number of rings, between 4 and 16 of them."],
  ["a part of a text", "The first 255 characters of the note."],
  ["how many items there may be", "This list can have a maximum of 500 elements. Up to 25 targets."],
  ["a power", "The maximum value is 2^31."],
  ["a number with an exponent", "The maximum value is 1e6."],
  ["a number with a letter", "The maximum value is 64K."],
  ["a number with a unit", "The maximum value is 16 MB."],
  ["a range with a unit", "Valid values 1 to 5 minutes."],
  ["how many digits there may be", "Max is 3 digits."],
  ["an exception", "Minimum value is 0. Use -1 for no limit."],
  ["a number that means something else", "Valid values 1 to 5. 0 means that nobody waits."],
  ["a number that tells of a case", "The minimum is 1. If 0, nobody waits."],
  ["a number that switches off", "A value of `0` switches it off. Valid values 1 to 5."],
  ["what goes on with an exception", "Valid values 1 to 5. Except for guests."],
  ["what came about", "How often to ring, raised from 5 to 10. Changed, from 5 to 10."],
  ["a span that is no range", "The seats from 5 to 10 are taken."],
  [
    "what limits something else",
    "How many calls there are in halls of at least 16. It rings in rooms with no more than 4.",
  ],
  ["a standard", "More than the standard 255 character limit."],
  ["two ranges in a row", "Valid values: 1 to 5 and 7 to 9."],
  ["a range with a further one", "Valid values 1 to 5. Guests may have 7 to 9."],
  ["the default of a least number", "Default minimum is 5."],
  ["the default of a greatest number", "The default value of the maximum is 5."],
  ["a length in bytes", "Maximum length is 64 bytes. Maximum length is 64 KB."],
  ["what is so by default", "The maximum is 10 by default. The maximum is 10 (default)."],
  ["the length of words", "Maximum 32 characters per word."],
  ["the length of items", "Maximum of 20 characters each. Each word has a maximum of 20 characters."],
  [
    "the length of a part",
    "A label: 3-5 characters, then a dash. Begins with a code of 1-3 characters. Blocks of 2-4 characters.",
  ],
  ["the length of two texts", "The subject and body together must not exceed 1000 characters."],
  ["the length for some only", "Maximum length is 64 characters for guests."],
  ["the length by default", "The default maximum length is 64 characters."],
  ["too long a description", `${"word ".repeat(2000)}Valid values 1 to 5.`],
])("there is no limit in %s", (_what, description) => {
  expect(readLimits(description, number)).toBeUndefined();
  expect(readLimits(description, text)).toBeUndefined();
});

test("only numbers and texts have limits", () => {
  expect(readLimits("Valid values 1 to 5.", { kind: "primitive", name: "Boolean" })).toBeUndefined();
  expect(readLimits("Maximum 5 characters.", { kind: "resource", id: "api.note" })).toBeUndefined();
});
