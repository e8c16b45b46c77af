import type { Page, Section } from "../../page/page.js";
import { memoize } from "../../util/memoize.js";
import { upwards } from "../../util/upwards.js";
import { codeBlocksOf, sectionsWithin } from "../page-access.js";
import { routeLinesOf } from "../paths/route-lines.js";

/** Tells which further step of a page a section is part of; undefined for what is about the operation that the page is about. */
type Steps = (section: Section) => Section | undefined;

/**
 * The steps of `page`: "Upload bytes to the session", "Get a single thumbnail" below a heading of no other meaning, with a
 * request of their own. The page is about the one that its first route is part of.
 */
export const stepsOf: (page: Page) => Steps = memoize((page) => {
  const steps = new Set(page.sections.filter(showsRequest).flatMap(unnamedAbove));
  if (steps.size === 0) return () => undefined;
  const stepOf: Steps = (section) => unnamedAbove(section).find((above) => steps.has(above));
  const [first] = routeLinesOf(page);
  // What it stands in, "REST" above "REST request", is about it as well.
  const main = new Set(upwards(first && stepOf(first.section)));
  return (section) => {
    const step = stepOf(section);
    return step && main.has(step) ? undefined : step;
  };
});

/** The sections of `page` on its answers and those below them, but for those of an example or of a further step. */
export function sectionsOnAnswers(page: Page): readonly Section[] {
  const steps = stepsOf(page);
  return sectionsWithin(page, "response").filter((section) => steps(section) === undefined);
}

function showsRequest(section: Section): boolean {
  if (section.role === "httpRequest") return true;
  return codeBlocksOf(section).some(({ messages }) => messages.some(({ kind }) => kind === "request"));
}

/** `section` and those above it whose headings, and those of what they stand in, say nothing of what they hold, the nearest first. */
function unnamedAbove(section: Section): readonly Section[] {
  const above = upwards(section);
  return above.slice(above.findLastIndex(({ role }) => role !== "other") + 1);
}
