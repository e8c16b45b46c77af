import type { JsonNode } from "../source/json-node.js";
import { sameContradictionsIn } from "./helpers/contradictions.js";
import { describeValue } from "./helpers/describe-value.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A value in an example that is of another type than its table says. */
export const exampleTypeMismatch = defineRule({
  code: "example-type-mismatch",
  check(context, report) {
    for (const same of sameContradictionsIn(context, "type")) {
      const [first, ...others] = same.filter(({ node }) => !isBareText(node));
      if (!first) continue;
      const { node, path, expected, documented } = first;
      const explanation = explainedAt(
        documented,
        path === "" ? "The body is documented here" : `It is documented here as ${expected}`,
      );
      const related = [...explanation, ...alsoAt(others.map((other) => other.node))];
      report(node.origin, { found: describeValue(node), path, expected }, related);
    }
  },
});

// Text without quotes is no JSON, `"length": <seconds>`, and is reported as that.
function isBareText({ kind, origin: { source, start } }: JsonNode): boolean {
  return kind === "string" && !/["'`‘’“”]/.test(source.text.charAt(start));
}
