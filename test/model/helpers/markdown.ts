import type { Block, Paragraph, RichText } from "../../../src/page/page.js";
import { parsePage } from "../../../src/page/parse.js";
import { libraryOf } from "../../../src/source/library.js";
import { positionOf, textOf, type Origin } from "../../../src/source/source.js";

/** The blocks of `markdown`, as a page has them below its title. */
export function blocksOf(markdown: string): readonly Block[] {
  const source = { path: "api/call-answer.md", text: `# call: answer\n\n${markdown}\n` };
  const page = parsePage(source, libraryOf([source]), () => {});
  return page.sections.flatMap((section) => section.blocks);
}

/** The paragraphs among the blocks of `markdown`. */
export function paragraphsOf(markdown: string): readonly Paragraph[] {
  return blocksOf(markdown).filter((block): block is Paragraph => block.kind === "paragraph");
}

/** `markdown` as the one cell of a table, where descriptions and types stand. */
export function cellOf(markdown: string): RichText {
  const [table] = blocksOf(`| Cell |\n| :--- |\n| ${markdown} |`);
  const cell = table?.kind === "table" ? table.rows[0]?.cells[0] : undefined;
  if (!cell) throw new TypeError(`No cell in ${markdown}`);
  return cell;
}

/** `value` with each origin in it replaced by what it covers, so that a test can spell it: `4:12 call`. */
export function quoted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quoted);
  if (value === null || typeof value !== "object") return value;
  if (isOrigin(value)) return quoteOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, quoted(member)]));
}

/** True for a place in a source. */
export function isOrigin(value: object): value is Origin {
  return "source" in value && "start" in value && "end" in value;
}

function quoteOf(origin: Origin): string {
  const { line, column } = positionOf(origin);
  return `${line}:${column} ${textOf(origin)}`;
}
