import { readProse } from "../model/prose/prose.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { contradictionsIn, propertyAt, type PlacedContradiction } from "./helpers/contradictions.js";
import { describeValue } from "./helpers/describe-value.js";
import { describedIn } from "./helpers/described.js";
import { alsoOnPages, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A value in an example that is none of those that the reference lists: one finding, on however many pages it stands. */
export const exampleUnlistedValue = defineRule({
  code: "example-unlisted-value",
  check(context, report) {
    const isTold = createTeller(context);
    const found = contradictionsIn(context, "value").filter(
      ({ node, choices, documented }) =>
        choices.length > 0 && !(node.kind === "string" && isTold(node.value, documented)),
    );
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { node, path, expected, choices: values, documented } = first;
      const near = node.kind === "string" ? context.suggest(node.value, values) : undefined;
      const explanation = explainedAt(documented, `It is documented here as ${expected}`);
      const also = alsoOnPages(
        node.origin,
        others.map((other) => other.node),
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

/** What says among the items of a list that there are others. */
const openEnds: readonly RegExp[] = [
  /\b(?:any(?! of\b)|other) [\w ]{0,40}\b(?:supported|supports?|accepted|accepts?|allowed|allows?)\b/i,
  /\b(?:or|and) any other\b/i,
  /[`"*],? (?:etc\b|…|\.\.)|`(?:…|\.{2,})`/i,
];

/** Tells where a description allows the value that its enumeration has not: what differs then are these two. */
function createTeller({ api }: RuleContext): (value: string, documented: Origin | undefined) => boolean {
  const descriptions = new Map(describedIn(api).map(({ origin, description }) => [origin, description]));
  const listed = new Map<Origin, readonly string[] | "any">();
  return (value, documented) => {
    const description = documented && descriptions.get(documented);
    if (!documented || description === undefined) return false;
    const values = listed.get(documented) ?? valuesIn(description);
    listed.set(documented, values);
    return values === "any" || values.includes(value);
  };
}

function valuesIn(description: string): readonly string[] | "any" {
  return openEnds.some((end) => end.test(description)) ? "any" : (readProse(description).possibleValues ?? []);
}
