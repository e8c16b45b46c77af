import { expect, test } from "vitest";
import { readTypeText } from "../../src/model/types/read-type.js";
import type { TypeExpression } from "../../src/model/types/type-expression.js";
import { longTexts, stringsOver } from "./strings.js";

const source = { path: "resources/call.md", text: "" };
const origin = { source, start: 0, end: 0 };

/** A type as text that reads as the same type. */
function print(type: TypeExpression): string {
  switch (type.kind) {
    case "primitive":
    case "named":
      return type.name;
    case "collection":
      return `Collection(${print(type.of)})`;
    case "dictionary":
      return `Dictionary(String, ${print(type.of)})`;
    case "union":
      return `(${type.of.map(print).join(" or ")})`;
    case "object":
      return `{${type.properties.map(({ name }) => name).join()}}`;
    case "unreadable":
      return type.text;
    default:
      return type satisfies never;
  }
}

function isReadable(type: TypeExpression): boolean {
  if (type.kind === "collection" || type.kind === "dictionary") return isReadable(type.of);
  return type.kind === "union" ? type.of.every(isReadable) : type.kind !== "unreadable";
}

/** Phrases of up to `longest` of `words`. */
function* phrasesOf(words: readonly string[], longest: number): Generator<string> {
  for (const indices of stringsOver(words.map((_, index) => String.fromCharCode(97 + index)).join(""), longest)) {
    yield Array.from(indices, (letter) => words[letter.charCodeAt(0) - 97] ?? "").join(" ");
  }
}

test.each([
  [["call", "String", "collection", "(", ")", "or"]],
  [["Collection", "of", "call", "(", ")", "[]"]],
  [["[call](call.md)", "object", ",", "/", "or", "int"]],
  [["#call", "Json", "object", "(optional)", ".", "list"]],
])(
  "every phrase of %j is unreadable or reads, prints and reads again",
  (words) => {
    const faults: string[] = [];
    for (const phrase of phrasesOf(words, 5)) {
      const type = readTypeText(phrase, origin);
      if (!isReadable(type)) continue;
      const again = readTypeText(print(type), origin);
      if (print(again) !== print(type)) faults.push(`${phrase}: ${print(type)}: ${print(again)}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  },
  60_000,
);

test("every string over the marks of a type is read", () => {
  const kinds = new Set<string>();
  for (const text of stringsOver("a()[]|, ", 6)) kinds.add(readTypeText(text, origin).kind);
  expect([...kinds].toSorted()).toEqual(["collection", "named", "union", "unreadable"]);
}, 60_000);

test("a long text is told at once to be no type", () => {
  const texts = longTexts("(", "[", "[a](", "a ", "a, ", "Collection(", "or ");
  expect(new Set(texts.map((text) => readTypeText(text, origin).kind))).toEqual(new Set(["unreadable"]));
});
