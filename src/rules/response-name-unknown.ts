import type { Annotation, Page } from "../page/page.js";
import { codeBlocksOf } from "../model/page-access.js";
import { defineRule } from "./rule.js";

/** A response that names a request which its page does not have. */
export const responseNameUnknown = defineRule({
  code: "response-name-unknown",
  check({ pages, suggest }, report) {
    for (const page of pages) {
      const requests = new Set(annotationsOf(page, "request").flatMap(({ names }) => names.map(({ value }) => value)));
      const named = annotationsOf(page, "response").flatMap(({ names }) => names);
      for (const { value, origin } of named) {
        if (!requests.has(value)) report(origin, { name: value, near: suggest(value, requests) });
      }
    }
  },
});

function annotationsOf(page: Page, type: "request" | "response"): readonly Annotation[] {
  const annotations = page.sections.flatMap(codeBlocksOf).flatMap(({ annotation }) => annotation ?? []);
  return annotations.filter(({ blockType }) => blockType?.value === type);
}
