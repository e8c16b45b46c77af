import { sectionsOnAnswers } from "../../model/operations/page-steps.js";
import type { Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";

/** The texts of the links in the Response section of `page`. */
export function responseLinks(page: Page): readonly string[] {
  const sections = sectionsOnAnswers(page).map(({ blocks }) => [blocks[0]?.origin, blocks.at(-1)?.origin] as const);
  const isInside = ({ start }: Origin): boolean =>
    sections.some(([first, last]) => first && last && first.start <= start && start < last.end);
  return page.links.flatMap(({ text, origin }) => (isInside(origin) ? [text.trim()] : []));
}
