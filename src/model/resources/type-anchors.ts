import type { Run, Section } from "../../page/page.js";
import { cellOf, hasColumns, tablesOf } from "../page-access.js";
import { primitiveOfLink } from "../types/primitives.js";
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
    .flatMap(({ text }) => namesIn(text));
  return new Set([...linked, ...named]);
}

/** The names in a type that links nothing, `api.tone[]`, without their namespaces. */
function namesIn(type: string): readonly string[] {
  return (type.match(/[\w.]+/g) ?? []).map((name) => simpleName(name).toLowerCase());
}

/** The parts of their page that the links among `runs` lead to. */
export function anchorsIn(runs: readonly Run[]): readonly string[] {
  const urls = runs.flatMap((run) => (run.kind === "link" ? [run.link.url] : []));
  return urls.flatMap((url) => (url.startsWith("#") ? [url.slice(1).toLowerCase()] : []));
}
