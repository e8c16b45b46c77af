import { readProse } from "../model/prose.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { contradictionsIn, propertyAt, type PlacedContradiction } from "./contradictions.js";
import { describedIn } from "./described.js";
import { describeValue } from "./describe-value.js";
import { alsoOnPages, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A value in an example that is none of those that the reference lists: one finding, on however many pages it stands. */
export const exampleUnlistedValue = defineRule({
  code: "example-unlisted-value",
  check(context, report) {
    const descriptions = descriptionsIn(context);
    const found = contradictionsIn(context, "value").filter(
      ({ node, choices, documented }) =>
        choices.length > 0 && !(node.kind === "string" && isTold(node.value, documented, descriptions)),
    );
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { node, path, expected, choices: values, documented } = first;
      const near = node.kind === "string" ? context.suggest(node.value, values) : undefined;
      const explanation = explainedAt(documented, `It is documented here as ${expected}`);
      const also = alsoOnPages(
        node.origin,
        others.map((other) => other.node.origin),
      );
      report(node.origin, { found: describeValue(node), path, near, values }, [...explanation, ...also]);
    }
  },
});

// A list that an example contradicts is wrong, or the example is, on whichever page.
function sameness({ node, path, expected, documented }: PlacedContradiction): string {
  const place = documented ? [documented.source.path, documented.start] : [node.origin.source.path, path];
  return [...place, propertyAt(path), expected, "value" in node ? String(node.value) : node.kind].join("\0");
}

type Descriptions = ReadonlyMap<Origin, string>;

function descriptionsIn({ api }: RuleContext): Descriptions {
  return new Map(describedIn(api).map(({ origin, description }) => [origin, description]));
}

// `any type that the player supports`, among the items of a list.
const openEnd = /\b(?:any(?! of\b)|other) [\w ]{0,40}\b(?:supported|supports?|accepted|accepts?|allowed|allows?)\b/i;

/** True where the description allows the value though the enumeration has it not: what differs then are these two. */
function isTold(value: string, documented: Origin | undefined, descriptions: Descriptions): boolean {
  const description = (documented && descriptions.get(documented)) ?? "";
  return openEnd.test(description) || (readProse(description).possibleValues?.includes(value) ?? false);
}
