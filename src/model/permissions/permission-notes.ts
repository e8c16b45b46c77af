import type { Block, Page, Section, Table } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { proseIn } from "../prose/block-prose.js";
import { paragraphs } from "../prose/paragraphs.js";
import { isSentence } from "../prose/sentences.js";
import { subjectAt } from "./permission-subject.js";
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
  const below = parts.flatMap(({ notes }) => notes.flatMap(({ blocks }) => blocks));
  // What many pages include is about the API, not about the call, but where it says what a caller must have.
  const isOfCall = (path: string): boolean => path === source.path || demandsOf(below.filter(isFrom(path))) !== "";
  const told = new Set([...new Set(below.map(pathOf))].filter(isOfCall));
  return {
    demands: demandsOf(above),
    notes: paragraphs(
      ...parts.flatMap((part) =>
        part.notes.map(({ subject, blocks }) => {
          const own = blocks.filter((block) => told.has(pathOf(block)));
          return aboutSubject(proseIn(own, { hearsQuotes: true, hearsTable }), subject);
        }),
      ),
    ),
  };
}

function aboutSubject(prose: string, subject: string | undefined): string {
  if (subject === undefined || prose === "") return prose;
  return `For ${subject}:${prose.startsWith("- ") ? "\n" : " "}${prose}`;
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

/** What stands above and below the tables of a section. One that `follows` tables and has none says more of what these say. */
function partsOf(section: Section, follows: boolean): Parts {
  const { role, blocks } = section;
  const tables = blocks.flatMap((block, index) => (isGrant(block) ? [index] : []));
  const [first] = tables;
  if (first === undefined) {
    return { above: [], notes: follows && role !== "permissions" ? [{ subject: undefined, blocks }] : [] };
  }
  const notes = tables.map((index, at) => ({
    subject: subjectAt(section, index),
    blocks: blocks.slice(index + 1, tables[at + 1]),
  }));
  return { above: blocks.slice(0, first), notes };
}

interface Parts {
  readonly above: readonly Block[];
  /** What stands below each table, with what that is about. */
  readonly notes: readonly { readonly subject: string | undefined; readonly blocks: readonly Block[] }[];
}

function isGrant(block: Block): boolean {
  return block.kind === "table" && grantsPermissions(block);
}

function hearsTable(table: Table): boolean {
  return !grantsPermissions(table);
}
