import { cellOf, contentOrigin, hasColumns, sectionsOf, tablesOf } from "../model/page-access.js";
import type { Page, RichText, Table } from "../page/page.js";
import type { SectionRole } from "../page/sections/headings.js";
import type { ColumnRole } from "../page/tables/columns.js";
import { groupBy } from "../util/group-by.js";
import { isWithin } from "../util/upwards.js";
import { defineRule } from "./rule.js";

/** A property, parameter or member with two rows in one table, or a property among the relationships as well. */
export const rowDuplicate = defineRule({
  code: "row-duplicate",
  check({ pages }, report) {
    const sections = pages.flatMap((page) => sectionsOf(page, ...described));
    const tables = sections.filter((section) => !isWithin(section, "example")).flatMap(tablesOf);
    const lists = [...tables.map(namesIn), ...pages.flatMap(sharedNames)];
    for (const names of lists) {
      for (const [first, ...others] of groupBy(names, ({ cell, part }) => `${part}\0${cell.text.trim()}`).values()) {
        for (const other of others) {
          const related = [{ message: "The first row stands here", origin: contentOrigin(first.cell) }];
          report(contentOrigin(other.cell), { name: other.cell.text.trim() }, related);
        }
      }
    }
  },
});

// A header may have a row for each of its values.
const described: readonly SectionRole[] = [
  "pathParameters",
  "functionParameters",
  "queryParameters",
  "requestBody",
  "properties",
  "relationships",
  "members",
];

// A table with one of these says more of a name than that it is there once.
const distinguishing: readonly ColumnRole[] = ["place", "method", "permissionType"];

/** The names that the one table of properties of `page` and the one of relationships have in common. */
function sharedNames(page: Page): readonly (readonly Name[])[] {
  const [properties, ...moreProperties] = sectionsOf(page, "properties").flatMap(tablesOf);
  const [relationships, ...moreRelationships] = sectionsOf(page, "relationships").flatMap(tablesOf);
  // What there are several tables of may be about several things.
  if (!properties || !relationships || moreProperties.length + moreRelationships.length > 0) return [];
  const first = groupBy(namesIn(properties), ({ cell }) => cell.text.trim());
  const second = groupBy(namesIn(relationships), ({ cell }) => cell.text.trim());
  return [...second].flatMap(([name, [row]]) => {
    const [before] = first.get(name) ?? [];
    return before ? [[before, row].map(({ cell }) => ({ cell, part: 0 }))] : [];
  });
}

interface Name {
  readonly cell: RichText;
  /** Which part of its table it stands in: below each row that is a title, another begins. */
  readonly part: number;
}

function namesIn(table: Table): readonly Name[] {
  if (distinguishing.some((role) => hasColumns(table, role))) return [];
  let part = 0;
  return table.rows.flatMap((row): readonly Name[] => {
    if (row.isTitle) part += 1;
    const cell = row.isTitle ? undefined : cellOf(table, row, "name", "member");
    return cell === undefined || cell.text.trim() === "" ? [] : [{ cell, part }];
  });
}
