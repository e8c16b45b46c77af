import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { comment, jsdoc } from "../../../src/emit/text/comment.js";
import { stringsOver } from "../../fuzz/strings.js";
import { hostileStrings } from "../helpers/strings.js";

/** The tags that TypeScript sees in the documentation of a constant, and its statements. */
function parsed(text: string): { readonly tags: readonly string[]; readonly statements: number } {
  const lines = text.startsWith("\n") ? text.replaceAll("\n", "\n * ") : ` ${text}`;
  const file = ts.createSourceFile("a.ts", `/**${lines}\n */\nexport const a = 1;`, ts.ScriptTarget.ES2023, true);
  const [statement] = file.statements;
  const tags = statement ? ts.getJSDocTags(statement).map((tag) => tag.tagName.text) : [];
  return { tags, statements: file.statements.length };
}

test("a short paragraph is one line", () => {
  expect(jsdoc({ paragraphs: ["Redirect an incoming\n  call."] })).toBe("Redirect an incoming call.");
});

test("a lone tag is one line", () => {
  expect(jsdoc({ paragraphs: [""], see: ["api/call.md"] })).toBe("@see api/call.md");
});

test("paragraphs, a list and tags stand apart", () => {
  const documentation = {
    paragraphs: [
      "Redirect a call.",
      "Least privileged permissions:",
      "- Application: `Calls.All`",
      "- Delegated: none",
    ],
    default: "none",
    deprecated: "Use `transfer`.",
    see: ["api/call-redirect.md", "api/call-redirect.md", "api/call.md"],
  };

  expect(jsdoc(documentation)).toBe(`
Redirect a call.

Least privileged permissions:
- Application: \`Calls.All\`
- Delegated: none

@default "none"
@deprecated Use \`transfer\`.
@see api/call-redirect.md
@see api/call.md`);
});

test("long prose is wrapped, and an item's lines are indented", () => {
  const words = Array.from({ length: 25 }, () => "word").join(" ");

  const lines = jsdoc({ paragraphs: [words, `- ${words}`] }).split("\n");

  expect(lines).toEqual([
    "",
    words.slice(0, 109),
    words.slice(110),
    "",
    `- ${words.slice(0, 104)}`,
    `  ${words.slice(105)}`,
  ]);
});

test("items that have numbers keep them, each on a line of its own", () => {
  const long = Array.from({ length: 25 }, () => "word").join(" ");
  expect(jsdoc({ paragraphs: [`Steps:\n9. Call.\n10. ${long}`, "In 2021. 1. No item."] }).split("\n")).toEqual([
    "",
    "Steps:",
    "9. Call.",
    `10. ${long.slice(0, 104)}`,
    `    ${long.slice(105)}`,
    "",
    "In 2021. 1. No item.",
  ]);
});

test("bullets that follow steps are a list of their own, and steps that follow bullets", () => {
  expect(jsdoc({ paragraphs: ["To call:\n1. Dial.\n2. Wait.", "- Calls are billed.\n- Calls end.\n1. Hang up."] }))
    .toBe(`
To call:
1. Dial.
2. Wait.

- Calls are billed.
- Calls end.

1. Hang up.`);
});

test("the mark of an item stands before its first word, however long that is", () => {
  const long = "x".repeat(140);

  expect(jsdoc({ paragraphs: [`- ${long} y`, `${long} y`] })).toBe(`
- ${long}
  y

${long}
y`);
});

test("a list in a list is set in, and wrapped there", () => {
  const long = "word ".repeat(25).trim();
  const paragraph = `Steps:\n1. Call:\n   - ${long}\n   - by day\n     - or night\n2. End.`;
  expect(jsdoc({ paragraphs: [paragraph, "Then\n  - rest"] }).split("\n")).toEqual([
    "",
    "Steps:",
    "1. Call:",
    `   - ${"word ".repeat(21).trim()}`,
    `     ${"word ".repeat(4).trim()}`,
    "   - by day",
    "     - or night",
    "2. End.",
    "",
    "Then",
    "",
    "  - rest",
  ]);
});

test("prose opens no tag and ends no comment", () => {
  const texts = [...hostileStrings, ...stringsOver("*/@a {`\n", 5)];

  const seen = texts.map((text) => parsed(jsdoc({ paragraphs: [text, "and more"] })));

  expect(seen.filter(({ tags, statements }) => tags.length > 0 || statements !== 1)).toEqual([]);
});

test("a default, a deprecation and a page open their own tags alone", () => {
  const texts = [...hostileStrings, ...stringsOver("*/@a ", 4)];

  const seen = texts.map((text) =>
    parsed(jsdoc({ paragraphs: ["A call."], default: text, deprecated: text, see: [text] })),
  );

  expect(new Set(seen.map(({ tags, statements }) => `${tags.join()} ${statements}`))).toEqual(
    new Set(["default,deprecated,see 1"]),
  );
});

test("marks for line breaks are left out of prose, and shown in addresses", () => {
  expect(
    jsdoc({
      paragraphs: ["A *\u200b/ call\u200b.", "\ufeff"],
      deprecated: "Re\u00addirect\u2060 it\u200d.",
      see: ["a\u200b.md"],
    }),
  ).toBe(
    String.raw`
A *\/ call.

@deprecated Redirect it\u200d.
@see a\u200b.md`,
  );
});

test("annotations and addresses keep their @", () => {
  expect(jsdoc({ paragraphs: ["Set `@odata.type`, or write to anna@contoso.example."] })).toBe(
    "Set `@odata.type`, or write to anna@contoso.example.",
  );
});

test("a comment is one line, whatever it says", () => {
  const texts = [...hostileStrings, ...stringsOver("*/\n\u2028\r", 3)];

  expect(texts.filter((text) => /[\n\r\u2028\u2029]/.test(comment(text)))).toEqual([]);
});
