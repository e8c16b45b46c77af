import { codeBlocksOf } from "../model/page-access.js";
import type { Page } from "../page/page.js";
import type { Located } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { defineRule } from "./rule.js";

/** Two requests of the reference with one name. */
export const requestNameDuplicate = defineRule({
  code: "request-name-duplicate",
  check({ pages }, report) {
    for (const [first, ...others] of groupBy(pages.flatMap(requestNames), ({ value }) => value).values()) {
      for (const { value, origin } of others) {
        report(origin, { name: value }, [
          { message: "The first request of this name stands here", origin: first.origin },
        ]);
      }
    }
  },
});

function requestNames(page: Page): readonly Located<string>[] {
  const annotations = page.sections.flatMap(codeBlocksOf).flatMap(({ annotation }) => annotation ?? []);
  return annotations.filter(({ blockType }) => blockType?.value === "request").flatMap(({ names }) => names);
}
