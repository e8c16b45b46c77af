import type { Block, Page } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { isWithin } from "../page-access.js";

/**
 * What stands below the tables of permissions: the roles and licences that a caller needs as well, and what the marks in the
 * tables mean (222 of the pages that were counted). Above them stands what they are, and what else is needed.
 */
export function permissionNotes({ source, sections }: Page): string {
  // What many pages include is about the API, not about the call.
  const isOwn = (block: Block): boolean => block.origin.source.path === source.path;
  const parts = sections.filter((section) => isWithin(section, "permissions")).map(({ blocks }) => partsOf(blocks));
  const above = parts.flatMap((part) => part.above.filter(isOwn));
  const below = parts.flatMap((part) => part.below.filter(isOwn));
  const demands = proseIn(above, { isTelling: isDemand, bySentence: true, hearsQuotes: true });
  const notes = proseIn(below, { hearsQuotes: true });
  return [demands, notes].filter((text) => text !== "").join("\n\n");
}

/** "The user must be an operator as well", "Only hosts can call this". */
const demand = /\b(?:must|only|needs? to|has to|have to)\b/i;
/** How to choose among the permissions: "Use a higher privileged permission only if your app requires it." */
const advice = /^(?:choose|use)\b.*\bprivileged permissions?\b/i;

function isDemand(sentence: string): boolean {
  return demand.test(sentence) && !advice.test(sentence);
}

function partsOf(blocks: readonly Block[]): { readonly above: readonly Block[]; readonly below: readonly Block[] } {
  const first = blocks.findIndex(({ kind }) => kind === "table");
  return first === -1 ? { above: [], below: [] } : { above: blocks.slice(0, first), below: blocks.slice(first + 1) };
}
