import { headerNamed, type Example } from "../model/example.js";
import { documentedResponses } from "../model/examples/example-bodies.js";
import type { Operation } from "../model/operation.js";
import { isBodiless } from "../model/responses/status.js";
import type { JsonNode } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startOfBody } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A response with a body, shown or told of, or with the length of one, whose status allows none, or shown where the page says that there is none. */
export const noContentWithBody = defineRule({
  code: "no-content-with-body",
  check(context, report) {
    const responses = context.api.examples.flatMap((example) => example.responses);
    for (const { status, headers, body } of responses) {
      if (!isBodiless(status)) continue;
      const length = headerNamed(headers, "content-length");
      if (body) report(startOfBody(body), { status, by: "status" });
      else if (length && status !== notModified && /^[1-9]\d*$/.test(length.value.trim()))
        report(length.origin, { status, by: "status", length: length.value.trim() });
    }
    for (const { status, origin, place } of context.api.operations.flatMap(promisedBy))
      report(place, { status, by: "status" }, explainedAt(origin, "The status stands here"));
    const denied = ownExamples(context).flatMap((example) => deniedIn(example, context));
    for (const [first, ...others] of groupBy(denied, ({ said }) => said).values()) {
      const related = explainedAt(first.said, "The page says so here");
      report(first.origin, { status: first.status, by: "page" }, [...related, ...alsoAt(others)]);
    }
  },
});

/** It tells how long the body is that does not come (RFC 9110, section 8.6). */
const notModified = 304;

interface Promised {
  readonly status: number;
  readonly origin: Origin;
  /** Where the page says what comes with it. */
  readonly place: Origin;
}

function promisedBy({ responses }: Operation): readonly Promised[] {
  return responses.flatMap(({ status, content, overruled, origin }) =>
    overruled && content.kind === "none" ? [{ status, origin, place: overruled }] : [],
  );
}

interface Denied {
  readonly status: number;
  readonly origin: Origin;
  /** Where the page says that the response has no body. */
  readonly said: Origin;
}

// What is no JSON may be the server's own words, which no client reads; `{}` says nothing either.
function deniedIn({ operation, match, responses }: Example, { graph }: RuleContext): readonly Denied[] {
  const documented = documentedResponses({ typing: operation, match }, graph);
  return responses.flatMap(({ status, content, body }): readonly Denied[] => {
    if (body?.kind !== "json" || isEmpty(body.value) || content.kind !== "none" || isBodiless(status)) return [];
    const said = documented.find((response) => response.content === content)?.origin;
    return said ? [{ status, origin: startOfBody(body), said }] : [];
  });
}

function isEmpty(value: JsonNode): boolean {
  return value.kind === "object" && value.members.length === 0;
}
