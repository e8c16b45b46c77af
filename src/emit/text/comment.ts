import { showHidden } from "./characters.js";
import { oneLine } from "../../util/one-line.js";

/** What a documentation comment says. */
export interface Documentation {
  /**
   * Texts of paragraphs, with an empty line between them, and of list items on lines of their own, those of an inner list behind blanks.
   * Other line ends mean nothing.
   */
  readonly paragraphs: readonly string[];
  /** The reason, where the thing should not be used any more; empty where the page gives none. */
  readonly deprecated?: string | undefined;
  /** What a value is where nothing is said, as JSON. */
  readonly default?: string | number | boolean | undefined;
  /** Pages, as paths below the docs root or as URLs. */
  readonly see?: readonly string[];
}

/** With the marks before it a line stays within 120 columns, in a member too. */
const width = 110;

/** One line of prose for a `//` comment. */
export function comment(text: string): string {
  return showHidden(oneLine(text));
}

/**
 * The text between the marks of a documentation comment, wrapped. It never ends the comment, and opens no tag but those
 * given here. A single line stays on that of the marks; several begin on a line of their own.
 */
export function jsdoc(documentation: Documentation): string {
  const blocks = documentation.paragraphs
    .flatMap((paragraph) => paragraph.split(/\n\n|\n(?= {0,20}(?:-|\d{1,9}\.) )/))
    .map((text) => indentOf(text) + prose(text))
    .filter((text) => text.trim() !== "");
  const lines = blocks.flatMap((block, index) => [...gapBefore(block, blocks[index - 1]), ...wrap(block)]);
  const tags = tagLines(documentation);
  const all = [...lines, ...(lines.length > 0 && tags.length > 0 ? [""] : []), ...tags];
  return all.length > 1 ? `\n${all.join("\n")}` : all.join("");
}

// A list stands close: its items to each other, and the first one to the line that announces it. Behind steps that have numbers
// bullets are another list, unless they are of one of the steps.
function gapBefore(block: string, previous: string | undefined): readonly string[] {
  if (previous === undefined) return [];
  const isNext = isItem(previous)
    ? isBullet(previous) === isBullet(block) || isInner(block, previous)
    : previous.endsWith(":");
  return isItem(block) && isNext ? [] : [""];
}

function isBullet(item: string): boolean {
  return item.trimStart().startsWith("-");
}

function isInner(...items: readonly string[]): boolean {
  return items.some((item) => item.startsWith(" "));
}

/** The blanks before the item of an inner list. */
function indentOf(text: string): string {
  return /^ +(?=(?:-|\d{1,9}\.) )/.exec(text)?.[0] ?? "";
}

function tagLines({ deprecated, default: value, see = [] }: Documentation): readonly string[] {
  return [
    ...(value === undefined ? [] : [`@default ${prose(JSON.stringify(value))}`]),
    ...(deprecated === undefined ? [] : wrap(`@deprecated ${prose(deprecated)}`.trimEnd())),
    ...[...new Set(see)].map((page) => `@see ${reference(page)}`),
  ];
}

// What follows `@see` is read as a name first, behind which any `@` begins a tag.
function reference(text: string): string {
  return harmless(text).replaceAll(/(?<!\\)@/g, String.raw`\@`);
}

// Where a line may or may not be broken, the lines of a comment do not heed: none of these is seen, or changes a letter.
function prose(text: string): string {
  return harmless(text.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, ""));
}

// A tag begins with an `@` at the start or behind white space or `{`, and the comment ends with `*/`.
function harmless(text: string): string {
  return showHidden(oneLine(text))
    .replaceAll(/(?<![^\s{*])@/g, String.raw`\@`)
    .replaceAll("*/", String.raw`*\/`);
}

const itemMark = /^ *(?:-|\d{1,9}\.) /;

/** Whether `block` is the item of a list: of bullets, or of numbers. */
export function isItem(block: string): boolean {
  return itemMark.test(block);
}

function wrap(text: string): readonly string[] {
  const indent = " ".repeat(itemMark.exec(text)?.[0].length ?? 0);
  const lines: string[] = [];
  let line = indentOf(text);
  for (const word of text.trimStart().split(" ")) {
    // The mark of an item stands before its first word, however long that is.
    const isBegun = line.trim() !== "" && line.length >= indent.length;
    if (isBegun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line.trim() === "" ? line + word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
