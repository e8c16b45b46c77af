import type { Block, Page } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { isWithin } from "../page-access.js";

/**
 * What stands below the tables of permissions: the roles and licences that a caller needs as well, and what the marks in the
 * tables mean (222 of the pages that were counted).
 */
export function permissionNotes({ source, sections }: Page): string {
  const within = sections.filter((section) => isWithin(section, "permissions"));
  const below = within.flatMap(({ blocks }) => belowTables(blocks));
  // What many pages include is about the API, not about the call.
  const own = below.filter((block) => block.origin.source.path === source.path);
  return proseIn(own, { hearsQuotes: true });
}

function belowTables(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === "table");
  return first === -1 ? [] : blocks.slice(first + 1);
}
