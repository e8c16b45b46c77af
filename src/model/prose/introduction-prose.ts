import type { Block, Page } from "../../page/page.js";
import { proseIn } from "./block-prose.js";
import { titleIn } from "../page-access.js";
import { ownNotes } from "./own-notes.js";

const descriptive = /^(?:(?:api|method|api method) )?description$/i;

/** What `page` says below its title, before its first heading, or else in a section that describes it. */
export function introductionProse(page: Page): string {
  const [introduction, ...others] = page.sections;
  const opening = introduction ? described(introduction.blocks, page) : "";
  const section = others.find(({ heading }) => descriptive.test(titleIn(heading?.text ?? "")));
  return opening === "" && section ? described(section.blocks, page) : opening;
}

// A note above the first words is a banner, of all pages alike: which licence an API takes, that it is a preview.
function described(blocks: readonly Block[], page: Page): string {
  const start = blocks.findIndex((block) => block.kind === "paragraph" && proseIn([block]) !== "");
  const own = new Set<Block>(start === -1 ? [] : ownNotes(blocks.slice(start), page));
  const told = blocks.filter((block) => block.kind !== "quote" || own.has(block));
  return proseIn(told, { hearsQuotes: true });
}
