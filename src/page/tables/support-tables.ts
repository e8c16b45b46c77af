import { announces } from "../../util/announces.js";
import type { Block, Column, List, RichText, Row, Table } from "../page.js";
import { plainText, richTextOf } from "../rich-text.js";

/** The head of a column that says what a property can be asked for by: `Supported operators`, `$filter`. */
const ofSupport = /^(?:(?:supported )?operators?|`?\$[a-z]+`?(?: (?:support|operators?))?)$/i;
/** The head of one that says more of it. */
const ofRemarks = /^(?:descriptions?|examples?|notes?|remarks?|usage)$/i;

/**
 * `blocks` with each table of what can be filtered and sorted by as the list that it is: what stands in its first column are
 * properties of the answer, and no parameters, unless its head calls them so.
 */
export function readSupportTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const list = block.kind === "table" ? asList(block) : undefined;
    if (block.kind !== "table" || list === undefined) return block;
    return isAnnounced(blocks[index - 1]) ? list : [...announcementOf(block), list];
  });
}

function asList({ columns, rows, origin }: Table): List | undefined {
  const [first, ...others] = columns;
  const heads = others.map(({ text }) => text.text.trim());
  const isOfSupport =
    heads.some((head) => ofSupport.test(head)) && heads.every((head) => ofSupport.test(head) || ofRemarks.test(head));
  if (!isOfSupport || !first || /\bparameters?\b/i.test(first.text.text)) return undefined;
  const items = rows.flatMap((row): List["items"] => {
    const text = textOfRow(row, others);
    return text ? [[{ kind: "paragraph", text, origin: row.origin }]] : [];
  });
  return { kind: "list", start: undefined, items, origin };
}

function isAnnounced(before: Block | undefined): boolean {
  return before?.kind === "paragraph" && announces(before.text.text);
}

/** "Supported operators of each attribute:", which the items of a table with several columns say one by one. */
function announcementOf({ columns: [first, second, ...more], origin }: Table): readonly Block[] {
  if (!first || !second || more.length > 0) return [];
  const subject =
    first.text.text
      .trim()
      .replace(/ names?$/i, "")
      .toLowerCase() || "property";
  const runs = [...second.text.runs, ...plainText(` of each ${subject}:`, second.text.origin).runs];
  return [{ kind: "paragraph", text: richTextOf(runs, second.text.origin), origin }];
}

/** "status: eq, in", or where there are more columns "Operators of status: eq, in; $orderby: Yes": each cell with the head of its own. */
function textOfRow({ cells: [name, ...cells] }: Row, columns: readonly Column[]): RichText | undefined {
  if (!name) return undefined;
  const { origin } = name;
  const said = cells.flatMap((cell, index) => {
    const head = columns[index]?.text;
    return head && cell.text.trim() !== "" ? [{ head, cell }] : [];
  });
  const parts = said.flatMap(({ head, cell }, index) => {
    if (columns.length === 1) return [name, plainText(": ", origin), cell];
    return index === 0
      ? [head, plainText(" of ", origin), name, plainText(": ", origin), cell]
      : [plainText("; ", origin), head, plainText(": ", origin), cell];
  });
  const runs = parts.flatMap((part) => part.runs);
  return parts.length === 0 ? undefined : richTextOf(runs, origin);
}
