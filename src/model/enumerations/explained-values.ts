import type { RichText, Section, Table, Page } from "../../page/page.js";
import { announces } from "../../util/announces.js";
import { isWithin } from "../../util/upwards.js";
import { oneLine } from "../../util/one-line.js";
import type { PropertyDraft } from "../draft.js";
import { blockBefore, tablesOf } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { descriptionOf } from "../prose/row-columns.js";
import { sentencesOf } from "../prose/sentences.js";
import { isNull, valueIn, withAnnouncedValues, withListedType } from "./announced-values.js";
import { isMemberList } from "./read-enumeration.js";

/**
 * `properties` with what tables in `sections` say of the values that they list: below "The **kind** can be one of the following" stand
 * `| tape | Kept for a day. |`, and the like. A table is of the property that has all that stands in one of its columns among its
 * values; of several such, of the one that the table's heads or the words above it name. A table may say the values of what has none.
 */
export function withExplainedValues<P extends PropertyDraft>(
  listed: readonly P[],
  sections: readonly Section[],
): readonly P[] {
  const properties = withAnnouncedValues(listed, sections);
  const listing = properties.flatMap((property) =>
    property.values.length > 1
      ? [{ property, values: new Set(property.values.map((value) => value.toLowerCase())) }]
      : [],
  );
  if (listing.length === 0) return properties;
  const explained = new Map<P, string>();
  for (const table of sections.flatMap(valueTables)) {
    const found = listing.flatMap(({ property, values }) => {
      const column = table.cells.findIndex((cells) => cells.every((cell) => values.has(cell) || isNull(cell)));
      return column === -1 ? [] : [{ property, column }];
    });
    const named = found.filter(({ property }) => table.words.has(property.name.toLowerCase()));
    const [only, ...others] = named.length > 0 ? named : found;
    if (only && others.length === 0 && !explained.has(only.property)) {
      explained.set(only.property, table.announcement + itemsOf(table.table, only.column));
    }
  }
  return properties.map((property) => {
    const items = explained.get(property);
    // What a sentence says of a parameter brings the table below it.
    return items === undefined || property.description.includes(items.trim())
      ? property
      : { ...property, description: `${property.description}\n${items}`.trim() };
  });
}

interface ValueTable {
  readonly table: Table;
  /** What stands in each of its columns. */
  readonly cells: readonly (readonly string[])[];
  /** The words of its heads, of its heading, and of the paragraph before it. */
  readonly words: ReadonlySet<string>;
  /** The sentence before it where that says what its values mean, "A call is kept, by its kind:", in a paragraph of its own. */
  readonly announcement: string;
}

// What lists an enumeration is told of that, and a table of types is of properties.
function valueTables(section: Section): readonly ValueTable[] {
  if (isWithin(section, "example", "methods", "permissions") || isMemberList(section)) return [];
  return tablesOf(section)
    .filter(
      ({ columns, rows }) =>
        columns.length > 1 && rows.length > 1 && !columns.some(({ role }) => role === "type" || role === "name"),
    )
    .map((table) => {
      const before = blockBefore(table, section);
      const words = before?.kind === "paragraph" ? before.text.text : "";
      const heads = table.columns.map(({ text }) => text.text).join(" ");
      return {
        table,
        announcement: before?.kind === "paragraph" ? announcementIn(before.text) : "",
        cells: table.columns.map((_, index) => table.rows.map(({ cells }) => valueIn(cells[index]).toLowerCase())),
        words: new Set(`${section.heading?.text ?? ""} ${words} ${heads}`.toLowerCase().split(/[^\w.]+/)),
      };
    });
}

/** What says no more than that here are values. */
const idle = /\bvalues?\b|\bfollowing\b|\btable\b|\bbelow\b/i;

function announcementIn(text: RichText): string {
  const last = sentencesOf(proseOf(text)).at(-1) ?? "";
  return announces(last) && !idle.test(last) ? `\n${last}\n` : "";
}

function itemsOf(table: Table, column: number): string {
  const values = withFirst(table.columns, column);
  const items = table.rows.map((row) => {
    const said = descriptionOf({ ...table, columns: values }, { ...row, cells: withFirst(row.cells, column) });
    const value = valueIn(row.cells[column]);
    return said === "" ? `- \`${value}\`` : `- \`${value}\`: ${oneLine(said)}`;
  });
  return items.join("\n");
}

/** `all` with the one at `index` before the others: what a row is about stands first in it. */
function withFirst<T>(all: readonly T[], index: number): readonly T[] {
  return [...all.slice(index, index + 1), ...all.slice(0, index), ...all.slice(index + 1)];
}

/** `rows`, of what a request holds, with what `page` says apart of the values that they take. */
export function withValuesTold<P extends PropertyDraft>(rows: readonly P[], { sections }: Page): readonly P[] {
  const about = sections.filter((section) => !isWithin(section, "response"));
  return withExplainedValues(withListedType(rows, about), about);
}
