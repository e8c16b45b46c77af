import type { CodeBlock } from "../page/page.js";
import type { Located } from "../source/source.js";
import { defineRule } from "./rule.js";

/** A response that names a request which its page does not have. */
export const responseNameUnknown = defineRule({
  code: "response-name-unknown",
  check({ pages, codeOn, suggest }, report) {
    for (const page of pages) {
      const requests = new Set(namesIn(codeOn(page), "request").map(({ value }) => value));
      for (const { value, origin } of namesIn(codeOn(page), "response")) {
        if (!requests.has(value)) report(origin, { name: value, near: suggest(value, requests) });
      }
    }
  },
});

function namesIn(blocks: readonly CodeBlock[], type: "request" | "response"): readonly Located<string>[] {
  return blocks.flatMap(({ annotation }) => (annotation?.blockType?.value === type ? annotation.names : []));
}
