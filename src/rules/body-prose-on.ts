import { readBodyProse, type BodyProse } from "../model/body-prose.js";
import { isWithin, sectionsOf } from "../model/page-access.js";
import type { Page } from "../page/page.js";

/** What the Request body section of `page` says in words, those of its examples left out. */
export function bodyProseOn(page: Page): BodyProse {
  const sections = sectionsOf(page, "requestBody").filter((section) => !isWithin(section, "example"));
  return readBodyProse(sections.flatMap(({ blocks }) => blocks));
}
