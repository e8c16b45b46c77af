import type { Paragraph, RootContent, Table } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import type { MendedText } from "../markdown/mended-text.js";
import { originOf, type Region } from "../region.js";
import type { Scope } from "../scope.js";
import { cellsOf, hasKnownColumns, isDelimiterRow, linesIn, mendedText } from "./table-lines.js";

/** A table with the rows that stand below it, behind an empty line. */
export interface PartedTable {
  readonly type: "parted";
  readonly table: Table;
  readonly rest: Paragraph[];
}

/** `nodes` with the rows behind an empty line, which ends a table (GFM 0.29, 4.10), as parts of the table above them. */
export function joinPartedTables(nodes: readonly RootContent[], scope: Scope): readonly (RootContent | PartedTable)[] {
  const joined: (RootContent | PartedTable)[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const table = last?.type === "parted" ? last.table : last;
    if (node.type !== "paragraph" || table?.type !== "table" || !holdsRows(node, table, scope)) joined.push(node);
    else if (last?.type === "parted") last.rest.push(node);
    else joined.splice(-1, 1, { type: "parted", table, rest: [node] });
  }
  return joined;
}

/** Reads the parts of a table as one. */
export function readPartedTable({ table, rest }: PartedTable, scope: Scope): MendedText {
  const parts = rest.map((part) => linesIn(part, scope));
  const [first, ...further] = parts.flatMap(([row]) => (row ? [originOf(row)] : []));
  if (first) scope.page.report(diagnose("table-parted", first, {}, furtherPlaces(further)));
  return mendedText([...linesIn(table, scope), ...parts.flat()], scope);
}

// Another table begins with a header of its own.
function holdsRows(paragraph: Paragraph, { children: [header] }: Table, scope: Scope): boolean {
  const lines = linesIn(paragraph, scope);
  const [first] = lines;
  const isRow = (line: Region): boolean =>
    line.text.startsWith("|") && cellsOf(line).length === header?.children.length && !isDelimiterRow(line);
  return first !== undefined && !hasKnownColumns(first) && lines.every(isRow);
}
