import type { RichText, Row, Table } from "../../page/page.js";
import type { ColumnRole } from "../../page/tables/columns.js";
import { itemisedProseOf, proseOf } from "../prose/markdown-text.js";
import { asSentences, pointsWithinPage } from "../prose/row-columns.js";
import { isSentence } from "../prose/sentences.js";
import { tellingSentences } from "./paragraph-text.js";

/**
 * What `table` says in words, an item for each of its rows: what stands first in it, and behind that the other cells, each with the head of
 * its column where there are several. A row that says nothing of what stands first is left out, unless that is all it has to say.
 */
export function tableItems(table: Table): readonly string[] {
  return table.rows.flatMap((row) => {
    const subject = row.cells[0] ? proseOf(row.cells[0]) : "";
    // Behind whole sentences nothing else tells what follows.
    const isNamed = table.columns.length > 2 || /[.!?]$/.test(subject);
    const said = saidIn(table, row, isNamed);
    // A row of contents leads to where the page says more.
    if (pointsWithinPage(row.cells[0])) return [];
    if (said === "") return saysAll(row, subject) ? [subject] : [];
    const [type] = row.cells.filter((_, index) => index > 0 && table.columns[index]?.role === "type").map(proseOf);
    if (subject === "") return [said];
    if (/[.!?]$/.test(subject)) return [`${subject} ${said}`];
    return [`${subject.replace(/:$/, "")}${type ? ` (${type})` : ""}: ${said}`];
  });
}

/** True for what stands first in a row of one cell, and for a sentence that leaves the others empty: of a name they would tell more. */
function saysAll({ cells: [, ...others] }: Row, subject: string): boolean {
  if (others.some(({ text }) => text.trim() !== "") || !isWords(subject)) return false;
  return others.length === 0 || isSentence(subject);
}

/** Whether readers of what `table` stands beside learn from it of things that are listed nowhere else: no properties, calls or scopes. */
export function explains(table: Table): boolean {
  const { columns } = table;
  const roles = new Set(columns.map(({ role }) => role));
  const isRead = columns.some(({ role }) => read.has(role)) || (roles.has("name") && roles.has("type"));
  return !isRead && !showsRoutes(table);
}

/** Whether a cell of `table` is the request line of a call. */
export function showsRoutes({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => route.test(text.trim())));
}

/** What the rows of other readers have. */
const read: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "member",
  "permissionType",
  "permissions",
  "returnType",
  "method",
  "header",
]);
const route = /^(?:GET|POST|PUT|PATCH|DELETE) \S*\//;

function saidIn({ columns }: Table, { cells }: Row, isNamed: boolean): string {
  const told = cells.flatMap((cell, index) => {
    const { role, text: head } = columns[index] ?? {};
    const text = cellText(cell);
    if (index === 0 || role === "type" || !isWords(text)) return [];
    const title = !isNamed || role === "description" || !head ? "" : proseOf(head).replace(/[\s:?]+$/, "");
    return [title === "" ? text : `${title}: ${text}`];
  });
  return asSentences(told).join(" ");
}

/** True for what a reader of `text` learns something from: a check mark or a dash says nothing without the heads of its table. */
function isWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^n\/?a\.?$/i.test(text);
}

/** What a cell says, its lists set in. */
function cellText(cell: RichText): string {
  const text = itemisedProseOf(cell).replaceAll("\n\n", " ").replaceAll("\n- ", "\n  - ");
  return text.includes("\n") ? text : tellingSentences(text).join(" ");
}
