import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { RichText, Row, Section, Table } from "../../page/page.js";
import { type Located, textOf } from "../../source/source.js";
import { isWithin } from "../../util/upwards.js";
import type { PropertyDraft } from "../draft.js";
import { cellOf, hasColumns, nameCellOf, tablesOf } from "../page-access.js";
import { isAnnouncedRequired } from "../prose/announced-required.js";
import { descriptionIn } from "../prose/description.js";
import { type Mark, marksIn } from "../prose/prose-marks.js";
import { deprecatedBy, readProse } from "../prose/prose.js";
import { isStarredConditional, isStarredRequired } from "../prose/required-star.js";
import { asSentences, descriptionOf, readColumnMarks } from "../prose/row-columns.js";
import { isStatusTable } from "../responses/response-table.js";
import { readTypeCell } from "../types/read-type.js";
import { remarksInType, facetsIn } from "../types/type-remarks.js";
import { valuesInType } from "../types/values-in-type.js";
import { describedType } from "./described-type.js";

/**
 * The rows of every table in `sections` that names or types things: properties, relationships, parameters. In the table of an
 * open type a placeholder may stand for the properties that anyone adds.
 */
export function readProperties(
  sections: readonly Section[],
  report: Report,
  { isOpen = false }: { readonly isOpen?: boolean } = {},
): readonly PropertyDraft[] {
  return readRows(sections, listsProperties, { isOpen, report });
}

/** True for a table that names or types things. */
export function listsProperties(table: Table): boolean {
  return hasColumns(table, "name") || hasColumns(table, "type");
}

/** The rows of the tables in `sections` that give types to names, where others stand that list statuses, codes or meanings. */
export function readTypedProperties(sections: readonly Section[], report: Report): readonly PropertyDraft[] {
  return readRows(sections, givesTypes, { isOpen: false, report });
}

function givesTypes(table: Table): boolean {
  return hasColumns(table, "name", "type") && !isStatusTable(table);
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
  const nameCell = nameCellOf(table, row);
  if (!nameCell || row.isTitle) return [];
  const name = propertyNameIn(nameCell);
  if (name !== undefined) return [readNamed(table, row, { name, nameCell, section })];
  reportUnreadable(nameCell, report);
  return [];
}

/** Reports a cell that should hold a name and does not. */
export function reportUnreadable(
  { text, origin }: Pick<RichText, "text" | "origin">,
  report: Report,
  expected = "the name of a property or parameter",
): void {
  report(diagnose("property-name-unreadable", origin, { text: text.trim(), expected }));
}

interface Naming {
  readonly name: string;
  readonly nameCell: RichText;
  readonly section: Section;
}

/** What `row` says of the property that `naming` names. */
export function readNamed(table: Table, row: Row, { name, nameCell, section }: Naming): PropertyDraft {
  const navigation = isWithin(section, "relationships");
  const typeCell = typeCellOf(table, row);
  const columns = readColumnMarks(table, row);
  const description = descriptionOf(table, row);
  const cell = cellOf(table, row, "description");
  // The cell tells emphasis and lines apart; together with others it is plain text.
  const prose = readProse(description === descriptionIn(cell) ? cell : description);
  const remarks = new Set([...remarksIn(nameCell), ...marksIn((typeCell?.text ?? "").replaceAll(",", ".\n"))]);
  const values = prose.possibleValues ?? valuesInType(typeCell) ?? columns.values;
  const isReadOnly = prose.readOnly || remarks.has("readOnly") || columns.readOnly || isOfReadOnly(section);
  return {
    name,
    type: typeCell
      ? readTypeCell(typeCell)
      : (describedType(cell, values) ?? { kind: "unreadable", text: "", origin: nameCell.origin }),
    description: asSentences([description, remarksInType(typeCell), facetsIn(typeCell)].filter(Boolean)).join(" "),
    navigation,
    // "Read-only. Nullable." stands in nearly every Relationships row, those of deep inserts among them.
    readOnly: !navigation && isReadOnly,
    required:
      prose.required ||
      remarks.has("required") ||
      (columns.required && !isStarredConditional(cellOf(table, row, "required"), section)) ||
      isStarredRequired(nameCell, section) ||
      (columns.required === undefined && isAnnouncedRequired(section) && !prose.optional && !remarks.has("optional")),
    ...(columns.required === false ? { unrequired: true } : {}),
    nullable: prose.nullable ?? nullableType(typeCell) ?? (remarks.has("nullable") ? true : columns.nullable),
    values,
    deprecated: deprecatedBy(nameCell.text, prose.deprecated),
    origin: nameCell.origin,
  };
}

