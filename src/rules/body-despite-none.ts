import { allowsBody, readBodyProse } from "../model/bodies/body-prose.js";
import { sectionsOf, tablesOf } from "../model/page-access.js";
import { leadsToResources } from "../model/prose/resource-links.js";
import { takesBody } from "../model/route.js";
import type { Page, Section } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { isWithin } from "../util/upwards.js";
import { isReading } from "./get-with-body.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf, startOfBody } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A body in an example, or the table of one, of an operation whose page says to send none. */
export const bodyDespiteNone = defineRule({
  code: "body-despite-none",
  check(context, report) {
    for (const operation of context.api.operations) {
      // What a call that has no body lists there, it takes somewhere else.
      const page = operation.routes.every(takesBody) ? context.pageOf(operation) : undefined;
      const table =
        page &&
        bodySections(page)
          .flatMap(tablesOf)
          .find(({ rows }) => rows.length > 0);
      const refusal = page && table && refusalOn(page);
      if (refusal) report(startLineOf(table.origin), {}, explainedAt(refusal, "The page says so here"));
    }
    for (const { operation, request } of ownExamples(context)) {
      const page = context.pageOf(operation);
      const { body, method } = request;
      // Whatever the page says, that it reads is finding enough.
      if (isReading(method)) continue;
      const refusal = page && body && operation.body.kind === "none" ? refusalOn(page) : undefined;
      if (!body || !refusal) continue;
      report(startOfBody(body), {}, explainedAt(refusal, "The page says so here"));
    }
  },
});

function bodySections(page: Page): readonly Section[] {
  return sectionsOf(page, "requestBody").filter((section) => !isWithin(section, "example"));
}

function refusalOn(page: Page): Origin | undefined {
  const prose = readBodyProse(
    bodySections(page).flatMap(({ blocks }) => blocks),
    leadsToResources,
  );
  return prose.kind === "none" && !allowsBody(prose) ? prose.origin : undefined;
}
