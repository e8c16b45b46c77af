import type { Block, Column, List, RichText, Row, Table } from "./page.js";

/** The head of a column that says what a property can be asked for by: `Supported operators`, `$filter`. */
const ofSupport = /^(?:(?:supported )?operators?|`?\$[a-z]+`?(?: (?:support|operators?))?)$/i;

/**
 * `blocks` with each table of what can be filtered and sorted by as the list that it is: what stands in its first column are
 * properties of the answer, and no parameters.
 */
export function readSupportTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === "table" ? (asList(block) ?? block) : block));
}

function asList({ columns, rows, origin }: Table): List | undefined {
  const [, ...others] = columns;
  const isOfSupport = others.length > 0 && others.every(({ text }) => ofSupport.test(text.text.trim()));
  if (!isOfSupport) return undefined;
  const items = rows.flatMap((row): List["items"] => {
    const text = textOfRow(row, others);
    return text ? [[{ kind: "paragraph", text, origin: row.origin }]] : [];
  });
  return { kind: "list", items, origin };
}

/** "status: Operators: eq, in", for a list with no words above it says nothing without the heads of its columns. */
function textOfRow({ cells: [name, ...cells] }: Row, columns: readonly Column[]): RichText | undefined {
  const said = cells.flatMap((cell, index) => {
    const head = columns[index]?.text;
    return head && cell.text.trim() !== "" ? [[head, plain(": ", cell), cell]] : [];
  });
  const [first, ...others] = said;
  if (!name || !first) return undefined;
  return joined(name, [plain(": ", name), ...first, ...others.flatMap((part) => [plain("; ", name), ...part])]);
}

function plain(text: string, { origin }: RichText): RichText {
  return { text, runs: [{ kind: "text", text, strong: false, origin }], origin };
}

function joined(first: RichText, others: readonly RichText[]): RichText {
  const all = [first, ...others];
  return { text: all.map(({ text }) => text).join(""), runs: all.flatMap(({ runs }) => runs), origin: first.origin };
}
