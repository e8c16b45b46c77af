import type { Block, Page, Section, Table } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { proseIn } from "../notes/block-prose.js";
import { paragraphs } from "../notes/paragraphs.js";
import { isSentence } from "../prose/sentences.js";
import { labelIn } from "./permission-subject.js";
import { namesScope } from "./prose-permissions.js";
import { grantsPermissions } from "./read-permissions.js";

/** What a page says of permissions beside its tables of them. */
export interface PermissionNotes {
  /** What else a caller must have; it stands above, and may speak of "the following permissions". */
  readonly demands: string;
  /** The roles and licences that a caller needs as well, and what the marks in the tables mean: it stands below. */
  readonly notes: string;
}

/** Reads it. Above a table stands what it is as well. */
export function readPermissionNotes({ source, sections }: Page): PermissionNotes {
  const own = sections.filter((section) => isWithin(section, "permissions"));
  const first = own.findIndex(({ blocks }) => blocks.some(isGrant));
  if (first === -1)
    return notesInWords(own.flatMap(({ blocks }) => blocks.filter(({ origin }) => origin.source === source)));
  const parts = own.map((section, index) => partsOf(section, index > first));
  const above = parts.flatMap((part) => part.above);
  return {
    demands: demandsOf(above),
    notes: paragraphs(
      ...parts.flatMap((part) =>
        part.notes.map(({ label, blocks }) => labelled(proseIn(blocks, { hearsQuotes: true, hearsTable }), label)),
      ),
    ),
  };
}

function labelled(prose: string, label: string | undefined): string {
  if (label === undefined || prose === "") return prose;
  return `For ${label}:${prose.startsWith("- ") ? "\n" : " "}${prose}`;
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

/** "The user must be an operator as well", "Only hosts can call this", "You do not need any permissions to answer". */
const demand = /\b(?:must|only|requires|needs? (?:to|any)|has to|have to|combination of permissions)\b/i;
/** How to choose among the permissions: "Use a higher privileged permission only if your app requires it." */
const advice = /^(?:choose|use)\b.*\bprivileged permissions?\b/i;

function isDemand(sentence: string): boolean {
  return demand.test(sentence) && !advice.test(sentence);
}

/** What stands above and below the tables of a section. One that `follows` tables and has none says more of what these say. */
function partsOf({ role, blocks }: Section, follows: boolean): Parts {
  const tables = blocks.flatMap((block, index) => (isGrant(block) ? [index] : []));
  const [first] = tables;
  if (first === undefined) {
    return { above: [], notes: follows && role !== "permissions" ? [{ label: undefined, blocks }] : [] };
  }
  const notes = tables.map((index, at) => ({
    label: labelIn(blocks[index - 1]),
    blocks: blocks.slice(index + 1, tables[at + 1]),
  }));
  return { above: blocks.slice(0, first), notes };
}

interface Parts {
  readonly above: readonly Block[];
  /** What stands below each table, with what words right above that say that it is about. */
  readonly notes: readonly { readonly label: string | undefined; readonly blocks: readonly Block[] }[];
}

function isGrant(block: Block): boolean {
  return block.kind === "table" && grantsPermissions(block);
}

function hearsTable(table: Table): boolean {
  return !grantsPermissions(table);
}
