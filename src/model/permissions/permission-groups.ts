import type { Row, Table } from "../../page/page.js";
import { cellOf } from "../page-access.js";
import { isKind } from "./permission-subject.js";

/**
 * The kinds that rows of their own give to those below them: `| Delegated | |`, and then what permissions are for, `| Rooms | Rooms.Read |`
 * and `| Calls | Calls.Read |`.
 */
export function kindsAbove(table: Table): ReadonlyMap<Row, string> {
  const kinds = new Map<Row, string>();
  let above: string | undefined;
  for (const row of table.rows) {
    const cell = cellOf(table, row, "permissionType");
    const text = cell?.text.trim() ?? "";
    if (!isKind(text)) {
      if (above !== undefined && text !== "") kinds.set(row, above);
      continue;
    }
    above = row.cells.every((other) => other === cell || other.text.trim() === "") ? text : undefined;
  }
  return kinds;
}
