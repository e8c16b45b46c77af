import { isOneLetterOff } from "../diagnostics/suggest.js";
import { annotationKeys } from "../page/annotation-keys.js";
import { columnRoles, normaliseColumn } from "../page/columns.js";
import { headingRoles, normaliseHeading } from "../page/headings.js";
import { tablesOf } from "../model/page-access.js";
import type { Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { defineRule } from "./rule.js";

/** A heading, a column or a key of an annotation that is a known one but for a letter: what stands below it is not read. */
export const wordMisspelt = defineRule({
  code: "word-misspelt",
  check(context, report) {
    // A guide may head its sections as it likes.
    const pages = context.pages.filter(({ kind }) => kind !== "conceptual");
    for (const { what, written, origin, expected } of pages.flatMap((page) => misspeltOn(page, context)))
      report(origin, { what, written, expected });
  },
});

interface Misspelt {
  readonly what: "heading" | "column" | "annotation key";
  readonly written: string;
  readonly expected: string;
  readonly origin: Origin;
}

function misspeltOn(page: Page, { codeOn }: RuleContext): readonly Misspelt[] {
  const headings = page.sections.flatMap(({ heading, role }) => (heading && role === "other" ? [heading] : []));
  const columns = page.sections.flatMap(tablesOf).flatMap((table) => table.columns);
  const heads = columns.flatMap(({ text, role }) => (role === "other" ? [text] : []));
  const keys = codeOn(page).flatMap(({ annotation }) => annotation?.value.members.map(({ name }) => name) ?? []);
  return [
    ...headings.flatMap(({ text, origin }) =>
      misspelt("heading", text, normaliseHeading(text), headingRoles.keys(), origin),
    ),
    ...heads.flatMap(({ text, origin }) => misspelt("column", text, normaliseColumn(text), columnRoles.keys(), origin)),
    ...keys.flatMap(({ value, origin }) =>
      annotationKeys.has(value.toLowerCase())
        ? []
        : misspelt("annotation key", value, value.toLowerCase(), annotationKeys.keys(), origin),
    ),
  ];
}

function misspelt(
  what: Misspelt["what"],
  written: string,
  word: string,
  known: Iterable<string>,
  origin: Origin,
): readonly Misspelt[] {
  for (const other of known) {
    if (isSlip(word, other)) return [{ what, written: written.trim(), expected: spelt(what, other), origin }];
  }
  return [];
}

function spelt(what: Misspelt["what"], word: string): string {
  const field = what === "annotation key" ? annotationKeys.get(word) : undefined;
  return field?.toLowerCase() === word ? field : word;
}

// Of shorter words, one with another letter is mostly another word: "node" is no "note".
const shortest = { changed: 7, swapped: 4 };

// Where the first letter is another, so is the word: a column of "readers" is none of "headers". A plural is spelled as it should be.
function isSlip(word: string, other: string): boolean {
  if (word[0] !== other[0] || `${word}s` === other || word === `${other}s`) return false;
  if (other.length >= shortest.changed && isOneLetterOff(word, other)) return true;
  return other.length >= shortest.swapped && areSwapped(word, other);
}

/** True where two letters beside each other have changed their places. */
function areSwapped(word: string, other: string): boolean {
  if (word.length !== other.length || word === other) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const [first = "", second = ""] = word.slice(at, at + 2);
  return word.slice(0, at) + second + first + word.slice(at + 2) === other;
}
