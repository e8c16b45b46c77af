import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { contradictionsIn, propertyAt, withoutIndexes, type SameContradictions } from "./helpers/contradictions.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An example of a request without properties that its table requires: one finding an object. */
export const exampleMissingProperty = defineRule({
  code: "example-missing-property",
  check(context, report) {
    const objects = groupBy(contradictionsIn(context, "missing"), ({ node }) => node).values();
    for (const [missing, ...others] of groupBy(objects, sameness).values()) {
      const names = missing.map(({ path }) => propertyAt(path));
      const explanation = explainedAt(missing[0].documented, `\`${names[0]}\` is called required here`);
      report(openingOf(missing), { names }, [
        ...explanation,
        ...alsoAt(others.map((other) => ({ origin: openingOf(other) }))),
      ]);
    }
  },
});

function sameness(missing: SameContradictions): string {
  return [missing[0].node.origin.source.path, ...missing.map(({ path }) => withoutIndexes(path))].join("\0");
}

// What is not there has no place; the bracket that opens its object is the nearest.
function openingOf([{ node }]: SameContradictions): Origin {
  return { ...node.origin, end: node.origin.start + 1 };
}
