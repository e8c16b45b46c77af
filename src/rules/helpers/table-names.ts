import { cellOf, hasColumns, tablesOf } from "../../model/page-access.js";
import { propertySectionsOf } from "../../model/properties/property-sections.js";
import { propertyNameIn } from "../../model/properties/read-properties.js";
import type { Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { isWithin } from "../../util/upwards.js";

/** The name in a row of a page's property tables. */
interface TableName {
  readonly name: string;
  readonly origin: Origin;
  /** From a Relationships table. */
  readonly isRelationship: boolean;
}

/**
 * The properties and relationships that the tables of `page` name, in its order; `shown` are the names in its JSON representation.
 * What is no name is reported where the type is read.
 */
export function tableNamesOn(page: Page, shown?: ReadonlySet<string>): readonly TableName[] {
  return propertySectionsOf(page, shown).own.flatMap((section) => {
    const isRelationship = isWithin(section, "relationships");
    const tables = tablesOf(section).filter((table) => hasColumns(table, "name"));
    const cells = tables.flatMap((table) => table.rows.flatMap((row) => cellOf(table, row, "name") ?? []));
    return cells.flatMap((cell) => {
      const name = propertyNameIn(cell);
      return name === undefined ? [] : [{ name, origin: cell.origin, isRelationship }];
    });
  });
}
