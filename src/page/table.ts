import type { Table as TableNode, TableRow } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { roleOfColumn } from "./columns.js";
import type { RichText, Row, Table } from "./page.js";
import { readRichText, richTextOf } from "./rich-text.js";
import { originAt, type Scope, type Span, spanOf } from "./scope.js";

/** A row as it stands, before it is fitted to its table. */
interface RawRow {
  readonly cells: readonly RichText[];
  readonly span: Span;
  readonly hasLeadingPipe: boolean;
}

/** The table `node`, with its rows fitted to its header. */
export function readTable(node: TableNode, scope: Scope): Table {
  const span = spanOf(node, { start: 0, end: 0 });
  const [header, ...rest] = node.children.map((row) => readRow(row, span, scope));
  const columns = (header?.cells ?? []).map((text) => ({ text, role: roleOfColumn(text.text) }));
  const rows: RawRow[] = [];
  for (const row of rest) {
    const last = rows.at(-1);
    if (header?.hasLeadingPipe && last && isRestOf(last, row, columns.length))
      rows.splice(-1, 1, joinRows(last, row, scope));
    else rows.push(row);
  }
  return {
    kind: "table",
    columns,
    rows: rows.map((row) => fitRow(row, columns.length, scope)),
    origin: originAt(scope, span),
  };
}

function readRow(node: TableRow, table: Span, scope: Scope): RawRow {
  const span = spanOf(node, table);
  const cells = node.children.map((cell) => readRichText(cell.children, spanOf(cell, span), scope));
  return { cells, span, hasLeadingPipe: scope.region.text.charAt(span.start) === "|" };
}

// Any line right below a table is a row to markdown (GFM 0.29, 4.10): text that spilled over a line end becomes a row of its own.
function isRestOf(last: RawRow, row: RawRow, columns: number): boolean {
  if (row.hasLeadingPipe || row.cells.length >= columns) return false;
  return row.cells.length === 1 || last.cells.length + row.cells.length - 1 <= columns;
}

function joinRows(last: RawRow, row: RawRow, scope: Scope): RawRow {
  scope.page.report(diagnose("table-broken-row", originAt(scope, row.span), {}));
  const [rest, ...cells] = row.cells;
  const broken = last.cells.at(-1);
  const span = { start: last.span.start, end: row.span.end };
  if (!broken || !rest) return { ...last, span };
  const space = { kind: "text", text: " ", strong: false, origin: { ...rest.origin, end: rest.origin.start } } as const;
  const joined = { ...richTextOf([...broken.runs, space, ...rest.runs], span, scope), origin: broken.origin };
  return { ...last, cells: [...last.cells.slice(0, -1), joined, ...cells], span };
}

function fitRow({ cells, span }: RawRow, columns: number, scope: Scope): Row {
  const origin = originAt(scope, span);
  const isTitle = columns > 1 && isTitleRow(cells);
  const counts = { cells: cells.length, columns };
  if (cells.length > columns) scope.page.report(diagnose("table-surplus-cells", origin, counts));
  if (cells.length < columns && !isTitle) scope.page.report(diagnose("table-missing-cells", origin, counts));
  const missing = Math.max(0, columns - cells.length);
  const empty = richTextOf([], { start: span.end, end: span.end }, scope);
  return { cells: [...cells.slice(0, columns), ...Array.from({ length: missing }, () => empty)], isTitle, origin };
}

/** One bold cell and no other: it titles the rows below it. */
function isTitleRow([first, ...others]: readonly RichText[]): boolean {
  if (!first || first.runs.length === 0 || others.some(({ text }) => text.trim() !== "")) return false;
  return first.runs.every((run) => run.kind === "text" && (run.strong || run.text.trim() === ""));
}
