import { isReasonOf, reasonPhrases } from "../model/responses/reason-phrases.js";
import type { HttpResponse, Page } from "../page/page.js";
import { textOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A status in a status line without a reason, or with one that is not its own, or written in a way of its own: `202 Accpted`,
 * `204 OK`, `200, OK`.
 */
export const statusPhrase = defineRule({
  code: "status-phrase",
  check(context, report) {
    for (const page of context.pages) {
      for (const [first, ...others] of groupBy(oddPhrases(page, context), ({ origin }) => textOf(origin)).values()) {
        const data = { written: textOf(first.origin), expected: first.expected };
        report(first.origin, data, alsoAt(others));
      }
    }
  },
});

interface OddPhrase {
  readonly expected: string;
  /** Of status and reason together. */
  readonly origin: Origin;
}

function oddPhrases(page: Page, { statusesOn, codeOn }: RuleContext): readonly OddPhrase[] {
  const documented = statusesOn(page).filter(({ phraseOdd }) => phraseOdd);
  const shown = codeOn(page).flatMap(({ messages }) =>
    messages.filter((message) => message.kind === "response").filter(hasStatusLine),
  );
  const misnamed = shown.filter(({ status, reason }) => !isReasonOf(status.value, reason?.value ?? ""));
  return [...documented, ...misnamed].flatMap(({ status, reason }) => {
    const expected = reasonPhrases.get(status.value);
    if (expected === undefined) return [];
    const end = reason?.origin.end ?? status.origin.end;
    return [{ expected: `${status.value} ${expected}`, origin: { ...status.origin, end } }];
  });
}

// "Status code: 200" is a sentence, and whole without a reason, whether or not it stands in a fence.
function hasStatusLine({ status, reason, origin }: HttpResponse): boolean {
  if (reason === undefined && /^status/i.test(textOf(origin))) return false;
  return status.origin.start > origin.start || status.origin.end < origin.end;
}
