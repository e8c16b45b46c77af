import { expect, test } from "vitest";
import { itemisedProseOf, listTextOf, proseOf } from "../../../src/model/prose/markdown-text.js";
import type { RichText, Run } from "../../../src/page/page.js";
import { cellOf, paragraphsOf } from "../helpers/markdown.js";

test.each([
  ["The name of the call.", "The name of the call."],
  ["The **name** of the [call](call.md), such as `stand-up`.", "The name of the call, such as `stand-up`."],
  ["A  name   with \\* spaces", "A name with * spaces"],
  ["a `` code ` span `` b", "a ``code ` span`` b"],
  ["a `` `x` `` b", "a `` `x` `` b"],
])("%s", (markdown, expected) => {
  expect(proseOf(cellOf(markdown))).toBe(expected);
});

test("lines are joined", () => {
  const [paragraph] = paragraphsOf("The name\nof the call.");
  expect(paragraph && proseOf(paragraph.text)).toBe("The name of the call.");
});

test("a long row of backticks is fenced by a longer one", () => {
  const origin = { source: { path: "a.md", text: "" }, start: 0, end: 0 };
  const runs: readonly Run[] = [{ kind: "code", text: "a```b", origin }];
  const rich: RichText = { text: "a```b", runs, origin };
  expect(proseOf(rich)).toBe("````a```b````");
});

test("where values are listed, bold words and line breaks stay", () => {
  const markdown = "One  of:<ul><li>**open** - `a` *b*</li><li>__half open__</li></ul> or<br/>none";
  expect(listTextOf(cellOf(markdown))).toBe("One of:\n**open** - `a` b\nhalf open\nor\nnone");
});

test.each([
  ["A <br> name.", "A name."],
  ["One of:<br><ul><li>`a`: first</li> <li>__b__</li></ul>", "One of:\n- `a`: first\n- b"],
  ["<ul><li>a</li><li>b</li></ul><br>Or  none.", "- a\n- b\n\nOr none."],
  ["One of: <li/>a<li/>b", "One of:\n- a\n- b"],
  ["<ul><li>a:<ul><li>b</li></ul></li><li></li></ul>", "- a:\n- b"],
])("lists in HTML stay lists where they describe: %s", (markdown, expected) => {
  expect(itemisedProseOf(cellOf(markdown))).toBe(expected);
});
