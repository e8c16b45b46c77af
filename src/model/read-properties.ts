import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { RichText, Row, Section, Table } from "../page/page.js";
import type { PropertyDraft } from "./draft.js";
import { descriptionIn } from "./description.js";
import { cellOf, hasColumns, isWithin, tablesOf } from "./page-access.js";
import { readProse } from "./prose.js";
import { marksIn } from "./prose-marks.js";
import { parseTypeExpression } from "./type-expression.js";
import { yesOrNo } from "./yes-or-no.js";

/**
 * The rows of every table in `sections` that names or types things: properties, relationships, parameters. In the table of an
 * open type a placeholder may stand for the properties that anyone adds.
 */
export function readProperties(
  sections: readonly Section[],
  report: Report,
  { isOpen = false }: { readonly isOpen?: boolean } = {},
): readonly PropertyDraft[] {
  return readRows(sections, namesOrTypes, { isOpen, report });
}

function namesOrTypes(table: Table): boolean {
  return hasColumns(table, "name") || hasColumns(table, "type");
}

/** The rows of the tables in `sections` that give types, where others stand that list codes, headers or meanings. */
export function readTypedProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, (table) => hasColumns(table, "name", "type"), { isOpen: false, report });
}

function readRows(
  sections: readonly Section[],
  isRead: (table: Table) => boolean,
  { isOpen, report }: { readonly isOpen: boolean; readonly report: Report },
): readonly PropertyDraft[] {
  return sections.flatMap((section) =>
    tablesOf(section)
      .filter(isRead)
      .flatMap((table) =>
        table.rows
          .filter((row) => !(isOpen && standsForAny(nameCellOf(table, row))))
          .flatMap((row) => readProperty(table, row, section, report)),
      ),
  );
}

function readProperty(table: Table, row: Row, section: Section, report: Report): readonly PropertyDraft[] {
  const navigation = isWithin(section, "relationships");
  const nameCell = nameCellOf(table, row);
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
  const atName = marksIn(remarksIn(nameCell.text));
  return [
    {
      name,
      type: typeCell ? parseTypeExpression(typeCell) : { kind: "unreadable", text: "", origin: nameCell.origin },
      description,
      navigation,
      // "Read-only. Nullable." stands in nearly every Relationships row, those of deep inserts among them.
      readOnly:
        !navigation && (prose.readOnly || remarks.has("readOnly") || atName.has("readOnly") || isReadOnly(section)),
      required:
        prose.required ||
        remarks.has("required") ||
        atName.has("required") ||
        (yesOrNo(cellOf(table, row, "required")) ?? false),
      nullable:
        prose.nullable ??
        nullableType(typeCell) ??
        (atName.has("nullable") ? true : undefined) ??
        yesOrNo(cellOf(table, row, "nullable")),
      values: prose.possibleValues ?? [],
      deprecated: /\(deprecated\)/i.test(nameCell.text) ? (prose.deprecated ?? "") : prose.deprecated,
      origin: nameCell.origin,
    },
  ];
}

// Whatever a table calls the things that it gives types to, they stand first.
function nameCellOf(table: Table, row: Row): RichText | undefined {
  return cellOf(table, row, "name") ?? row.cells[0];
}

function isReadOnly({ heading }: Section): boolean {
  return /^read-?only properties$/i.test(heading?.text.trim() ?? "");
}

// `Name | Value | Description` has types as its values; without descriptions the values are samples.
function typeCellOf(table: Table, row: Row): RichText | undefined {
  const own = cellOf(table, row, "type") ?? cellOf(table, row, "returnType");
  return own ?? (hasColumns(table, "description") ? cellOf(table, row, "value") : undefined);
}

/** `Nullable String`, `String, nullable`, `String?`, `String or null` and `String/null` may be null; undefined for what says nothing of it. */
function nullableType(cell: RichText | undefined): true | undefined {
  return /^nullable\b|[,(]\s*nullable\s*(?:[),]|$)|\w\?$|(?:\bor|[|/])\s*null\b/i.test(cell?.text.trim() ?? "")
    ? true
    : undefined;
}

/** What tables write behind a name, `(optional)`, or any words in brackets apart from it. */
const remark = /\((?:deprecated|optional|required|preview|beta)\)|\s\([^()]*\)/gi;

function remarksIn(text: string): string {
  return (text.match(remark) ?? []).join(" ");
}

/** The name in a cell of a table that lists properties; undefined where it is none. */
export function propertyNameIn(cell: RichText): string | undefined {
  const name = withoutNote(cell).replace(remark, "").replaceAll("*", "").trim();
  return /^[@$]?[\w.@-]+$/.test(name) ? name : undefined;
}

// The sign of a footnote, `length<sup>1</sup>`, is no part of the name that bears it.
function withoutNote({ text, origin: { source, start, end } }: RichText): string {
  const [, note] = /<sup>([^<>]*)<\/sup>\s*$/i.exec(source.text.slice(start, end)) ?? [];
  return note !== undefined && text.trimEnd().endsWith(note) ? text.trimEnd().slice(0, -note.length) : text;
}

/** True for what stands in the place of any name: `{property-name}`. */
function standsForAny(cell: RichText | undefined): boolean {
  return /^(?:\{[^{}]*\}|<[^<>]*>)$/.test(cell?.text.trim() ?? "");
}
