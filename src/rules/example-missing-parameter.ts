import type { Parameter } from "../model/operation.js";
import { missingParameters } from "../model/operations/missing-parameters.js";
import { groupBy } from "../util/group-by.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** An example of a request without a query parameter or header that its page calls required: one finding a parameter. */
export const exampleMissingParameter = defineRule({
  code: "example-missing-parameter",
  check({ api }, report) {
    const found = api.examples.flatMap(({ match, request }) =>
      match
        ? missingParameters(request, match).map((parameter) => ({ parameter, origin: startLineOf(request.origin) }))
        : [],
    );
    for (const [first, ...others] of groupBy(found, ({ parameter }) => parameter).values()) {
      const { name, origin } = first.parameter;
      const explanation = explainedAt(origin, `\`${name}\` is called required here`);
      const also = alsoAt(others.map((other) => other.origin));
      report(first.origin, { what: whatIs(first.parameter), name }, [...explanation, ...also]);
    }
  },
});

function whatIs({ in: place }: Parameter): "header" | "query parameter" {
  return place === "header" ? "header" : "query parameter";
}
