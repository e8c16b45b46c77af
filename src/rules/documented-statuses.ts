import { isWithin } from "../model/page-access.js";
import { statusesIn, type StatusMention } from "../model/response-status.js";
import { joinRuns } from "../model/run-text.js";
import type { Block, Page, RichText, Section } from "../page/page.js";

/** The sections of `page` that say what the operation answers, those of its examples left out. */
export function responseSectionsOf(page: Page): readonly Section[] {
  return page.sections.filter((section) => isWithin(section, "response") && !isWithin(section, "example"));
}

/** The statuses that these sections name, as often as they do. */
export function documentedStatuses(page: Page): readonly StatusMention[] {
  const blocks = responseSectionsOf(page).flatMap((section) => section.blocks);
  const texts = blocks.flatMap(textsOf).filter(({ text }) => /\d{3}/.test(text));
  return texts.flatMap((text) => statusesIn(joinRuns(text)));
}

function textsOf(block: Block): readonly RichText[] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "list" ? block.items.flat().flatMap(textsOf) : [];
}