function isOfReadOnly({ heading }: Section): boolean {
  return /^read-?only properties$/i.test(heading?.text.trim() ?? "");
}

// `Name | Value | Description` has types as its values; without descriptions the values are samples.
function typeCellOf(table: Table, row: Row): RichText | undefined {
  const own = cellOf(table, row, "type") ?? cellOf(table, row, "returnType");
  const value = own ?? (hasColumns(table, "description") ? cellOf(table, row, "value") : undefined);
  // "$count | none": it takes no value that has a type.
  return own === undefined && /^(?:none|n\/a|-)$/i.test(value?.text.trim() ?? "") ? undefined : value;
}

/** `Nullable String`, `String, nullable`, `String?`, `String or null`, `String/null` may be null, what one holds aside; undefined for what says nothing of it. */
function nullableType(cell: RichText | undefined): true | undefined {
  return /^nullable\b|^null\s*(?:\bor\b|[|/])|[,(]\s*nullable\s*(?:[),]|$)|[\w>]\?$|(?:\bor|[|/])\s*null\b(?![^<]*>)/i.test(
    cell?.text.trim() ?? "",
  )
    ? true
    : undefined;
}

/** What tables write behind a name, `(optional)`, or any words in parentheses apart from it. */
const remark = /[([](?:deprecated|optional|required|mandatory|preview|beta|read[- ]?only|nullable)[)\]]|\s\([^()]*\)/gi;

/** What a cell says of the thing that it names: `subject (required)`. */
function remarksIn({ text }: RichText): ReadonlySet<Mark> {
  return marksIn(Array.from(text.matchAll(remark), ([written]) => `${written.trim().slice(1, -1)}.`).join(" "));
}

/** A name as its cell writes it, without what the cell says of it in parentheses and stars. */
export function withoutRemarks(name: string): string {
  return name.replace(remark, "").replaceAll("*", "").trim();
}

/** The name in a cell of a table that lists properties; undefined where it is none. */
export function propertyNameIn(cell: RichText): string | undefined {
  const name = withoutRemarks(withoutNote(cell));
  return /^[@$]?[\w.@-]+(?:\[\w*\](?:\.[\w.@-]+)?)*$/.test(name) ? name : undefined;
}

/** The names of the rows of a table that lists properties. */
export function propertyNamesIn(table: Table): readonly Located<string>[] {
  return table.rows.flatMap((row) => {
    const cell = cellOf(table, row, "name");
    const name = cell && propertyNameIn(cell);
    return cell && name !== undefined ? [{ value: name, origin: cell.origin }] : [];
  });
}

// The sign of a footnote, `length<sup>1</sup>`, is no part of the name that bears it.
function withoutNote({ text, origin: { source, start, end } }: RichText): string {
  const [, note] = /<sup>([^<>]*)<\/sup>\s*$/i.exec(source.text.slice(start, end)) ?? [];
  return note !== undefined && text.trimEnd().endsWith(note) ? text.trimEnd().slice(0, -note.length) : text;
}

/** True for what stands in the place of any name: `{property-name}`, or words in italics, *any name*. */
function standsForAny(cell: RichText | undefined): boolean {
  if (!cell) return false;
  const inItalics = /^([*_])[^*_]+\1$/.test(textOf(cell.origin));
  return /^(?:\{[^{}]*\}|<[^<>]*>)$/.test(cell.text.trim()) || (inItalics && /\s/.test(cell.text.trim()));
}
