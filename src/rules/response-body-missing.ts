import type { ExampleResponse } from "../model/example.js";
import { documentedResponses } from "../model/examples/example-bodies.js";
import type { Operation } from "../model/operation.js";
import type { Response } from "../model/response.js";
import { isSuccess } from "../model/responses/status.js";
import type { Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An example of a response without the body that its page documents for it. */
export const responseBodyMissing = defineRule({
  code: "response-body-missing",
  check(context, report) {
    for (const { operation, match, responses } of ownExamples(context)) {
      const expected = documentedResponses({ typing: operation, match }, context.graph);
      for (const response of responses) {
        // What a guide shows is cut to what it is about.
        if (response.origin.source !== operation.origin.source) continue;
        const documented = isBare(response, context)
          ? documentedFor(response, { operation, expected }, context)
          : undefined;
        if (!documented) continue;
        const related = explainedAt(documented, "The page documents the body here");
        report(startLineOf(response.origin), { status: response.status }, related);
      }
    }
  },
});

function isBare({ body, status, origin }: ExampleResponse, { annotationOf }: RuleContext): boolean {
  const annotation = annotationOf(origin);
  return !body && isSuccess(status) && annotation?.truncated !== true && annotation?.isEmpty !== true;
}

interface Documented {
  readonly operation: Operation;
  /** What its page says of the route that the example takes. */
  readonly expected: readonly Response[];
}

/** Where the Response section documents a body for this very status. */
function documentedFor(
  { status }: ExampleResponse,
  { operation, expected }: Documented,
  context: RuleContext,
): Origin | undefined {
  const page = context.pageOf(operation);
  const isNamed = page && context.statusesOn(page).some((mention) => mention.status.value === status);
  const documented = isNamed ? expected.find((response) => response.status === status) : undefined;
  const kind = documented?.content.kind;
  return kind === "json" || kind === "value" ? documented?.origin : undefined;
}
