import { groupBy } from "../util/group-by.js";
import { propertyAt, sameContradictionsIn } from "./contradictions.js";
import { alsoAt } from "./related.js";
import { defineRule } from "./rule.js";

/** Properties in an example that no table of their type has: one finding for each misspelling, one a page and type for the others. */
export const exampleUndocumentedProperty = defineRule({
  code: "example-undocumented-property",
  check(context, report) {
    const found = sameContradictionsIn(context, "undocumented").map((same) => {
      const near = context.suggest(propertyAt(same[0].path), same[0].choices);
      return { same, near };
    });
    const byCause = groupBy(found, ({ same: [{ node, expected, path }], near }) =>
      [node.origin.source.path, expected, near === undefined ? "" : path].join("\0"),
    );
    for (const group of byCause.values()) {
      const { same, near } = group[0];
      const [origin, ...others] = group.flatMap((one) => one.same.map(({ nameOrigin }) => nameOrigin));
      const data = { paths: group.map((one) => one.same[0].path), expected: same[0].expected, near };
      if (origin) report(origin, data, alsoAt(others));
    }
  },
});
