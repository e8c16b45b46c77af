import type { Block, Page } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { isWithin } from "../page-access.js";

/** What a page says of permissions beside its tables of them. */
export interface PermissionNotes {
  /** What else a caller must have; it stands above, and may speak of "the following permissions". */
  readonly demands: string;
  /**
   * The roles and licences that a caller needs as well, and what the marks in the tables mean: it stands below (on 222 of the pages
   * that were counted).
   */
  readonly notes: string;
}

/** Reads it. Above a table stands what it is as well. */
export function readPermissionNotes({ source, sections }: Page): PermissionNotes {
  // What many pages include is about the API, not about the call.
  const isOwn = (block: Block): boolean => block.origin.source.path === source.path;
  const parts = sections.filter((section) => isWithin(section, "permissions")).map(({ blocks }) => partsOf(blocks));
  const above = parts.flatMap((part) => part.above.filter(isOwn));
  const below = parts.flatMap((part) => part.below.filter(isOwn));
  return {
    demands: proseIn(above, { isTelling: isDemand, bySentence: true, hearsQuotes: true }),
    notes: proseIn(below, { hearsQuotes: true }),
  };
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
