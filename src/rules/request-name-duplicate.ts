import type { CodeBlock } from "../page/page.js";
import type { Located } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { defineRule } from "./rule.js";

/** Two requests of the reference with one name. */
export const requestNameDuplicate = defineRule({
  code: "request-name-duplicate",
  check({ pages, codeOn }, report) {
    for (const [first, ...others] of groupBy(
      pages.flatMap(codeOn).flatMap(namesOfRequest),
      ({ value }) => value,
    ).values()) {
      for (const { value, origin } of others) {
        report(origin, { name: value }, [
          { message: "The first request of this name stands here", origin: first.origin },
        ]);
      }
    }
  },
});

function namesOfRequest({ annotation }: CodeBlock): readonly Located<string>[] {
  return annotation?.blockType?.value === "request" ? annotation.names : [];
}
