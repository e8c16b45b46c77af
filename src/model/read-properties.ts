import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { RichText, Row, Section, Table } from "../page/page.js";
import type { PropertyDraft } from "./draft.js";
import { cellOf, hasColumns, tablesOf } from "./page-access.js";
import { readProse } from "./prose.js";
import { isStarredRequired } from "./required-star.js";
import { descriptionOf, readColumnMarks } from "./row-columns.js";
import { type Mark, marksIn } from "./prose-marks.js";
import { parseTypeExpression } from "./type-expression.js";

/** The rows of every table in `sections` that names or types things: properties, relationships, parameters. */
export function readProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, listsProperties, report);
}

/** True for a table that names or types things. */
export function listsProperties(table: Table): boolean {
  return hasColumns(table, "name") || hasColumns(table, "type");
}

/** The rows of the tables in `sections` that give types, where others stand that list codes, headers or meanings. */
export function readTypedProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, (table) => hasColumns(table, "name", "type"), report);
}

function readRows(
  sections: readonly Section[],
  isRead: (table: Table) => boolean,
  report: Report,
): readonly PropertyDraft[] {
  return sections.flatMap((section) =>
    tablesOf(section)
      .filter(isRead)
      .flatMap((table) => table.rows.flatMap((row) => readProperty(table, row, section, report))),
  );
}

function readProperty(table: Table, row: Row, section: Section, report: Report): readonly PropertyDraft[] {
  const nameCell = nameCellOf(table, row);
  if (!nameCell || row.isTitle) return [];
  const name = propertyNameIn(nameCell);
  if (name !== undefined) return [readNamed(table, row, { name, nameCell, section })];
  reportUnreadable(nameCell, report);
  return [];
}

/** Whatever a table calls the things that it gives types to, they stand first. */
export function nameCellOf(table: Table, row: Row): RichText | undefined {
  return cellOf(table, row, "name") ?? row.cells[0];
}

/** Reports a cell that should hold a name and does not. */
export function reportUnreadable(nameCell: RichText, report: Report): void {
  const data = { text: nameCell.text.trim(), expected: "the name of a property or parameter" };
  report(diagnose("property-name-unreadable", nameCell.origin, data));
}

interface Naming {
  readonly name: string;
  readonly nameCell: RichText;
  readonly section: Section;
}

/** What `row` says of the property that `naming` names. */
export function readNamed(table: Table, row: Row, { name, nameCell, section }: Naming): PropertyDraft {
  const navigation = section.role === "relationships";
  const typeCell = typeCellOf(table, row);
  const columns = readColumnMarks(table, row);
  const description = descriptionOf(table, row);
  const prose = readProse(description);
  const remarks = new Set([...remarksIn(nameCell), ...marksIn((typeCell?.text ?? "").replaceAll(",", ".\n"))]);
  return {
    name,
    type: typeCell ? parseTypeExpression(typeCell) : { kind: "unreadable", text: "", origin: nameCell.origin },
    description,
    navigation,
    // "Read-only. Nullable." stands in nearly every Relationships row, those of deep inserts among them.
    readOnly: !navigation && (prose.readOnly || remarks.has("readOnly") || columns.readOnly),
    required: prose.required || remarks.has("required") || columns.required || isStarredRequired(nameCell, section),
    nullable: prose.nullable ?? nullableType(typeCell) ?? columns.nullable,
    values: prose.possibleValues ?? columns.values,
    deprecated: /\(deprecated\)/i.test(nameCell.text) ? (prose.deprecated ?? "") : prose.deprecated,
    origin: nameCell.origin,
  };
}

// `Name | Value | Description` has types as its values; without descriptions the values are samples.
function typeCellOf(table: Table, row: Row): RichText | undefined {
  const own = cellOf(table, row, "type") ?? cellOf(table, row, "returnType");
  return own ?? (hasColumns(table, "description") ? cellOf(table, row, "value") : undefined);
}

/** `Nullable String`, `String, nullable` and `String?` may be null; undefined for what says nothing of it. */
function nullableType(cell: RichText | undefined): true | undefined {
  return /^nullable\b|[,(]\s*nullable\s*(?:[),]|$)|\w\?$/i.test(cell?.text.trim() ?? "") ? true : undefined;
}

function propertyNameIn(cell: RichText): string | undefined {
  const name = withoutRemarks(cell.text);
  return /^[@$]?[\w.@-]+$/.test(name) ? name : undefined;
}

const nameRemark = /[([](deprecated|optional|required|mandatory|preview|beta|read[- ]?only|nullable)[)\]]/gi;

/** A name as its cell writes it, without what the cell says of it in parentheses and stars. */
export function withoutRemarks(name: string): string {
  return name.replace(nameRemark, "").replaceAll("*", "").trim();
}

/** What a cell says of the thing that it names: `subject (required)`. */
function remarksIn({ text }: RichText): ReadonlySet<Mark> {
  return marksIn(Array.from(text.matchAll(nameRemark), ([, remark]) => `${remark}.`).join(" "));
}
