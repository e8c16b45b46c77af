import type { RichText, Row, Section, Table } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { oneLine } from "../../util/one-line.js";
import { groupBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { Permission } from "../operation.js";
import { anyone, permissionsInProse } from "./prose-permissions.js";
import { isKind, subjectOf, kindsAbove } from "./permission-subject.js";
import { cellOf, hasColumns, tablesOf } from "../page-access.js";

/**
 * The permissions that the tables in the permissions of a page grant: a row a kind, or a matrix of resources by kind. A section below
 * says what its tables are about, or words above them: "Permissions for chat". Where there is no table, its words grant them.
 */
export function readPermissions(sections: readonly Section[]): readonly Permission[] {
  const within = sections.filter((section) => isWithin(section, "permissions"));
  const tabulated = within.flatMap((section) =>
    tablesOf(section).flatMap((table) => readTable(table, subjectOf(table, section))),
  );
  return tabulated.length > 0 ? tabulated : within.flatMap(permissionsInProse);
}

/** True for a table that grants permissions: a row a kind, a matrix of resources by kind, or a row a scope. */
export function grantsPermissions(table: Table): boolean {
  if (hasColumns(table, "permissionType") || listsScopes(table)) return true;
  return table.columns.some(({ text }) => isKind(text.text));
}

function readTable(table: Table, subject: string | undefined): readonly Permission[] {
  const rows = table.rows.filter((row) => !row.isTitle);
  if (!hasColumns(table, "permissionType"))
    return listsScopes(table) ? [anyOf(table)] : rows.flatMap((row) => readMatrixRow(table, row));
  const kinds = kindsAbove(table);
  const heads = new Set(kinds.values());
  const granting = rows.map((row) => asOfKind(readRow(table, row), kinds.get(row)));
  const read = asChoices(
    table,
    granting.filter(({ kind, scopes }) => scopes.length > 0 || !heads.has(kind)),
  );
  if (subject === undefined) return read;
  return read.map((row) => ({ ...row, kind: `${row.kind}: ${subject}`, resource: subject }));
}

function asOfKind(permission: Permission, kind: string | undefined): Permission {
  if (kind === undefined) return permission;
  return { ...permission, kind: `${kind}: ${permission.kind}`, resource: permission.kind };
}

/** True for a table with a row for each scope, by its name, that says no more of it than what it grants: "Owner" alone names a role. */
function listsScopes(table: Table): boolean {
  const [first, second, ...others] = table.columns;
  const isNamed = first?.role === "name" || /^(?:scope|permission)s?(?: name)?$/i.test(first?.text.text.trim() ?? "");
  const isOfNames = isNamed && second?.role === "description" && others.length === 0;
  const names = table.rows.map(({ cells: [name] }) => name);
  return isOfNames && names.every(isScope) && names.some(({ text }) => /[._:]/.test(text));
}

function isScope(cell: RichText | undefined): cell is RichText {
  return /^[A-Za-z][\w-]*(?:[.:][\w-]+)*$/.test(cell?.text.trim() ?? "");
}

function anyOf({ rows, origin }: Table): Permission {
  const scopes = rows.flatMap(({ cells: [name] }) => (isScope(name) ? [name.text.trim()] : []));
  return { kind: anyone, scopes: [...new Set(scopes)], note: undefined, origin };
}

/** True for the head of a column that tells of a single permission, "Permission display name": each has its row. */
export function isOfOne(header: string): boolean {
  return /\b(?:display name|description)\b/i.test(header);
}

/** The permissions of `table`, those of a kind as one where each has a row for what it is called: any of them will do. */
function asChoices(table: Table, rows: readonly Permission[]): readonly Permission[] {
  if (!table.columns.some(({ text }) => isOfOne(text.text))) return rows;
  const byKind = groupBy(rows, (row) => (row.note === undefined ? row.kind.toLowerCase() : row));
  return [...byKind.values()].map((alike) => ({
    ...alike[0],
    scopes: [...new Set(alike.flatMap(({ scopes }) => scopes))],
  }));
}

function readRow(table: Table, row: Row): Permission {
  const kind = cellOf(table, row, "permissionType");
  const cells = row.cells.filter((cell, index) => cell !== kind && !isOfOne(table.columns[index]?.text.text ?? ""));
  const mostFirst = table.columns.some((column) => /from most/i.test(column.text.text));
  const granted = cells.map(readScopes);
  const marked = granted.flatMap((cell) => cell.marked ?? []);
  const scopes = granted.flatMap((cell) => (mostFirst ? cell.scopes.toReversed() : cell.scopes));
  return {
    kind: kind?.text.trim() ?? "",
    scopes: [...new Set(scopes)],
    ...(marked.length > 0 ? { marked } : {}),
    note: joinedNotes(granted),
    origin: (kind ?? row).origin,
  };
}

// A note stands for all that its row grants: "least privileged" beside "higher privileged", of which one says "A and B".
function joinedNotes(granted: readonly Granted[]): string | undefined {
  if (granted.every(({ note }) => note === undefined)) return undefined;
  const told = granted.map(({ scopes, note }) => note ?? scopes.join(" or ")).filter((text) => text !== "");
  return told.map((text, index) => (index < told.length - 1 ? text.replace(/\.$/, "") : text)).join("; ");
}

function readMatrixRow(table: Table, row: Row): readonly Permission[] {
  const subject = row.cells[0]?.text.trim() ?? "";
  return row.cells.flatMap((cell, index) => {
    const kind = table.columns[index]?.text.text.trim() ?? "";
    if (!isKind(kind)) return [];
    return [{ kind: `${kind}: ${subject}`, resource: subject, ...readScopes(cell), origin: cell.origin }];
  });
}

/** What a cell says that grants nothing. */
const unsupported = /^(?:not (?:supported|available|applicable)|n\/a|-|)\.?$/i;

/** What stands for scopes that are not needed, or not known yet. */
const pending = /^(?:none|todo|tbd)$/i;

interface Granted {
  readonly scopes: readonly string[];
  readonly marked?: readonly string[];
  readonly note: string | undefined;
}

/** The scopes that a cell lists, and the cell itself where it says more: "A and B", "Calls.Initiate (for group calls)". */
export function readScopes(cell: RichText): Granted {
  const text = joinedLines(withoutNotes(cell));
  if (unsupported.test(text)) return { scopes: [], note: undefined };
  // "For user resource: User.Read" and footnotes' asterisks.
  const parts = text
    .split(/[,;]|: |\band\b|\bor\b/i)
    .map((written) => ({ written, part: written.replaceAll("*", "").trim() }))
    .filter(({ part }) => part !== "");
  const scopes = parts.flatMap(({ part }) => scopeIn(part) ?? []);
  const marked = parts.flatMap(({ written, part }) => {
    const scope = scopeIn(part);
    return scope !== undefined && written.includes(`${scope}*`) ? scope : [];
  });
  const plain = parts.every(({ part }) => part.replace(/\.$/, "") === scopeIn(part)) && !/\band\b|\bor\b/i.test(text);
  return { scopes, ...(marked.length > 0 ? { marked } : {}), note: plain ? undefined : text };
}

// The sign of a footnote, `Calls.Read<sup>1</sup>`, is no part of the scope that bears it.
function withoutNotes({ runs }: RichText): string {
  return runs.flatMap(({ text, origin }) => (isRaised(origin) ? [] : text)).join("");
}

const raised = "<sup>";

function isRaised({ source, start }: Origin): boolean {
  return source.text.slice(Math.max(0, start - raised.length), start).toLowerCase() === raised;
}

// Lines of a cell are parts of what it says, "For calls: A" and "For rooms: B", but for one that goes on.
function joinedLines(text: string): string {
  const lines = text.split("\n").map(oneLine);
  const [first = "", ...others] = lines.filter((line) => line !== "");
  return others.reduce(
    (said, line) => (/(?:[,;:]|\b(?:and|or))$/i.test(said) ? `${said} ${line}` : `${said.replace(/\.$/, "")}; ${line}`),
    first,
  );
}

// A scope has a dot, `Calls.Read.All`, or stands alone, `openid`; in "Calls.PSTN (for …)" the first word is the scope.
function scopeIn(part: string): string | undefined {
  const [word = "", ...others] = part.split(" ");
  const scope = /^\**([A-Za-z][\w-]*(?:\.[\w-]+)*)[.*]*$/.exec(word)?.[1];
  if (scope === undefined) return undefined;
  return scope.includes(".") || (others.length === 0 && !pending.test(scope)) ? scope : undefined;
}
