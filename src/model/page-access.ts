import type { Block, CodeBlock, List, Page, Paragraph, RichText, Row, Section, Table } from "../page/page.js";
import type { ColumnRole } from "../page/tables/columns.js";
import type { SectionRole } from "../page/sections/headings.js";
import type { JsonNode } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { memoize } from "../util/memoize.js";
import { withoutOrdinal } from "../util/ordinal.js";
import { isWithin } from "../util/upwards.js";
import { oneLine } from "../util/one-line.js";

/** The keys of the front matter that name the area of the API a page belongs to, the first that is there counting. */
const areaKeys = ["ms.prod", "ms.subservice"] as const;

/** The area of the API that `page` says it belongs to; undefined where it says nothing. */
export function areaOf(page: Page): string | undefined {
  for (const key of areaKeys) {
    const area = page.frontMatter?.get(key)?.value.trim();
    if (area) return area;
  }
  return undefined;
}

/** The title of `page`, or its beginning where it has none: the place to cite for the page as a whole. */
export function originOf(page: Page): Origin {
  return page.title?.origin ?? { source: page.source, start: 0, end: 0 };
}

/** The first paragraph below the title of `page`. */
export function introductionOf(page: Page): Paragraph | undefined {
  const [introduction] = page.sections;
  return introduction && paragraphsOf(introduction)[0];
}

/** The text that each item of a list begins with. */
export function itemTexts({ items }: List): readonly RichText[] {
  return items.flatMap(([first]) => (first?.kind === "paragraph" ? [first.text] : []));
}

/** The sections of `page` with one of `roles`, in document order. */
export function sectionsOf(page: Page, ...roles: readonly SectionRole[]): readonly Section[] {
  return page.sections.filter((section) => roles.includes(section.role));
}

/** True where `section` shows calls, of the API or by it, rather than to describe them. */
export function isInExample(section: Section): boolean {
  return isWithin(section, "example", "exampleRequest", "notification");
}

/** The sections of `page` with `role` and those below them, but for those of an example: what describes the operation. */
export function sectionsWithin(page: Page, role: SectionRole): readonly Section[] {
  return page.sections.filter((section) => isWithin(section, role) && !isWithin(section, "example"));
}

// A heading longer than this is no title, and what stands behind it is not looked at.
const longestTitle = 200;

/** What a heading says, in one line and without the number of its chapter and the marks at its end. */
export function titleIn(heading: string): string {
  const said = oneLine(heading).slice(0, longestTitle);
  return withoutOrdinal(said.replace(/[\s:.]+$/, ""));
}

/** What the heading of a section says; empty where it has none. */
export function sectionTitle({ heading }: Section): string {
  return titleIn(heading?.text ?? "");
}

/** What stands in `sections`, of one behind that of another. */
export function blocksIn(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/** True for a text that says no more than that there is nothing: "None.", "N/A". */
export function isNothing(text: string): boolean {
  return /^\W*(?:none|nothing|empty|n\/a|not applicable)\W*$/i.test(text);
}

/** The same for a table, by its only row: `| None | | |`. */
export function listsNothing({ columns, rows: [only, ...others] }: Table): boolean {
  if (!only || others.length > 0 || columns.length < 2) return false;
  return only.cells.every(({ text }, index) => isNothing(text) || (index > 0 && text.trim() === ""));
}

/** The tables of `section` that list anything, those inside lists and quotes too, in document order. */
export function tablesOf(section: Section): readonly Table[] {
  return blocksOf(section).tables;
}

/** The same for its fences. */
export function codeBlocksOf(section: Section): readonly CodeBlock[] {
  return blocksOf(section).codeBlocks;
}

/** Paragraphs outside quotes: what the page says in its own voice. */
export function paragraphsOf(section: Section): readonly Paragraph[] {
  return section.blocks.filter((block) => block.kind === "paragraph");
}

/** What `block` says in paragraphs and in items of lists; quotes hold notes. */
export function textsOf(block: Block): readonly RichText[] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "list" ? block.items.flat().flatMap(textsOf) : [];
}

export function hasColumns(table: Table, ...roles: readonly ColumnRole[]): boolean {
  return roles.every((role) => table.columns.some((column) => column.role === role));
}

/** The cell of `row` under the first column of one of `roles`, tried in turn; undefined where `table` has no such column. */
export function cellOf(table: Table, row: Row, ...roles: readonly ColumnRole[]): RichText | undefined {
  for (const role of roles) {
    const index = table.columns.findIndex((column) => column.role === role);
    if (index !== -1) return row.cells[index];
  }
  return undefined;
}

/** Whatever a table calls the things that it gives types to, they stand first. */
export function nameCellOf(table: Table, row: Row): RichText | undefined {
  return cellOf(table, row, "name") ?? row.cells[0];
}

/** What stands in `cell`, without its bars and spaces; all of it where it is empty or parted among files. */
export function contentOrigin({ runs, origin }: RichText): Origin {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first.origin.source !== last.origin.source) return origin;
  return { source: first.origin.source, start: first.origin.start, end: last.origin.end };
}

/** True for a fence that shows, as its annotation says, what the JSON of a type is. */
export function isRepresentation({ annotation }: CodeBlock): boolean {
  return annotation?.blockType?.value === "resource";
}

/** True for a fence, or a message in it, that goes to an address which came with an answer, as its annotation says. */
export function isOpaque({ annotation }: Pick<CodeBlock, "annotation">): boolean {
  return annotation?.opaqueUrl === true;
}

/** The JSON that a fence shows: itself, or the bodies of its messages. */
export function jsonIn({ json, messages }: CodeBlock): readonly JsonNode[] {
  return [json, ...messages.map(({ body }) => body?.json)].flatMap((node) => node ?? []);
}

/** What stands right before `block` in `section`, inside the same list or quote as a rule. */
export function blockBefore(block: Block, section: Section): Block | undefined {
  const { all } = blocksOf(section);
  return all[all.indexOf(block) - 1];
}

interface Blocks {
  /** Those inside lists and quotes too, and these themselves not. */
  readonly all: readonly Block[];
  readonly tables: readonly Table[];
  readonly codeBlocks: readonly CodeBlock[];
}

// Every reader asks for the blocks of the same sections, so they are sorted once a section.
const blocksOf = memoize(({ blocks }: Section): Blocks => {
  const all = flatten(blocks);
  return {
    all,
    tables: all.filter((block) => block.kind === "table").filter((table) => !listsNothing(table)),
    codeBlocks: all.filter((block) => block.kind === "code"),
  };
});

function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap(flatten);
    return block.kind === "quote" ? flatten(block.blocks) : [block];
  });
}
