import type { Block, Page, Section, Table } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { proseIn } from "../prose/block-prose.js";
import { isSentence } from "../prose/sentences.js";
import { namesScope } from "./prose-permissions.js";
import { grantsPermissions } from "./read-permissions.js";

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
  const own = sections.filter((section) => isWithin(section, "permissions"));
  const first = own.findIndex(({ blocks }) => blocks.some(isGrant));
  if (first === -1) return notesInWords(own.flatMap(({ blocks }) => blocks.filter(isFrom(source.path))));
  const parts = own.map((section, index) => partsOf(section, index > first));
  const above = parts.flatMap((part) => part.above);
  const below = parts.flatMap((part) => part.below);
  // What many pages include is about the API, not about the call, but where it says what a caller must have.
  const isOfCall = (path: string): boolean => path === source.path || demandsOf(below.filter(isFrom(path))) !== "";
  const told = new Set([...new Set(below.map(pathOf))].filter(isOfCall));
  return {
    demands: demandsOf(above),
    notes: proseIn(
      below.filter((block) => told.has(pathOf(block))),
      { hearsQuotes: true, hearsTable },
    ),
  };
}

/** Where no table tells of permissions, the words do: those that name none, as what names them is read as such. */
function notesInWords(blocks: readonly Block[]): PermissionNotes {
  const quotes = blocks.filter(({ kind }) => kind === "quote");
  const words = blocks.filter(({ kind }) => kind !== "quote");
  return {
    demands: proseIn(words, { isTelling: isStatement, bySentence: true, hearsTable }),
    notes: proseIn(quotes, { hearsQuotes: true }),
  };
}

function isStatement(sentence: string): boolean {
  return isSentence(sentence) && !namesScope(sentence) && !/\bfollowing\b/i.test(sentence) && !advice.test(sentence);
}

function demandsOf(blocks: readonly Block[]): string {
  return proseIn(blocks, { isTelling: isDemand, bySentence: true, hearsQuotes: true });
}

function pathOf({ origin }: Block): string {
  return origin.source.path;
}

function isFrom(path: string): (block: Block) => boolean {
  return (block) => pathOf(block) === path;
}

/** "The user must be an operator as well", "Only hosts can call this", "You do not need any permissions to answer". */
const demand = /\b(?:must|only|requires|needs? (?:to|any)|has to|have to|combination of permissions)\b/i;
/** How to choose among the permissions: "Use a higher privileged permission only if your app requires it." */
const advice = /^(?:choose|use)\b.*\bprivileged permissions?\b/i;

function isDemand(sentence: string): boolean {
  return demand.test(sentence) && !advice.test(sentence);
}

/** What stands above and below the table of a section. One that `follows` tables and has none says more of what these say. */
function partsOf({ role, blocks }: Section, follows: boolean): Parts {
  const first = blocks.findIndex(isGrant);
  if (first === -1) return { above: [], below: follows && role !== "permissions" ? blocks : [] };
  return { above: blocks.slice(0, first), below: blocks.slice(first + 1) };
}

interface Parts {
  readonly above: readonly Block[];
  readonly below: readonly Block[];
}

function isGrant(block: Block): boolean {
  return block.kind === "table" && grantsPermissions(block);
}

function hearsTable(table: Table): boolean {
  return !grantsPermissions(table);
}
