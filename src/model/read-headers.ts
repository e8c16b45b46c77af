import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { RichText, Row, Section, Table } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import type { PropertyDraft } from "./draft.js";
import { proseOf } from "./markdown-text.js";
import { cellOf, hasColumns, tablesOf } from "./page-access.js";
import { primitiveOf } from "./primitives.js";
import { marksIn } from "./prose-marks.js";
import { yesOrNo } from "./yes-or-no.js";

/** A header as a row documents it. */
interface HeaderRow {
  readonly name: string;
  /** What the row says of it, cell by cell. */
  readonly prose: readonly string[];
  /** A column of its own says so. */
  readonly isRequired: boolean;
  readonly cell: RichText;
}

/**
 * The request headers that the tables of `sections` list, several rows of one header as one. Their cells hold sample values
 * and prose, hardly ever types, so each is a String.
 */
export function readHeaders(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  const rows = sections.flatMap(tablesOf).flatMap((table) => table.rows.flatMap((row) => readRow(table, row, report)));
  return [...groupBy(rows, ({ name }) => name.toLowerCase()).values()].map(draftOf);
}

function readRow(table: Table, row: Row, report: Report): readonly HeaderRow[] {
  const cell = cellOf(table, row, "header", "name");
  if (!cell || row.isTitle) return [];
  const name = headerNameIn(cell);
  if (name === undefined) {
    const data = { text: cell.text.trim(), expected: "the name of a header" };
    report(diagnose("property-name-unreadable", cell.origin, data));
    return [];
  }
  const description = hasColumns(table, "description");
  const prose = table.columns.flatMap(({ role }, index) => {
    const said = row.cells[index];
    if (!said || (role !== "description" && role !== "value")) return [];
    // `Name | Value | Description` has types as its values.
    return role === "value" && description && primitiveOf(said.text) ? [] : [proseOf(said)];
  });
  return [{ name, prose, isRequired: yesOrNo(cellOf(table, row, "required")) ?? false, cell }];
}

// The grammar of a field name (RFC 9110, section 5.6.2). Some rows show a value behind it: "Prefer: outlook.timezone".
function headerNameIn(cell: RichText): string | undefined {
  return /^([!#$%&'*+\-.^_`|~\w]+)(?::\s.*)?$/s.exec(cell.text.replaceAll("*", "").trim())?.[1];
}

function draftOf(rows: readonly [HeaderRow, ...HeaderRow[]]): PropertyDraft {
  const [first] = rows;
  const prose = rows.flatMap((row) => row.prose);
  return {
    name: first.name,
    type: { kind: "primitive", name: "String" },
    description: prose.filter((text) => text !== "").join(" "),
    navigation: false,
    readOnly: false,
    required: rows.every((row) => row.isRequired || row.prose.some((text) => marksIn(text).has("required"))),
    nullable: undefined,
    values: [],
    deprecated: undefined,
    origin: first.cell.origin,
  };
}
