import type { Run, Section } from "../../page/page.js";
import { cellOf, hasColumns, tablesOf } from "../page-access.js";
import { primitiveOfLink } from "../types/primitives.js";
import { readTypeCell } from "../types/read-type.js";
import { typesNamedIn } from "../types/type-expression.js";
import { simpleName } from "../types/type-name.js";

/** The parts of a page that the tables of its `sections` link as types, or name as such, in the form that links use. */
export function anchorsOfTypes(sections: readonly Section[]): ReadonlySet<string> {
  const cells = sections
    .flatMap(tablesOf)
    .filter((table) => hasColumns(table, "name", "type"))
    .flatMap((table) => table.rows.flatMap((row) => cellOf(table, row, "type") ?? []));
  // `[String](#details)` leads to more words on a text.
  const linked = anchorsIn(cells.flatMap(({ runs }) => runs).filter(({ text }) => !primitiveOfLink(text)));
  const named = cells
    .filter(({ runs }) => runs.every(({ kind }) => kind !== "link"))
    .flatMap((cell) => typesNamedIn(readTypeCell(cell)))
    .map(({ name }) => simpleName(name).toLowerCase());
  return new Set([...linked, ...named]);
}

/** The parts of their page that the links among `runs` lead to. */
export function anchorsIn(runs: readonly Run[]): readonly string[] {
  const urls = runs.flatMap((run) => (run.kind === "link" ? [run.link.url] : []));
  return urls.flatMap((url) => (url.startsWith("#") ? [url.slice(1).toLowerCase()] : []));
}
