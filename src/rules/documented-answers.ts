import { isWithin, sectionsOf } from "../model/page-access.js";
import { readResponseSentence, type DocumentedAnswer } from "../model/response-sentence.js";
import type { Page, Section } from "../page/page.js";

/** The sections of `page` that say what the operation answers, those of its examples left out. */
export function responseSectionsOf(page: Page): readonly Section[] {
  return sectionsOf(page, "response").filter((section) => !isWithin(section, "example"));
}

/** What these sections say. */
export function documentedAnswers(page: Page): readonly DocumentedAnswer[] {
  return readResponseSentence(responseSectionsOf(page).flatMap(({ blocks }) => blocks)).answers;
}
