import { expect, test } from "vitest";
import { citationOf, textOf } from "../../../src/source/source.js";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks, sketchPage } from "../../helpers/sketch.js";

type Files = Readonly<Record<string, string>>;

function read(
  text: string,
  files: Files,
): { readonly blocks: readonly string[]; readonly findings: readonly string[] } {
  const { page, findings } = readContent(text, { files });
  return { blocks: sketchBlocks(page), findings };
}

test("an include stands where it is named, with blocks of every kind", () => {
  const permissions = dedent`
    ---
    title: not the page's
    ---

    | Permission type | Permissions  |
    |-----------------|--------------|
    | Application     | Calls.Accept |
  `;
  const files = { "includes/permissions/answer.md": permissions };
  expect(read("Before.\n\n[!INCLUDE [permissions](../includes/permissions/answer.md)]\n\nAfter.\n", files)).toEqual({
    blocks: [
      "paragraph Before.",
      "table Permission type (permissionType) | Permissions (permissions)",
      "  row Application | Calls.Accept",
      "paragraph After.",
    ],
    findings: [],
  });
});

test("what an include holds has its origin there", () => {
  const { page } = readContent("[!INCLUDE [note](../includes/note.md)]\n", {
    files: { "includes/note.md": "# About\n\n> See [calls](calls.md).\n" },
  });
  const [link] = page.links;
  expect(sketchPage(page).slice(2)).toEqual(["# About (other)", "quote", "  paragraph See [calls](calls.md)."]);
  expect(link && [citationOf(link.origin), textOf(link.origin)]).toEqual(["includes/note.md:3", "[calls](calls.md)"]);
});

test("several includes may share a paragraph, with text around them", () => {
  const files = { "api/a.md": "First.\n", "api/b.md": "- Second.\n" };
  expect(read("Namely: [!INCLUDE [a](a.md)]\n[!include[b](b.md)] and so on.\n", files)).toEqual({
    blocks: [
      "paragraph Namely: ",
      "paragraph First.",
      "list",
      "  item",
      "    paragraph Second.",
      "paragraph  and so on.",
    ],
    findings: [],
  });
});

test("words that a sentence includes stay in it, and what is not to be had leaves the sentence whole", () => {
  const files = { "api/name.md": "Callisto **Phone**\n", "api/other.md": "Ganymede\n" };
  const sentence = "Rings in [!INCLUDE[name](name.md)] and [!INCLUDE [other](other.md)].\n";
  expect(read(sentence, files)).toEqual({
    blocks: ["paragraph Rings in Callisto **Phone** and Ganymede."],
    findings: [],
  });
  const { "api/name.md": name } = files;
  expect(
    read("[!INCLUDE [all](all.md)], always.\n", { ...files, "api/all.md": "[!INCLUDE[name](name.md)] rings\n" }).blocks,
  ).toEqual(["paragraph Callisto **Phone** rings, always."]);
  expect(read("Rings [!INCLUDE [none](none.md)]twice.\n", { "api/none.md": "" }).blocks).toEqual([
    "paragraph Rings twice.",
  ]);
  const many = Array.from({ length: 150 }, () => "In [!INCLUDE[name](name.md)].\n").join("\n");
  expect(read(many, files).findings).toEqual([]);
  expect(read(sentence, { "api/name.md": name }).blocks).toEqual(["paragraph Rings in Callisto **Phone** and ."]);
});

test("an include inside a table cell, a list or a quote stays there", () => {
  const files = { "api/a.md": "Ring **twice**.\n\n| no | inline |\n|-|-|\n" };
  expect(read("| a |\n|---|\n| [!INCLUDE [a](a.md)] |\n\n- [!INCLUDE [a](a.md)]\n", files).blocks).toEqual([
    "table a (other)",
    "  row Ring **twice**.",
    "list",
    "  item",
    "    paragraph Ring **twice**.",
    "    table no (other) | inline (other)",
  ]);
});

