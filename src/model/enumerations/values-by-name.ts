import type { Page, Section, Table } from "../../page/page.js";
import { itemsIn, type JsonNode, membersIn } from "../../source/json-node.js";
import { cellOf, codeBlocksOf, hasColumns, jsonIn, nameCellOf, tablesOf } from "../page-access.js";

/**
 * Tells which tables of names and types on `page` list the values of an enumeration, to each of which generators give the type
 * "string": the page's JSON shows some as values and none as a name, or all begin with capitals where names on the page do not.
 */
export function valueTablesOn(page: Page): (table: Table) => boolean {
  let shown: Shown | undefined;
  let hasSmall: boolean | undefined;
  return (table) => {
    if (table.rows.length === 0 || !table.rows.every((row) => isString(cellOf(table, row, "type")?.text))) return false;
    const names = namesIn(table);
    const { keys, texts } = (shown ??= shownOn(page));
    if (names.some((name) => keys.has(name))) return false;
    return names.some((name) => texts.has(name)) || (names.every(isCapital) && (hasSmall ??= namesAreSmall(page)));
  };
}

/** `section` with its tables of values as tables of members, which have no types; itself where it has none that do. */
export function withoutTypes(section: Section): Section {
  if (!tablesOf(section).some((table) => hasColumns(table, "type"))) return section;
  return { ...section, blocks: section.blocks.map((block) => (block.kind === "table" ? withoutType(block) : block)) };
}

function withoutType(table: Table): Table {
  const isKept = (_: unknown, index: number): boolean => table.columns[index]?.role !== "type";
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}

function isString(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === "string";
}

function namesIn(table: Table): readonly string[] {
  return table.rows.map((row) => nameCellOf(table, row)?.text.trim() ?? "");
}

function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function namesAreSmall({ sections }: Page): boolean {
  const typed = sections.flatMap(tablesOf).filter((table) => hasColumns(table, "name", "type"));
  return typed.flatMap(namesIn).some((name) => /^\p{Ll}/u.test(name));
}

interface Shown {
  /** The names of members. */
  readonly keys: Set<string>;
  /** The texts that members hold. */
  readonly texts: Set<string>;
}

function shownOn({ sections }: Page): Shown {
  const shown: Shown = { keys: new Set(), texts: new Set() };
  for (const node of sections.flatMap(codeBlocksOf).flatMap(jsonIn)) note(node, shown);
  return shown;
}

// JSON is no deeper than its reader allows.
function note(node: JsonNode, shown: Shown): void {
  if (node.kind === "string") shown.texts.add(node.value);
  for (const item of itemsIn(node)) note(item, shown);
  for (const { name, value } of membersIn(node)) {
    shown.keys.add(name.value);
    note(value, shown);
  }
}
