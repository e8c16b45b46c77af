import { hasColumns, sectionsOf, tablesOf } from "../model/page-access.js";
import { readScopes } from "../model/permissions/read-permissions.js";
import type { RichText, Table } from "../page/page.js";
import { partOf } from "../source/source.js";
import { defineRule } from "./rule.js";

/** Permissions that stand in another order than their column is headed: the one to write before the same one to read. */
export const permissionOrder = defineRule({
  code: "permission-order",
  check({ pages }, report) {
    const tables = pages.flatMap((page) => sectionsOf(page, "permissions").flatMap(tablesOf));
    for (const { cell, first } of tables.flatMap(orderedCells)) {
      const { scopes, note } = readScopes(cell);
      // What is combined, or said of one case, has an order of its own.
      const pair = note === undefined ? pairOutOfOrder(scopes, first) : undefined;
      if (pair) report(partOf(cell.origin, pair.before), { ...pair, first });
    }
  },
});

/** Which end an order begins at. */
type End = "less" | "more";

interface OrderedCell {
  readonly cell: RichText;
  readonly first: End;
}

/** The cells of columns that are headed "from least to most privileged", or the other way round. */
function orderedCells(table: Table): readonly OrderedCell[] {
  if (!hasColumns(table, "permissions")) return [];
  return table.columns.flatMap(({ text }, index) => {
    const [, end] = /\bfrom (least|most)\b/i.exec(text.text) ?? [];
    if (end === undefined) return [];
    const first = end.toLowerCase() === "least" ? "less" : "more";
    return table.rows.flatMap(({ cells }) => cells.slice(index, index + 1).map((cell) => ({ cell, first })));
  });
}

interface Pair {
  readonly before: string;
  readonly after: string;
}

function pairOutOfOrder(scopes: readonly string[], first: End): Pair | undefined {
  for (const [index, scope] of scopes.entries()) {
    const less = readingOf(scope);
    const at = less === undefined ? -1 : scopes.indexOf(less);
    if (less === undefined || at === -1) continue;
    if (first === "less" && at > index) return { before: scope, after: less };
    if (first === "more" && at < index) return { before: less, after: scope };
  }
  return undefined;
}

/** `Calls.Read.All` of `Calls.ReadWrite.All`: of two permissions these alone tell by their names which allows less. */
function readingOf(scope: string): string | undefined {
  const reading = scope.replace(/\.ReadWrite(?=\.|$)/, ".Read");
  return reading === scope ? undefined : reading;
}
