import { sameContradictionsIn } from "./contradictions.js";
import { describeValue } from "./describe-value.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A value in an example that is none of those that the reference lists. */
export const exampleUnlistedValue = defineRule({
  code: "example-unlisted-value",
  check(context, report) {
    for (const [first, ...others] of sameContradictionsIn(context, "value")) {
      const { node, path, expected, choices: values, documented } = first;
      if (values.length === 0) continue;
      const near = node.kind === "string" ? context.suggest(node.value, values) : undefined;
      const explanation = explainedAt(documented, `It is documented here as ${expected}`);
      const related = [...explanation, ...alsoAt(others.map((other) => other.node.origin))];
      report(node.origin, { found: describeValue(node), path, near, values }, related);
    }
  },
});
