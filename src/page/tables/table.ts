import type { Table as TableNode, TableRow } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import { textOf, type Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Column, RichText, Row, Run, Table } from "../page.js";
import { readRichText, richTextOf } from "../rich-text.js";
import { originAt, type Scope, type Span, spanOf } from "../scope.js";
import { rolesOfColumns } from "./columns.js";
import { headsParameters } from "./parameter-tables.js";

/** A row as it stands, before it is fitted to its table. */
interface RawRow {
  readonly cells: readonly RichText[];
  readonly span: Span;
  readonly hasLeadingPipe: boolean;
}

/** The table `node`, with its rows fitted to its header. */
export function readTable(node: TableNode, scope: Scope): Table {
  const span = spanOf(node);
  const [header, ...rows] = node.children.map((row) => readRow(row, span, scope));
  const heads = header?.cells ?? [];
  const roles = rolesOfColumns(heads.map(({ text }) => text));
  const columns = heads.map((text, index): Column => ({ text, role: roles[index] ?? "other" }));
  const whole = header?.hasLeadingPipe ? joinBrokenRows(rows, columns.length, scope) : rows;
  reportMisfits(whole, columns.length, scope);
  return {
    kind: "table",
    columns,
    rows: whole.map((row) => fitRow(row, columns, scope)),
    origin: originAt(scope, span),
  };
}

function readRow(node: TableRow, table: Span, scope: Scope): RawRow {
  const span = spanOf(node, table);
  const cells = node.children.map((cell) => readRichText(cell.children, spanOf(cell, span), scope));
  return { cells, span, hasLeadingPipe: scope.region.text.charAt(span.start) === "|" };
}

/** A row and the rows below it that are the rest of it. */
interface BrokenRow {
  readonly first: RawRow;
  readonly rest: RawRow[];
  cells: number;
}

// Any line right below a table is a row to markdown (GFM 0.29, 4.10): text that spilled over a line end becomes a row of its own.
function joinBrokenRows(rows: readonly RawRow[], columns: number, scope: Scope): readonly RawRow[] {
  const whole: BrokenRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && isRestOf(last, row, columns)) {
      last.rest.push(row);
      last.cells += row.cells.length - 1;
    } else whole.push({ first: row, rest: [], cells: row.cells.length });
  }
  return whole.map((row) => joinRow(row, scope));
}

function isRestOf(row: BrokenRow, next: RawRow, columns: number): boolean {
  if (next.hasLeadingPipe || next.cells.length >= columns) return false;
  return next.cells.length === 1 || row.cells + next.cells.length - 1 <= columns;
}

function joinRow({ first, rest }: BrokenRow, scope: Scope): RawRow {
  if (rest.length === 0) return first;
  const cells = first.cells.map(openCell);
  for (const { cells: pieces, span } of rest) {
    scope.page.report(diagnose("table-broken-row", originAt(scope, span), {}));
    const [spilled, ...others] = pieces.map(openCell);
    if (spilled) cells.at(-1)?.runs.push(textBefore(spilled, " "), ...spilled.runs);
    cells.push(...others);
  }
  const span = { start: first.span.start, end: rest.at(-1)?.span.end ?? first.span.end };
  return { ...first, cells: cells.map(({ runs, origin }) => richTextOf(runs, origin)), span };
}

interface OpenCell {
  readonly runs: Run[];
  readonly origin: Origin;
}

function openCell({ runs, origin }: RichText): OpenCell {
  return { runs: [...runs], origin };
}

/** `text` that parts a piece of a cell from the one before it. */
function textBefore({ origin }: Pick<RichText, "origin">, text: string): Run {
  return { kind: "text", text, strong: false, origin: { ...origin, end: origin.start } };
}

/** The rows that have more cells than the header, or fewer: those that lack as many say no more than the first of them. */
function reportMisfits(rows: readonly RawRow[], width: number, scope: Scope): void {
  const from = ({ cells, span }: RawRow, index: number): Origin => {
    const origin = originAt(scope, span);
    return { ...origin, start: cells[index]?.origin.start ?? origin.start };
  };
  for (const row of rows.filter(({ cells }) => cells.length > width)) {
    const counts = { cells: row.cells.length, columns: width };
    scope.page.report(diagnose("table-surplus-cells", from(row, width), counts));
  }
  const short = rows.filter(({ cells }) => cells.length < width && !(width > 1 && isTitleRow(cells)));
  for (const [cells, [first, ...others]] of groupBy(short, (row) => row.cells.length)) {
    const places = others.map((row) => from(row, cells - 1));
    const also = furtherPlaces(places, "And in this row");
    scope.page.report(diagnose("table-missing-cells", from(first, cells - 1), { cells, columns: width }, also));
  }
}

function fitRow({ cells, span }: RawRow, columns: readonly Column[], scope: Scope): Row {
  const width = columns.length;
  const origin = originAt(scope, span);
  const isTitle = width > 1 && isTitleRow(cells);
  const missing = Math.max(0, width - cells.length);
  const empty = richTextOf([], originAt(scope, { start: span.end, end: span.end }));
  const fitted = columns.at(-1)?.role === "description" ? joinSurplus(cells, width) : cells.slice(0, width);
  return { cells: [...fitted, ...Array.from({ length: missing }, () => empty)], isTitle, origin };
}

// Nothing follows a description, so what stands behind it is the rest of it, which a bar has parted from its beginning.
function joinSurplus(cells: readonly RichText[], width: number): readonly RichText[] {
  const last = cells[width - 1];
  const surplus = cells.slice(width).filter(({ runs }) => runs.length > 0);
  if (!last || surplus.length === 0) return cells.slice(0, width);
  const pieces = [last, ...surplus];
  const runs = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    return before ? [textBefore(piece, barBetween(before, piece)), ...piece.runs] : piece.runs;
  });
  const origin = { ...last.origin, end: surplus.at(-1)?.origin.end ?? last.origin.end };
  return [...cells.slice(0, width - 1), richTextOf(runs, origin)];
}

// With the space that the page gives it.
function barBetween({ origin: before }: RichText, { origin: behind }: RichText): string {
  const between = before.source.text.slice(before.end, behind.start);
  return /^ ?\| ?$/.test(between) ? between : " | ";
}

/** One bold or slanted cell and no other, or one alone that says where parameters go: it titles the rows below it. */
function isTitleRow([first, ...others]: readonly RichText[]): boolean {
  if (!first || first.runs.length === 0 || others.some(({ text }) => text.trim() !== "")) return false;
  return (
    (others.length === 0 && headsParameters(first)) ||
    first.runs.every((run) => run.kind === "text" && (run.strong || run.text.trim() === "")) ||
    isSlanted(first)
  );
}

function isSlanted({ origin }: RichText): boolean {
  return /^([*_])[^*_]+\1$/.test(textOf(origin));
}
