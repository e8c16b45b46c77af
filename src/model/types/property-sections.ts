import type { Page, Section } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { cellOf, hasColumns, isWithin, tablesOf } from "../page-access.js";
import { isMemberSection } from "./read-enumeration.js";
import { propertyNameIn } from "./read-properties.js";

/**
 * The sections of a resource page whose tables list its properties: those that are headed so, and the groups below them, "Basic
 * properties". `shown` are the names in its JSON representation, undefined where it has none: where that has nothing of what
 * stands below, it is about something else.
 */
export function propertySectionsOf(page: Page, shown: ReadonlySet<string> | undefined): readonly Section[] {
  const below = groupBy(page.sections.filter(isGroup), headedAbove);
  const isShown = (group: Section): boolean => shown === undefined || namesIn(group).some((name) => shown.has(name));
  const isAbout = (group: Section): boolean => {
    const above = headedAbove(group);
    // Groups below a heading without a table of its own are parts of one list.
    const isOneList = above !== undefined && tablesOf(above).length === 0;
    return (isOneList ? (below.get(above) ?? []) : [group]).some(isShown);
  };
  return page.sections.filter(
    (section) => !isMemberSection(section) && (isHeaded(section) || (isGroup(section) && isAbout(section))),
  );
}

function isHeaded({ role }: Section): boolean {
  return role === "properties" || role === "relationships";
}

function isGroup(section: Section): boolean {
  return section.role === "other" && headedAbove(section) !== undefined && !isWithin(section, "example");
}

function headedAbove({ parent }: Section): Section | undefined {
  return parent && (isHeaded(parent) ? parent : headedAbove(parent));
}

function namesIn(section: Section): readonly string[] {
  return tablesOf(section)
    .filter((table) => hasColumns(table, "name", "type"))
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const cell = cellOf(table, row, "name");
        return (cell && propertyNameIn(cell)) ?? [];
      }),
    );
}
