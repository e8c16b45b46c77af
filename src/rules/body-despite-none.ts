import { allowsBody, readBodyProse } from "../model/operations/body-prose.js";
import { isWithin, sectionsOf } from "../model/page-access.js";
import { leadsToResources } from "../model/prose/resource-links.js";
import type { Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { isReading } from "./get-with-body.js";
import { ownExamples } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** A body in an example of an operation whose page says to send none. */
export const bodyDespiteNone = defineRule({
  code: "body-despite-none",
  check(context, report) {
    for (const { operation, request } of ownExamples(context)) {
      const page = context.pageOf(operation);
      const { body, method } = request;
      // Whatever the page says, that it reads is finding enough.
      if (isReading(method)) continue;
      const refusal = page && body && operation.body.kind === "none" ? refusalOn(page) : undefined;
      if (!body || !refusal) continue;
      const origin = body.kind === "json" ? body.value.origin : body.origin;
      report(startLineOf(origin), {}, explainedAt(refusal, "The page says so here"));
    }
  },
});

function refusalOn(page: Page): Origin | undefined {
  const sections = sectionsOf(page, "requestBody").filter((section) => !isWithin(section, "example"));
  const prose = readBodyProse(
    sections.flatMap(({ blocks }) => blocks),
    leadsToResources,
  );
  return prose.kind === "none" && !allowsBody(prose) ? prose.origin : undefined;
}
