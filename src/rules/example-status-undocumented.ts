import type { Example, ExampleResponse } from "../model/example.js";
import { sectionsOf, tablesOf } from "../model/page-access.js";
import { statusesInTables, tellsOfOthers } from "../model/responses/response-table.js";
import { isRedirection } from "../model/responses/status.js";
import type { Page } from "../page/page.js";
import { partOf, type Located } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { isWithin } from "../util/upwards.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule, type RuleReport } from "./rule.js";

/** An example of a response with a status that the Response section does not name, or of an error that a table of errors does not. */
export const exampleStatusUndocumented = defineRule({
  code: "example-status-undocumented",
  check(context, report) {
    for (const [operation, examples] of groupBy(ownExamples(context), (example) => example.operation)) {
      const page = context.pageOf(operation);
      const documented = page ? context.statusesOn(page).map(({ status }) => status) : [];
      const errors = page ? errorsOn(page) : [];
      if (errors.length > 0) {
        const named = new Set([...errors, ...documented].map(({ value }) => value));
        const unnamed = examples
          .flatMap(({ responses }) => responses)
          .filter(({ status }) => isError(status) && !named.has(status));
        reportEach(unnamed, { listed: errors, by: "table of errors" }, report);
      }
      const first = documented.find(({ value }) => isPlainSuccess(value));
      // What a redirection leads to answers with a status of its own, and pages show that as well.
      if (!first || documented.some(({ value }) => isRedirection(value))) continue;
      const known = new Set(documented.map(({ value }) => value));
      const shown = examples.filter(isOnMainRoute).flatMap(({ responses }) => responses);
      const unknown = shown.filter(({ status }) => !isError(status) && !known.has(status));
      const listed = documented.filter(({ value }) => isPlainSuccess(value));
      reportEach(unknown, { listed, by: "Response section" }, report);
    }
  },
});

interface Documented {
  readonly listed: readonly Located<number>[];
  readonly by: "Response section" | "table of errors";
}

/** Reports the statuses of `unknown`, each once. */
function reportEach(
  unknown: readonly ExampleResponse[],
  { listed, by }: Documented,
  report: RuleReport<"example-status-undocumented">,
): void {
  const documented = [...new Set(listed.map(({ value }) => value))];
  for (const [status, responses] of groupBy(unknown, (response) => response.status)) {
    const [first, ...others] = responses.map((response) => ({
      origin: partOf(startLineOf(response.origin), String(status)),
    }));
    const explanation = explainedAt(listed[0]?.origin, `The ${by} names this status`);
    if (first) report(first.origin, { status, documented, by }, [...explanation, ...alsoAt(others)]);
  }
}

/** The errors that tables of statuses list; none where one has a row for all others. */
function errorsOn(page: Page): readonly Located<number>[] {
  const sections = sectionsOf(page, "errors").filter((section) => !isWithin(section, "example"));
  if (sections.flatMap(tablesOf).some(tellsOfOthers)) return [];
  return sections
    .flatMap(statusesInTables)
    .map(({ status }) => status)
    .filter(({ value }) => isError(value));
}

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
