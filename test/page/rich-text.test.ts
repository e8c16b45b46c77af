import type { PhrasingContent } from "mdast";
import { expect, test } from "vitest";
import type { Run } from "../../src/page/page.js";
import { regionOf } from "../../src/page/region.js";
import { readRichText } from "../../src/page/rich-text.js";
import { libraryOf } from "../../src/source/library.js";
import { textOf } from "../../src/source/source.js";
import { readContent } from "../helpers/read-page.js";

function runsOf(text: string): readonly Run[] {
  const [block] = readContent(text).page.sections[0]?.blocks ?? [];
  return block?.kind === "paragraph" ? block.text.runs : [];
}

function read(text: string): readonly string[] {
  return runsOf(text).map((run) => {
    const kind = run.kind === "text" && run.strong ? "strong" : run.kind;
    const url = run.kind === "link" ? ` to ${run.link.url}` : "";
    return `${kind} ${JSON.stringify(run.text)}${url} at ${JSON.stringify(textOf(run.origin))}`;
  });
}

test("inline content is its runs, each with its place", () => {
  expect(read('Answer `a call`, **now or *never***, see [the **call**](call.md "Title").\n')).toEqual([
    'text "Answer " at "Answer "',
    'code "a call" at "`a call`"',
    'text ", " at ", "',
    'strong "now or " at "now or "',
    'strong "never" at "never"',
    'text ", see " at ", see "',
    'link "the call" to call.md at "[the **call**](call.md \\"Title\\")"',
    'text "." at "."',
  ]);
});

test("a link to a heading of its own file leads there within the page", () => {
  const urls = ["call-answer.md#tone", "../api/call-answer.md#tone", "#tone", "call-answer.md", "call-end.md#tone"];
  expect(
    runsOf(urls.map((url) => `[a](${url})`).join("")).flatMap((run) => (run.kind === "link" ? run.link.url : [])),
  ).toEqual(["#tone", "#tone", "#tone", "call-answer.md", "call-end.md#tone"]);
});

test("entities and escapes are decoded", () => {
  expect(read("Bearer &lt;token&gt;, 1 \\* 2\n")).toEqual([
    'text "Bearer <token>, 1 * 2" at "Bearer &lt;token&gt;, 1 \\\\* 2"',
  ]);
});

test("a space between words that does not break is one, in code too", () => {
  expect(read("A\u00a0call: `204\u00a0No\u00a0Content`\n")).toEqual([
    'text "A call: " at "A\u00a0call: "',
    'code "204 No Content" at "`204\u00a0No\u00a0Content`"',
  ]);
});

test("references find their definitions, wherever those stand", () => {
  expect(read("See [the call][c], [Call][] and [call].\n\n> [call]: call.md\n\n[c]: <other call.md>\n")).toEqual([
    'text "See " at "See "',
    'link "the call" to other call.md at "[the call][c]"',
    'text ", " at ", "',
    'link "Call" to call.md at "[Call][]"',
    'text " and " at " and "',
    'link "call" to call.md at "[call]"',
    'text "." at "."',
  ]);
});

test("a reference without a definition is text", () => {
  expect(read("A [call][] collection\n")).toEqual(['text "A [call][] collection" at "A [call][] collection"']);
});

test("bare addresses are links in their places", () => {
  expect(read("At https://contoso.com/a, or www.contoso.com/b *now*.\n")).toEqual([
    'text "At " at "At "',
    'link "https://contoso.com/a" to https://contoso.com/a at "https://contoso.com/a"',
    'text ", or " at ", or "',
    'link "www.contoso.com/b" to http://www.contoso.com/b at "www.contoso.com/b"',
    'text " " at " "',
    'text "now" at "now"',
    'text "." at "."',
  ]);
});

test("links that a parser finds in plain text are in their places, with or without a position of their own", () => {
  const texts = ["Mail ", "desk@contoso.com", " or ", "www.contoso.com", "."];
  const children: PhrasingContent[] = texts.map((value) =>
    /\w\.\w/.test(value) ? { type: "link", url: value, children: [{ type: "text", value }] } : { type: "text", value },
  );
  const source = { path: "api/call.md", text: `> ${texts.join("")}\n` };
  const page = {
    library: libraryOf([]),
    report: () => undefined,
    links: [],
    outsideIncludes: [],
    reported: new Set<string>(),
    includes: { count: 0 },
  };
  const scope = { page, region: regionOf(source), definitions: new Map(), trail: [source.path] };
  const { runs } = readRichText(children, { start: 2, end: source.text.length - 1 }, scope);
  expect(runs.map(({ origin }) => textOf(origin))).toEqual(texts);
});

test("line ends are spaces, and line breaks are line breaks", () => {
  expect(read("One\ntwo  \nthree<br>four\n").map((run) => run.replace(/ at .*/s, ""))).toEqual([
    'text "One two"',
    'text "\\n"',
    'text "three"',
    'text "\\n"',
    'text "four"',
  ]);
});

test("elements go, placeholders stay", () => {
  expect(
    read("The <sup>2</sup><address> of <!-- hidden --><call-id>\n").map((run) => run.replace(/ at .*/s, "")),
  ).toEqual(['text "The "', 'text "2"', 'text "<address>"', 'text " of "', 'text "<call-id>"']);
});

test("a footnote is read where it is defined", () => {
  const [, footnote] = readContent("Ring.[^1]\n\n[^1]: Twice, see [call](call.md).\n").page.sections[0]?.blocks ?? [];
  expect(footnote?.kind === "paragraph" && footnote.text.text).toBe("Twice, see call.");
});

test("an image is its description", () => {
  expect(read("![A phone](phone.png)![ rings][r]\n\n[r]: r.png\n").map((run) => run.replace(/ at .*/s, ""))).toEqual([
    'text "A phone"',
    'text " rings"',
  ]);
});

test("every link of a page is collected, in order of the page", () => {
  const { page } = readContent(
    "See [a](a.md).\n\n## The [b](b.md)\n\n| [c](c.md) |\n|--|\n| **[d](d.md)** |\n\n> - [e](e.md)\n\n```\n[f](f.md)\n```\n",
  );
  expect(page.links.map(({ text, url }) => [text, url])).toEqual([
    ["a", "a.md"],
    ["b", "b.md"],
    ["c", "c.md"],
    ["d", "d.md"],
    ["e", "e.md"],
  ]);
});
