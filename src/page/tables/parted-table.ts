import type { Paragraph, RootContent, Table } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import type { MendedText } from "../markdown/mended-text.js";
import { originOf, type Region, sliceRegion } from "../region.js";
import { type Scope, spanOf } from "../scope.js";
import { cellsOf, hasKnownColumns, isDelimiterRow, linesIn, mendedText } from "./table-lines.js";

/** A table, or the header of one, with the rows that stand below it, behind an empty line. */
export interface PartedTable {
  readonly type: "parted";
  readonly head: Table | Paragraph;
  readonly rest: Paragraph[];
}

type Joined = RootContent | PartedTable;

/** `nodes` with the rows behind an empty line, which ends a table (GFM 0.29, 4.10), as parts of the table above them. */
export function joinPartedTables(nodes: readonly RootContent[], scope: Scope): readonly Joined[] {
  const joined: Joined[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const head = node.type === "paragraph" ? headOf(node, last, scope) : undefined;
    if (node.type !== "paragraph" || !head) joined.push(node);
    else if (last?.type === "parted") last.rest.push(node);
    else joined.splice(-1, 1, { type: "parted", head, rest: [node] });
  }
  return joined;
}

/** Reads the parts of a table as one. */
export function readPartedTable({ head, rest }: PartedTable, scope: Scope): MendedText {
  const parts = rest.map((part) => linesIn(part, scope));
  const [first, ...further] = parts.flatMap(([row]) => (row ? [originOf(row)] : []));
  if (first) scope.page.report(diagnose("table-parted", first, {}, furtherPlaces(further)));
  return mendedText([...linesIn(head, scope), ...parts.flat()], scope);
}

/** What begins the table that `paragraph` goes on with, right below `above`; undefined where that is none. */
function headOf(paragraph: Paragraph, above: Joined | undefined, scope: Scope): PartedTable["head"] | undefined {
  const head = above?.type === "parted" ? above.head : above;
  if (head?.type !== "table" && head?.type !== "paragraph") return undefined;
  if (!scope.region.text.startsWith("|", spanOf(paragraph).start)) return undefined;
  const columns = head.type === "table" ? head.children[0]?.children.length : columnsHeaded(head, scope);
  const [first, ...others] = linesIn(paragraph, scope);
  const isPart = (line: Region): boolean => line.text.startsWith("|") && cellsOf(line).length === columns;
  const isRow = (line: Region): boolean => isPart(line) && !isDelimiterRow(line);
  if (!first || !isPart(first) || !others.every(isRow)) return undefined;
  // Another table begins with a header of its own.
  const isNext = above?.type === "paragraph" ? isDelimiterRow(first) : isRow(first) && !hasKnownColumns(first);
  return isNext ? head : undefined;
}

/** How many columns a line alone would head, `| Name | Type |`. */
function columnsHeaded(paragraph: Paragraph, scope: Scope): number | undefined {
  const { start, end } = spanOf(paragraph);
  const line = sliceRegion(scope.region, start, end);
  return line.text.startsWith("|") && !line.text.includes("\n") ? cellsOf(line).length : undefined;
}
