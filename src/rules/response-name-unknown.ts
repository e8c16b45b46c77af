import type { BlockType } from "../page/annotation-keys.js";
import type { CodeBlock } from "../page/page.js";
import type { Located } from "../source/source.js";
import { defineRule } from "./rule.js";

/** A response that names a request which its page does not have, not even one that is not to be read. */
export const responseNameUnknown = defineRule({
  code: "response-name-unknown",
  check({ pages, codeOn, suggest }, report) {
    for (const page of pages) {
      const named = namesIn(codeOn(page), (type) => type !== "response");
      const requests = new Set(named.map(({ value }) => value));
      for (const { value, origin } of namesIn(codeOn(page), (type) => type === "response")) {
        if (!requests.has(value)) report(origin, { name: value, near: suggest(value, requests) });
      }
    }
  },
});

function namesIn(blocks: readonly CodeBlock[], isOf: (type: BlockType) => boolean): readonly Located<string>[] {
  return blocks.flatMap(({ annotation }) =>
    annotation?.blockType && isOf(annotation.blockType.value) ? annotation.names : [],
  );
}
