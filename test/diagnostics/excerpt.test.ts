import { expect, test } from "vitest";
import { excerptOf } from "../../src/diagnostics/excerpt.js";
import { originOf, sourceOf } from "../helpers/finding.js";

const excerpt = (text: string, part: string) => excerptOf(originOf(sourceOf(text), part));

test("an excerpt shows the line, its neighbours, and carets under the stretch", () => {
  expect(excerpt("# Answer\nAnswer a call.\nThe end\nmore", "a call")).toEqual([
    { number: 1, text: "# Answer", carets: "" },
    { number: 2, text: "Answer a call.", carets: "       ^^^^^^" },
    { number: 3, text: "The end", carets: "" },
  ]);
});

test("the first and the last line have one neighbour, and a last line end is no line", () => {
  expect(excerpt("one\ntwo\n", "one")).toEqual([
    { number: 1, text: "one", carets: "^^^" },
    { number: 2, text: "two", carets: "" },
  ]);
  expect(excerpt("one\ntwo\n", "two")).toEqual([
    { number: 1, text: "one", carets: "" },
    { number: 2, text: "two", carets: "^^^" },
  ]);
});

test("an empty stretch has one caret, in an empty page too", () => {
  expect(excerptOf({ source: sourceOf("call"), start: 4, end: 4 })).toEqual([
    { number: 1, text: "call", carets: "    ^" },
  ]);
  expect(excerptOf({ source: sourceOf(""), start: 0, end: 0 })).toEqual([{ number: 1, text: "", carets: "^" }]);
});

test("a page that begins with a line end begins with an empty line", () => {
  expect(excerptOf({ source: sourceOf("\ncall"), start: 0, end: 0 })).toEqual([
    { number: 1, text: "", carets: "^" },
    { number: 2, text: "call", carets: "" },
  ]);
});

test("a stretch of several lines is underlined to the end of its first", () => {
  expect(excerpt("{ call:\n  1 }", "call:\n  1")).toEqual([
    { number: 1, text: "{ call:", carets: "  ^^^^^" },
    { number: 2, text: "  1 }", carets: "" },
  ]);
});

test("carets stand under wide characters, behind tabs and combining marks", () => {
  expect(excerpt("通話 call", "call")).toEqual([{ number: 1, text: "通話 call", carets: "     ^^^^" }]);
  expect(excerpt("a 通話", "通話")).toEqual([{ number: 1, text: "a 通話", carets: "  ^^^^" }]);
  expect(excerpt("\tcall", "call")).toEqual([{ number: 1, text: "  call", carets: "  ^^^^" }]);
  expect(excerpt("re\u0301union call", "call")).toEqual([
    { number: 1, text: "re\u0301union call", carets: "        ^^^^" },
  ]);
});

test("what joins the parts of an emoji stays, and takes no room", () => {
  expect(excerpt("👩\u200d💻 call\u200d", "call")).toEqual([
    { number: 1, text: "👩\u200d💻 call\ufffd", carets: "     ^^^^" },
  ]);
});

test("escape sequences and bidirectional overrides are shown, not obeyed", () => {
  expect(excerpt("\u001b[2Jcall \u202egnp.exe", "call")).toEqual([
    { number: 1, text: "␛[2Jcall \ufffdgnp.exe", carets: "    ^^^^" },
  ]);
});

test("a long line is cut around the stretch", () => {
  const [line] = excerpt(`${"a".repeat(500)}call${"b".repeat(500)}`, "call");
  expect(line).toEqual({
    number: 1,
    text: `…${"a".repeat(40)}call${"b".repeat(30)}…`,
    carets: `${" ".repeat(41)}^^^^`,
  });
});

test("a long stretch is cut at its end", () => {
  const [line] = excerpt(`a ${"call".repeat(100)} b`, "call".repeat(100));
  expect(line).toEqual({ number: 1, text: `a ${"call".repeat(12)}ca… b`, carets: `  ${"^".repeat(51)}` });
});

test("a line of a megabyte without width costs nothing", () => {
  const [line] = excerpt(`${"\u0301".repeat(1_000_000)}call${"\u0301".repeat(1_000_000)}`, "call");
  expect(line?.text.length).toBeLessThan(400);
  expect(line?.carets).toBe(" ^^^^");
});
