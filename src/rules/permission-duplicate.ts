import { cellOf, hasColumns, sectionsOf, tablesOf } from "../model/page-access.js";
import { kindsAbove } from "../model/permissions/permission-subject.js";
import { isOfOne } from "../model/permissions/read-permissions.js";
import type { Table } from "../page/page.js";
import type { Located } from "../source/source.js";
import { oneLine } from "../util/one-line.js";
import { groupBy } from "../util/group-by.js";
import { defineRule } from "./rule.js";

/** A permission type with two rows in one table. */
export const permissionDuplicate = defineRule({
  code: "permission-duplicate",
  check({ pages }, report) {
    const tables = pages.flatMap((page) => sectionsOf(page, "permissions").flatMap(tablesOf));
    for (const table of tables) {
      for (const [first, ...others] of groupBy(typesIn(table), ({ key }) => key).values()) {
        for (const { value, origin } of others) {
          report(origin, { type: value }, [{ message: "The first row stands here", origin: first.origin }]);
        }
      }
    }
  },
});

interface NamedType extends Located<string> {
  /** The same for what is the same: what permissions are for may stand below each kind. */
  readonly key: string;
}

function typesIn(table: Table): readonly NamedType[] {
  if (!hasColumns(table, "permissionType") || table.columns.some(({ text }) => isOfOne(text.text))) return [];
  const kinds = kindsAbove(table);
  return table.rows.flatMap((row) => {
    const cell = cellOf(table, row, "permissionType");
    const value = oneLine(cell?.text ?? "");
    const key = `${kinds.get(row) ?? ""}: ${value}`.toLowerCase();
    return cell && value !== "" ? [{ value, key, origin: cell.origin }] : [];
  });
}
