import { sameContradictionsIn } from "./helpers/contradictions.js";
import { describeValue } from "./helpers/describe-value.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A value in an example that has its type's JSON form and is none of its values: a date without a zone, an Int32 above 2^31. */
export const exampleMalformedValue = defineRule({
  code: "example-malformed-value",
  check(context, report) {
    for (const [first, ...others] of sameContradictionsIn(context, "value")) {
      if (first.choices.length > 0) continue;
      const { node, path, expected, documented } = first;
      const explanation = explainedAt(documented, `It is documented here as ${expected}`);
      const related = [...explanation, ...alsoAt(others.map((other) => other.node))];
      report(node.origin, { found: describeValue(node), path, expected }, related);
    }
  },
});
