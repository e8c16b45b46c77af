import { expect, test } from "vitest";
import { readDefault } from "../../src/model/prose/prose-defaults.js";
import { readLimits } from "../../src/model/prose/prose-limits.js";
import { readProse } from "../../src/model/prose/prose.js";
import { longTexts, stringsOver } from "./strings.js";

const words = ["`a`", "b", "or", ",", ".", "possible values are", "(", ")"];

/** Phrases of up to `longest` of the words. */
function* phrases(longest: number): Generator<string> {
  for (const indices of stringsOver("01234567", longest)) {
    yield Array.from(indices, (digit) => words[Number(digit)] ?? "").join(" ");
  }
}

test("every description made of the words of a list is read, and lists only what it holds", () => {
  const faults: string[] = [];
  for (const phrase of phrases(5)) {
    const { possibleValues = [] } = readProse(phrase);
    if (possibleValues.some((value) => value !== "a" && !words.includes(value))) faults.push(phrase);
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test("a long description is read in the time of its length", () => {
  const texts = longTexts(
    "`",
    "`a`, ",
    "`a`: ",
    "possible values are: ",
    "values: `a`: ",
    "one of the following ",
    "deprecated ",
    "inherited from ",
    "required, ",
    "required. ",
    "null if ",
    "(((",
    " ",
    "\n",
  );
  expect(texts.map(readProse)).toHaveLength(texts.length);
}, 20_000);

test("limits are sought in the longest description in no time", () => {
  const parts = [
    "valid values ",
    "valid values 1 to ",
    "must be between 1 and ",
    "maximum length of the ",
    "max. ",
    "X where 1 <= X <= ",
    "1,111",
    "1",
    "`1",
    "1. ",
  ];
  const texts = parts.map((part) => part.repeat(8000 / part.length));
  for (const name of ["Int32", "String"] as const) {
    expect(texts.map((text) => readLimits(text, { kind: "primitive", name }))).toHaveLength(texts.length);
  }
}, 20_000);

test("a default is sought in the longest description in no time", () => {
  const parts = [
    "default ",
    "default is ",
    "default is `",
    "default is a ",
    "default is `a`. ",
    "default: 1; ",
    "by default, ",
    "if it is not set",
    "`a` (default) ",
    "a (default",
    "'default",
    "1.",
  ];
  const texts = parts.map((part) => `default ${part.repeat(7900 / part.length)}`);
  expect(texts.map(readDefault)).toHaveLength(texts.length);
}, 20_000);
