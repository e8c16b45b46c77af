import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import { areSwapped, isOneLetterOff } from "../diagnostics/suggest.js";
import type { Origin } from "../source/source.js";
import { annotationKeys } from "./annotation-keys.js";
import type { Block, Page } from "./page.js";
import { headingRoles, normaliseHeading } from "./sections/headings.js";
import { columnRoles, normaliseColumn } from "./tables/columns.js";

/** Reports the headings, columns and keys of annotations that are known ones but for a letter: what stands below them is not read. */
export function reportMisspelt(page: Page, report: Report): void {
  // A guide may head its sections as it likes.
  if (page.kind === "conceptual") return;
  for (const { origin, ...data } of misspeltOn(page)) report(diagnose("word-misspelt", origin, data));
}

interface Misspelt {
  readonly what: "heading" | "column" | "annotation key";
  readonly written: string;
  readonly expected: string;
  readonly origin: Origin;
}

function misspeltOn({ sections }: Page): readonly Misspelt[] {
  const headings = sections.flatMap(({ heading, role }) =>
    heading && role === "other" && !isCompound(heading.text) ? [heading] : [],
  );
  const blocks = sections.flatMap((section) => section.blocks).flatMap(partsOf);
  const columns = blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
  const heads = columns.flatMap(({ text, role }) => (role === "other" ? [text] : []));
  const keys = blocks.flatMap((block) =>
    block.kind === "code" ? (block.annotation?.value.members.map(({ name }) => name) ?? []) : [],
  );
  return [
    ...headings.flatMap(({ text, origin }) => misspelt("heading", text, origin)),
    ...heads.flatMap(({ text, origin }) => misspelt("column", text, origin)),
    ...keys.flatMap(({ value, origin }) => misspelt("annotation key", value, origin)),
  ];
}

// `ErrorResponse` is the name of a type, and no slip of "Error response".
function isCompound(words: string): boolean {
  return /^\w*[a-z][A-Z]\w*$/.test(words.trim());
}

interface Vocabulary {
  readonly known: ReadonlyMap<string, string>;
  /** Brings a word into the form that the known ones have. */
  readonly normalise: (word: string) => string;
}

const vocabularies: Readonly<Record<Misspelt["what"], Vocabulary>> = {
  heading: { known: headingRoles, normalise: normaliseHeading },
  column: { known: columnRoles, normalise: normaliseColumn },
  "annotation key": { known: annotationKeys, normalise: (key) => key.toLowerCase() },
};

function partsOf(block: Block): readonly Block[] {
  if (block.kind === "list") return block.items.flatMap((item) => item.flatMap(partsOf));
  return block.kind === "quote" ? block.blocks.flatMap(partsOf) : [block];
}

function misspelt(what: Misspelt["what"], written: string, origin: Origin): readonly Misspelt[] {
  const { known, normalise } = vocabularies[what];
  const word = normalise(written);
  if (known.has(word)) return [];
  for (const other of known.keys()) {
    if (isSlip(word, other)) return [{ what, written: written.trim(), expected: spelt(what, other), origin }];
  }
  return [];
}

function spelt(what: Misspelt["what"], word: string): string {
  const field = what === "annotation key" ? annotationKeys.get(word) : undefined;
  return field?.toLowerCase() === word ? field : word;
}

/** True where `written` is `known` but for a space, or for one of its words. */
function isSlip(written: string, known: string): boolean {
  // The first letter is no slip, and tells most words apart.
  if (written === known || written[0] !== known[0]) return false;
  if (withoutSpaces(written) === withoutSpaces(known)) return true;
  const [words, others] = [written.split(" "), known.split(" ")];
  const [at, ...more] = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  if (at === undefined || more.length > 0 || words.length !== others.length) return false;
  return isWordSlip(words[at] ?? "", others[at] ?? "");
}

function withoutSpaces(text: string): string {
  return text.replace(/[ -]/g, "");
}

// Of shorter words, one with another letter is mostly another word: "node" is no "note", "resorts" are no "reports".
const shortest = { replaced: 8, lost: 7, swapped: 4 };

// Where the first letter is another, so is the word, a second one too: a column of "readers" is none of "headers".
function isWordSlip(word: string, other: string): boolean {
  if (word[0] !== other[0] || areForms(word, other)) return false;
  const least = word.length === other.length ? shortest.replaced : shortest.lost;
  if (other.length >= least && isOneLetterOff(word, other)) return true;
  return other.length >= shortest.swapped && areSwapped(word, other);
}

// A plural is spelled as it should be, and so is what a column says that something "requires".
function areForms(word: string, other: string): boolean {
  return `${word}s` === other || word === `${other}s` || stemOf(word) === stemOf(other);
}

function stemOf(word: string): string {
  return word.replace(/(?:ed|es)$/, "");
}
