import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { literal, memberAccess, propertyName } from "../../../src/emit/text/literal.js";
import { stringsOver } from "../../fuzz/strings.js";
import { diagnosticsOf } from "../helpers/diagnostics.js";
import { hostileStrings } from "../helpers/strings.js";

const letters = "\"'`\\${}\n\u2028/*";

/** What `expression` evaluates to, in a world of its own. */
function evaluate(expression: string): unknown {
  return runInNewContext(`(${expression})`);
}

test("a string literal evaluates to the very string", () => {
  const strings = [...hostileStrings, ...stringsOver(letters, 3)];

  const evaluated = evaluate(`[${strings.map(literal).join(",")}]`);

  expect(Array.from(evaluated as Iterable<unknown>)).toEqual(strings);
});

test("a string literal is one line of visible characters", () => {
  const shown = literal("\u202e\u200b\u00a0\ud800\n\u{e0041}");

  expect(shown).toBe(String.raw`"\u202e\u200b\u00a0\ud800\n\udb40\udc41"`);
});

test("numbers that JSON can spell keep their value", () => {
  const numbers = [0, -0, 1.5, -7, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, Infinity, -Infinity];

  const evaluated = evaluate(`[${numbers.map(literal).join(",")}]`);

  expect(Array.from(evaluated as Iterable<unknown>)).toEqual(numbers);
});

test("true, false and null are themselves", () => {
  expect([true, false, null].map(literal)).toEqual(["true", "false", "null"]);
});

test("every name is an own property of an object literal, and its only one", () => {
  const strings = [...hostileStrings, ...stringsOver(letters, 2)];

  for (const name of strings) {
    const object = evaluate(`{ ${propertyName(name)}: 1 }`);
    expect(Object.entries(object as object)).toEqual([[name, 1]]);
  }
});

test("names are keys of an interface", () => {
  const members = hostileStrings.map((name) => `${propertyName(name)}?: string;`);

  expect(diagnosticsOf(`export interface Hostile { ${members.join("\n")} }`)).toEqual([]);
});

test("identifiers stay bare and __proto__ is computed", () => {
  const names = ["subject", "$value", "microsoft.graph.user", "2nd", "__proto__", "class"];

  expect(names.map(propertyName)).toEqual([
    "subject",
    "$value",
    '"microsoft.graph.user"',
    '"2nd"',
    '["__proto__"]',
    "class",
  ]);
});

test("member access reaches the property of that name", () => {
  for (const name of hostileStrings) {
    const object = `{ ${propertyName(name)}: 1 }`;
    expect(evaluate(`(${object})${memberAccess(name)}`)).toBe(1);
  }
});
