import { expect, test } from "vitest";
import { readProse } from "../../src/model/prose.js";
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
    "default is ",
    "required, ",
    "required. ",
    "null if ",
    "(((",
    " ",
    "\n",
  );
  expect(texts.map(readProse)).toHaveLength(texts.length);
}, 20_000);