test("paths may begin at the root, and bear escapes and fragments", () => {
  const files = { "includes/my note.md": "Found.\n" };
  for (const url of ["/includes/my%20note.md", "~/includes/my%20note.md", "../includes/my%20note.md#top"]) {
    expect(read(`[!INCLUDE [a](${url})]\n`, files)).toEqual({ blocks: ["paragraph Found."], findings: [] });
  }
});

test("an include in another case is read, and reported", () => {
  expect(read("[!INCLUDE [a](../Includes/Note.md)]\n", { "includes/note.md": "Found.\n" })).toEqual({
    blocks: ["paragraph Found."],
    findings: ["1:11 include-case: Unexpected include of `Includes/Note.md`, expected `includes/note.md`"],
  });
});

test("an include that is missing is reported once a page", () => {
  expect(read("[!INCLUDE [a](gone.md)]\n\n[!INCLUDE [b](gone.md)]\n\nAfter.\n", {})).toEqual({
    blocks: ["paragraph After."],
    findings: ["1:11 include-missing: Unexpected include of `api/gone.md`, expected a markdown file of the reference"],
  });
});

test("an include outside the root is not read", () => {
  const files = { "../etc/passwd.md": "secret" };
  const { page, findings } = readContent("[!INCLUDE [a](../../etc/passwd.md)]\n", { files });
  expect({ blocks: sketchBlocks(page), findings }).toEqual({ blocks: [], findings: [] });
  expect(page.outsideIncludes.map(({ value, origin }) => [value, citationOf(origin)])).toEqual([
    ["../../etc/passwd.md", "api/call-answer.md:6"],
  ]);
});

test("a circle of includes is cut where it closes", () => {
  const files = {
    "api/a.md": "A.\n\n[!INCLUDE [b](b.md)]\n",
    "api/b.md": "B.\n\n[!INCLUDE [a](a.md)]\n",
  };
  expect(read("[!INCLUDE [a](a.md)]\n", files)).toEqual({
    blocks: ["paragraph A.", "paragraph B."],
    findings: ["api/b.md:3:11 include-cycle: Unexpected include of `api/a.md` in itself, expected another file"],
  });
});

test("a page that includes itself does not", () => {
  expect(read("[!INCLUDE [a](call-answer.md)]\n", {}).findings).toEqual([
    "1:11 include-cycle: Unexpected include of `api/call-answer.md` in itself, expected another file",
  ]);
});

test("a long chain of includes ends at the limit", () => {
  const chain = Array.from({ length: 12 }, (_, at) => [`api/${at}.md`, `File ${at}\n\n[!INCLUDE [n](${at + 1}.md)]\n`]);
  const { blocks, findings } = read("[!INCLUDE [n](0.md)]\n", Object.fromEntries(chain));
  expect(blocks).toEqual(Array.from({ length: 8 }, (_, at) => `paragraph File ${at}`));
  expect(findings).toEqual([
    "api/7.md:3:11 include-depth: Unexpected include, expected at most 8 of them in one another",
  ]);
});

test("files that include each other many times over end at the limit", () => {
  const fan = Array.from({ length: 8 }, (_, at) => [`api/${at}.md`, `[!INCLUDE [n](${at + 1}.md)]\n\n`.repeat(8)]);
  const { blocks, findings } = read("[!INCLUDE [n](0.md)]\n", { ...Object.fromEntries(fan), "api/8.md": "Leaf.\n" });
  expect([...new Set(blocks)]).toEqual([]);
  expect(findings.map((finding) => finding.replace(/^\S+ /, ""))).toEqual([
    "include-depth: Unexpected include, expected at most 8 of them in one another",
    "include-amount: Unexpected include, expected at most 200 in one page",
  ]);
});

test("an include that is too tangled to be read is reported where it is", () => {
  expect(read("[!INCLUDE [a](a.md)]\n\nAfter.\n", { "api/a.md": `A.\n\n${"> ".repeat(300)}B.\n` })).toEqual({
    blocks: ["paragraph After."],
    findings: [
      "api/a.md:3:1 page-tangled: Unexpected depth of nesting, expected what a person writes; the page is not read",
    ],
  });
});
