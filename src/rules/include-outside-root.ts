import { groupBy } from "../util/group-by.js";
import { readLinkTarget } from "./helpers/link-target.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An include from above the docs root, which is not read: one finding a file, however many pages want it. */
export const includeOutsideRoot = defineRule({
  code: "include-outside-root",
  check({ pages }, report) {
    const includes = pages.flatMap(({ outsideIncludes }) => outsideIncludes);
    const files = groupBy(includes, ({ value, origin }) => {
      const target = readLinkTarget(origin.source.path, value);
      return target.kind === "outside" ? target.path : value;
    });
    for (const [{ value: url, origin }, ...others] of files.values()) {
      report(origin, { url }, alsoAt(others));
    }
  },
});
