import { lengthOf } from "../model/values/limits.js";
import type { JsonNode } from "../source/json-node.js";
import { sameContradictionsIn } from "./contradictions.js";
import { describeValue } from "./describe-value.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A number in an example that is greater or smaller, or a text that is longer or shorter, than its description allows. */
export const exampleOutOfLimits = defineRule({
  code: "example-out-of-limits",
  check(context, report) {
    for (const [first, ...others] of sameContradictionsIn(context, "limit")) {
      const { node, path, expected, documented } = first;
      const explanation = explainedAt(documented, "The limit is documented here");
      const related = [...explanation, ...alsoAt(others.map((other) => other.node.origin))];
      report(node.origin, { found: describeSize(node), path, expected }, related);
    }
  },
});

function describeSize(node: JsonNode): string {
  if (node.kind !== "string") return describeValue(node);
  const length = lengthOf(node.value);
  return `string of ${length} ${length === 1 ? "character" : "characters"}`;
}
