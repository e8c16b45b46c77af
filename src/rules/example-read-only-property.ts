import { groupBy } from "../util/group-by.js";
import { contradictionsIn, withoutIndexes } from "./helpers/contradictions.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** Properties in the example of a request that their table calls read-only: one finding a page. */
export const exampleReadOnlyProperty = defineRule({
  code: "example-read-only-property",
  check(context, report) {
    const found = contradictionsIn(context, "readOnly");
    for (const [first, ...others] of groupBy(found, ({ node }) => node.origin.source).values()) {
      const paths = new Set([first, ...others].map(({ path }) => withoutIndexes(path)));
      const explanation = explainedAt(first.documented, "It is called read-only here");
      const also = alsoAt(others.map(({ nameOrigin: origin }) => ({ origin })));
      report(first.nameOrigin, { paths: [...paths] }, [...explanation, ...also]);
    }
  },
});
