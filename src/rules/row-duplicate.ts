import { cellOf, contentOrigin, hasColumns, isWithin, sectionsOf, tablesOf } from "../model/page-access.js";
import type { ColumnRole } from "../page/columns.js";
import type { SectionRole } from "../page/headings.js";
import type { RichText, Table } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { defineRule } from "./rule.js";

/** A property, parameter or member with two rows in one table. */
export const rowDuplicate = defineRule({
  code: "row-duplicate",
  check({ pages }, report) {
    const sections = pages.flatMap((page) => sectionsOf(page, ...described));
    const tables = sections.filter((section) => !isWithin(section, "example")).flatMap(tablesOf);
    for (const table of tables) {
      for (const [first, ...others] of groupBy(namesIn(table), ({ text }) => text.trim()).values()) {
        for (const other of others) {
          const related = [{ message: "The first row stands here", origin: contentOrigin(first) }];
          report(contentOrigin(other), { name: other.text.trim() }, related);
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

function namesIn(table: Table): readonly RichText[] {
  if (distinguishing.some((role) => hasColumns(table, role))) return [];
  return table.rows
    .filter((row) => !row.isTitle)
    .flatMap((row) => cellOf(table, row, "name", "member") ?? [])
    .filter(({ text }) => text.trim() !== "");
}
