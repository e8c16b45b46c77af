import { hasColumns, sectionsOf, tablesOf } from "../model/page-access.js";
import { readScopes } from "../model/permissions/read-permissions.js";
import type { RichText, Table } from "../page/page.js";
import { defineRule } from "./rule.js";
import { partOf } from "./start-line.js";

/** Permissions that stand in another order than their column is headed: the one to write before the same one to read. */
export const permissionOrder = defineRule({
  code: "permission-order",
  check({ pages }, report) {
    const tables = pages.flatMap((page) => sectionsOf(page, "permissions").flatMap(tablesOf));
    for (const cell of tables.flatMap(orderedCells)) {
      const { scopes, note } = readScopes(cell);
      // What is combined, or said of one case, has an order of its own.
      const at = note === undefined ? scopes.findIndex((scope, index) => isBeforeItsOwn(scope, index, scopes)) : -1;
      const scope = scopes[at];
      const less = scope && readingOf(scope);
      if (scope !== undefined && less !== undefined) report(partOf(cell.origin, scope), { scope, less });
    }
  },
});

/** The cells of columns that are headed "from least to most privileged". */
function orderedCells(table: Table): readonly RichText[] {
  if (!hasColumns(table, "permissions")) return [];
  const isOrdered = table.columns.map(({ text }) => /\bfrom least\b/i.test(text.text));
  return table.rows.flatMap(({ cells }) => cells.filter((_, index) => isOrdered[index]));
}

function isBeforeItsOwn(scope: string, index: number, scopes: readonly string[]): boolean {
  const less = readingOf(scope);
  return less !== undefined && scopes.indexOf(less, index) !== -1;
}

/** `Calls.Read.All` of `Calls.ReadWrite.All`: of two permissions these alone tell by their names which allows less. */
function readingOf(scope: string): string | undefined {
  const reading = scope.replace(/\.ReadWrite(?=\.|$)/, ".Read");
  return reading === scope ? undefined : reading;
}
