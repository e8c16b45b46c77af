import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { RichText, Row, Section, Table } from "../page/page.js";
import type { PropertyDraft } from "./draft.js";
import { descriptionIn } from "./description.js";
import { cellOf, hasColumns, tablesOf } from "./page-access.js";
import { readProse } from "./prose.js";
import { marksIn } from "./prose-marks.js";
import { parseTypeExpression } from "./type-expression.js";
import { isStatusTable } from "./response-table.js";
import { yesOrNo } from "./yes-or-no.js";

/** The rows of every table in `sections` that names or types things: properties, relationships, parameters. */
export function readProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, (table) => hasColumns(table, "name") || hasColumns(table, "type"), report);
}

/** The rows of the tables in `sections` that give types to names, where others stand that list statuses, codes or meanings. */
export function readTypedProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, (table) => hasColumns(table, "name", "type") && !isStatusTable(table), report);
}

function readRows(
  sections: readonly Section[],
  isRead: (table: Table) => boolean,
  report: Report,
): readonly PropertyDraft[] {
  return sections.flatMap((section) =>
    tablesOf(section)
      .filter(isRead)
      .flatMap((table) =>
        table.rows.flatMap((row) => readProperty(table, row, section.role === "relationships", report)),
      ),
  );
}

function readProperty(table: Table, row: Row, navigation: boolean, report: Report): readonly PropertyDraft[] {
  // Whatever a table calls the things that it gives types to, they stand first.
  const nameCell = cellOf(table, row, "name") ?? row.cells[0];
  if (!nameCell || row.isTitle) return [];
  const name = propertyNameIn(nameCell);
  if (name === undefined) {
    const data = { text: nameCell.text.trim(), expected: "the name of a property or parameter" };
    report(diagnose("property-name-unreadable", nameCell.origin, data));
    return [];
  }
  const typeCell = typeCellOf(table, row);
  const descriptionCell = cellOf(table, row, "description");
  const description = descriptionIn(descriptionCell);
  const prose = readProse(descriptionCell);
  const remarks = marksIn(typeCell?.text ?? "");
  return [
    {
      name,
      type: typeCell ? parseTypeExpression(typeCell) : { kind: "unreadable", text: "", origin: nameCell.origin },
      description,
      navigation,
      // "Read-only. Nullable." stands in nearly every Relationships row, those of deep inserts among them.
      readOnly: !navigation && (prose.readOnly || remarks.has("readOnly")),
      required: prose.required || remarks.has("required") || (yesOrNo(cellOf(table, row, "required")) ?? false),
      nullable: prose.nullable ?? nullableType(typeCell) ?? yesOrNo(cellOf(table, row, "nullable")),
      values: prose.possibleValues ?? [],
      deprecated: /\(deprecated\)/i.test(nameCell.text) ? (prose.deprecated ?? "") : prose.deprecated,
      origin: nameCell.origin,
    },
  ];
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
  const name = cell.text
    .replace(/\((?:deprecated|optional|required|preview|beta)\)/gi, "")
    .replaceAll("*", "")
    .trim();
  return /^[@$]?[\w.@-]+$/.test(name) ? name : undefined;
}
