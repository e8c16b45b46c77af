import type { Nodes } from "mdast";

/** A place where a text nests or interleaves marks as no documentation does. */
interface Tangle {
  /** The offset of the line at which a limit is passed. */
  readonly offset: number;
  readonly what: "nesting" | "marks";
}

/**
 * Markers of quotes and lists, or columns of indentation, before a line's text. CommonMark parsers take time that grows with
 * the square of either, and some recurse; the deepest line of 3,341 real pages has 44 columns.
 */
const deepest = 200;

/**
 * Runs of emphasis, code and strikethrough marks, brackets and entities between two blank lines: parsers hold each against
 * the others, or take each apart. A run of emphasis nests the deeper the longer it is.
 */
const most = 5000;

/** Finds the first line with which `text` passes a limit; undefined where it stays within. Linear in the text's length. */
export function findTangle(text: string): Tangle | undefined {
  let marks = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const depth = prefixLength(text, start);
    if (depth > deepest) return { offset: start, what: "nesting" };
    marks = start + depth === end ? 0 : marks + countMarks(text.slice(start + depth, end));
    if (marks > most) return { offset: start, what: "marks" };
    start = end + 1;
  }
  return undefined;
}

// Blanks, the quote marker `>`, and the list markers `-`, `+`, `*` and `1.`, which a blank follows: a rule of hyphens nests nothing.
const prefix = /(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y;

function prefixLength(text: string, start: number): number {
  prefix.lastIndex = start;
  return prefix.test(text) ? prefix.lastIndex - start : 0;
}

/** The first mark of a run, and of emphasis each that goes beyond two. */
const mark = /([*_`~[&])(?<!\1\1)|([*_])(?<=\2\2\2)/g;

function countMarks(line: string): number {
  return line.match(mark)?.length ?? 0;
}

/** Levels of nodes: what reads a tree recurses, and a few thousand levels are more than a stack holds. */
const mostLevels = 500;

/** The first node of the tree `root` that lies deeper than the limit; undefined where none does. */
export function findBuried(root: Nodes): Nodes | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return level[0];
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return undefined;
}
