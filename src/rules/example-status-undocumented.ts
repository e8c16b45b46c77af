import { groupBy } from "../util/group-by.js";
import type { Example } from "../model/example.js";
import { isRedirection } from "../model/responses/status.js";
import { ownExamples } from "./own-examples.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/** An example of a response with a status that the Response section does not name. */
export const exampleStatusUndocumented = defineRule({
  code: "example-status-undocumented",
  check(context, report) {
    for (const [operation, examples] of groupBy(ownExamples(context), (example) => example.operation)) {
      const page = context.pageOf(operation);
      const documented = page ? context.statusesOn(page).map(({ status }) => status) : [];
      const first = documented.find(({ value }) => isPlainSuccess(value));
      // What a redirection leads to answers with a status of its own, and pages show that as well.
      if (!first || documented.some(({ value }) => isRedirection(value))) continue;
      const known = new Set(documented.map(({ value }) => value));
      const shown = examples.filter(isOnMainRoute).flatMap(({ responses }) => responses);
      const unknown = shown.filter(({ status }) => !isError(status) && !known.has(status));
      for (const [status, responses] of groupBy(unknown, (response) => response.status)) {
        const [origin, ...others] = responses.map((response) => partOf(startLineOf(response.origin), String(status)));
        const data = { status, documented: [...known].filter(isPlainSuccess) };
        const explanation = explainedAt(first.origin, "The Response section names this status");
        if (origin) report(origin, data, [...explanation, ...alsoAt(others)]);
      }
    }
  },
});

// A further step of the page has answers of its own.
function isOnMainRoute({ operation, match }: Example): boolean {
  return operation.routes.every(({ path, answers }) => !answers || path !== match?.path);
}

const multiStatus = 207;

// A section that gives a status to a mixed outcome or to errors alone leaves that of a plain success unsaid.
function isPlainSuccess(status: number): boolean {
  return !isError(status) && status !== multiStatus;
}

// Errors are common to all operations.
function isError(status: number): boolean {
  return status >= 400;
}
