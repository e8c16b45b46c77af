import { sectionsOnAnswers } from "../../model/operations/page-steps.js";
import { textsOf } from "../../model/page-access.js";
import { joinRuns } from "../../model/prose/run-text.js";
import { statusesIn, type StatusMention } from "../../model/responses/response-status.js";
import { statusesInTables } from "../../model/responses/response-table.js";
import type { Page } from "../../page/page.js";

/** The statuses that the sections on the answer name, as often as they do. */
export function documentedStatuses(page: Page): readonly StatusMention[] {
  const sections = sectionsOnAnswers(page);
  const blocks = sections.flatMap((section) => section.blocks);
  const texts = blocks.flatMap(textsOf).filter(({ text }) => /\d{3}/.test(text));
  return [...texts.flatMap((text) => statusesIn(joinRuns(text))), ...sections.flatMap(statusesInTables)];
}
