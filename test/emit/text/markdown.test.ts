import { expect, test } from "vitest";
import { markdown, markdownCode } from "../../../src/emit/text/markdown.js";

test("text shows as it is written", () => {
  expect(markdown("a | b\n<b>*c*</b> [d](e) `f` \\ ~g~ & #h !i _j_")).toBe(
    String.raw`a \| b \<b\>\*c\*\</b\> \[d\](e) \`f\` \\ \~g\~ \& \#h \!i \_j\_`,
  );
});

test("code is delimited by more backticks than it has", () => {
  expect([markdownCode("a.md:7"), markdownCode("a`b``c"), markdownCode("a|b\nc")]).toEqual([
    "`a.md:7`",
    "``` a`b``c ```",
    String.raw`${"`"}a\|b c${"`"}`,
  ]);
});
