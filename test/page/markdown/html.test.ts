import { expect, test } from "vitest";
import { textOfHtml, textOfTag } from "../../../src/page/markdown/html.js";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

test.each([
  ["<br>", "\n"],
  ["<BR/>", "\n"],
  ["<br />", "\n"],
  ["</br>", "\n"],
  ["<li>", "\n"],
  ["</li>", "\n"],
  ["</ul>", "\n"],
  ["<td>", " "],
  ["</td>", ""],
  ["<sup>", ""],
  ['<a href="x">', ""],
  ["<!-- x -->", ""],
  ["<address>", "<address>"],
  ["<call-id>", "<call-id>"],
  ["</call>", "</call>"],
])("the tag %s says %j", (tag, text) => {
  expect(textOfTag(tag)).toBe(text);
});

test("a block of HTML is the text in it", () => {
  expect(textOfHtml('<p align="center">Ring\n<b>twice</b></p><!-- not thrice -->')).toBe("Ring twice");
  expect(
    sketchBlocks(readContent('<div class="x">\nRing twice.\n</div>\n\n<a name="b"></a>\n\nAfter.\n').page),
  ).toEqual(["paragraph Ring twice.", "paragraph After."]);
});
