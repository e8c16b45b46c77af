import type { Report } from "../../diagnostics/diagnostic.js";
import type { Block, RichText, Row, Section, Table } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { untold } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { proseIn } from "../notes/block-prose.js";
import { proseOf } from "../prose/markdown-text.js";
import { cellOf, tablesOf } from "../page-access.js";
import { headersInList } from "../properties/property-list.js";
import { reportUnreadable } from "../properties/read-properties.js";
import { primitiveOf } from "../types/primitives.js";
import { marksIn } from "../prose/prose-marks.js";
import { isHeadedRequired } from "../prose/announced-required.js";
import { asSentences, readColumnMarks } from "../prose/row-columns.js";
import { headerValuesIn } from "./header-values.js";

interface HeaderRow {
  readonly name: string;
  /** The value that stands behind the name: `outlook.timezone` of "Prefer: outlook.timezone". */
  readonly token: string;
  /** What the row says of it, cell by cell. */
  readonly prose: readonly string[];
  /** A column of its own says so, or what stands in parentheses behind the name. */
  readonly isRequired: boolean;
  /** Another one may be sent in its place: none of them is required. */
  readonly isChoice: boolean;
  readonly isDeprecated: boolean;
  readonly cell: RichText;
}

/**
 * The request headers that the tables and the lists of `sections` name, several rows of one header as one. Their cells hold values
 * and prose, hardly ever types, so each is a String.
 */
export function readHeaders(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  const rows = sections.flatMap((section) =>
    headerTables(section)
      .flatMap((table) => table.rows.flatMap((row) => readRow(table, row, report)))
      .map((row) => (isHeadedRequired(section) ? { ...row, isRequired: true } : row)),
  );
  return [...groupBy(rows, ({ name }) => name.toLowerCase()).values()].map(draftOf);
}

function headerTables(section: Section): readonly Table[] {
  return [...tablesOf(section), ...section.blocks.flatMap((block) => headerList(block) ?? [])];
}

/** A list of headers as the table that it stands for. */
export function headerList(block: Block): Table | undefined {
  return block.kind === "list" ? headersInList(block) : undefined;
}

function readRow(table: Table, row: Row, report: Report): readonly HeaderRow[] {
  const cell = cellOf(table, row, "header", "name") ?? row.cells[0];
  if (!cell || row.isTitle) return [];
  const [, remark = ""] = /\((deprecated|optional|required)\)\s*$/i.exec(cell.text) ?? [];
  const written = remark === "" ? cell.text : cell.text.slice(0, cell.text.lastIndexOf("("));
  const [first, ...others] = headersNamed(written.replaceAll("*", "").trim());
  if (!first) {
    reportUnreadable(cell, report, "the name of a header");
    return [];
  }
  const said = saidIn(table, row);
  if (isOfResponses(said)) return [];
  const isRequired = readColumnMarks(table, row).required === true || /^required$/i.test(remark);
  const isDeprecated = /^deprecated$/i.test(remark);
  const isChoice = others.length > 0;
  return [first, ...others].map((named) => ({ ...named, prose: said, isRequired, isChoice, isDeprecated, cell }));
}

function saidIn({ columns }: Table, { cells }: Row): readonly string[] {
  const prose = columns.flatMap(({ role }, index) =>
    role === "description" || role === "value" || (role === "other" && index > 0) ? (cells[index] ?? []) : [],
  );
  return prose.map(proseOf).filter((text) => !saysNothing(text));
}

/** "Response header. Tells how long to wait." stands in tables of the headers of requests and answers. */
function isOfResponses(said: readonly string[]): boolean {
  return said.some((text) => /^response header\b/i.test(text));
}

/** What the tables of `sections` say of headers of the answer among those of requests. */
export function headersOfAnswers(sections: readonly Section[]): string {
  const tables = sections.flatMap(headerTables);
  const ofAnswers = tables.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => isOfResponses(saidIn(table, row))),
  }));
  return proseIn(ofAnswers, { hearsTable: () => true });
}

// The grammar of a field name (RFC 9110, section 5.6.2). Some rows show a value behind it: "Prefer: outlook.timezone".
const headerPattern = /^([!#$%&'*+\-.^_`|~\w]+)(?::\s*(.*))?$/s;

/** The header that a cell names, or the several of which it leaves the choice, "Date or x-date"; none where it says anything else. */
function headersNamed(text: string): readonly Pick<HeaderRow, "name" | "token">[] {
  const parts = text.split(/ or |, |\n/);
  const names = parts.flatMap((part) => {
    const [, name, token = ""] = headerPattern.exec(part.trim()) ?? [];
    return name === undefined ? [] : [{ name, token: token.trim() }];
  });
  const isOfWords = names.slice(1).some(({ name }) => !looksLikeHeader.test(name));
  return names.length < parts.length || isOfWords ? [] : names;
}

/** What a word of a sentence has not, "x-date or later". */
const looksLikeHeader = /-|^[A-Z]/;

// A header is text: a column that says a type of it says nothing.
function saysNothing(text: string): boolean {
  return text === "" || primitiveOf(text) !== undefined;
}

function draftOf(rows: readonly [HeaderRow, ...HeaderRow[]]): PropertyDraft {
  const [{ name, cell }] = rows;
  const prose = rows.flatMap(({ token, prose: said }) => asSentences(token === "" ? said : [`\`${token}\`:`, ...said]));
  const required = rows.every(
    (row) => !row.isChoice && (row.isRequired || row.prose.some((text) => marksIn(text).has("required"))),
  );
  const values = [...new Set(rows.flatMap(valuesOf))];
  const header = { ...headerDraft({ name, description: prose.join(" "), required, origin: cell.origin }), values };
  return rows.every(({ isDeprecated }) => isDeprecated) ? { ...header, deprecated: "" } : header;
}

// Behind a name like `outlook.timezone` stand the values of that: the header's begin with the name.
function valuesOf({ token, prose }: HeaderRow): readonly string[] {
  return token === "" ? prose.slice(0, 1).flatMap(headerValuesIn) : token.includes("=") ? headerValuesIn(token) : [];
}

/** A header as `said` of it: its value is text. */
export function headerDraft(said: Pick<PropertyDraft, "name" | "description" | "required" | "origin">): PropertyDraft {
  return { ...untold, ...said, type: { kind: "primitive", name: "String" }, values: [] };
}
