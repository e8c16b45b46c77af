import type { Limits, TypeRef } from "../model/api.js";
import type { Example } from "../model/example.js";
import { describeLimits, isTextWithin, lengthOf } from "../model/values/limits.js";
import type { JsonNode } from "../source/json-node.js";
import { contradictionsIn, sameContradictionsIn } from "./helpers/contradictions.js";
import { describeValue } from "./helpers/describe-value.js";
import { ownExamples } from "./helpers/own-examples.js";
import { argumentsGiven, type Given, keysGiven, queriesGiven } from "./helpers/parameters-given.js";
import { alsoAt, explainedAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A number in an example that is greater or smaller, or a text that is longer or shorter, than its description allows. */
export const exampleOutOfLimits = defineRule({
  code: "example-out-of-limits",
  check(context, report) {
    const malformed = new Set(contradictionsIn(context, "value").map(({ node }) => node));
    for (const [first, ...others] of sameContradictionsIn(context, "limit")) {
      const { node, path, expected, documented } = first;
      // What is no value of the type at all has one fault, which is that.
      if (malformed.has(node)) continue;
      const related = [...explainedAt(documented, explanation), ...alsoAt(others.map((other) => other.node))];
      report(node.origin, { found: describeSize(node), path, expected }, related);
    }
    const beyond = ownExamples(context).flatMap(parametersBeyond);
    for (const [first, ...others] of sameOnPage(beyond, ({ name, value }) => [name, value])) {
      const { name, found, expected, parameter, origin } = first;
      const related = [...explainedAt(parameter.origin, explanation), ...alsoAt(others)];
      report(origin, { found, path: name, expected }, related);
    }
  },
});

const explanation = "The limit is documented here";

function describeSize(node: JsonNode): string {
  return node.kind === "string" ? describeLength(node.value) : describeValue(node);
}

function describeLength(text: string): string {
  const length = lengthOf(text);
  return `string of ${length} ${length === 1 ? "character" : "characters"}`;
}

/** A parameter of a URL with a value that its description does not allow. */
interface Beyond extends Given {
  readonly found: string;
  readonly expected: string;
}

function parametersBeyond(example: Example): readonly Beyond[] {
  // Few have any.
  if (!example.match?.operation.parameters.some(({ limits }) => limits)) return [];
  const given = [...queriesGiven(example), ...argumentsGiven(example), ...keysGiven(example)];
  return given.flatMap((one): readonly Beyond[] => {
    const { limits, type } = one.parameter;
    const value = limits && itemsIn(one.value, type).find((item) => !isTextWithin(item, limits));
    if (!limits || value === undefined) return [];
    return [{ ...one, found: describeText(value, limits), expected: describeLimits(limits) }];
  });
}

// The limits of a list are those of its items.
function itemsIn(value: string, type: TypeRef): readonly string[] {
  return type.kind === "collection" ? value.split(",").map((item) => item.trim()) : [value];
}

function describeText(text: string, { of }: Limits): string {
  return of === "length" ? describeLength(text) : `number \`${text}\``;
}
