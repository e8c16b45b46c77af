import type { Page, Section } from "../../page/page.js";
import type { Located } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import { isWithin, upwards } from "../../util/upwards.js";
import type { Omission } from "../api.js";
import { isMemberSection } from "../enumerations/read-enumeration.js";
import { hasColumns, tablesOf } from "../page-access.js";
import { propertyNamesIn } from "./read-properties.js";

/** The sections of a resource page that list properties. */
interface PropertySections {
  /** Those of the type: headed so, or groups below such a heading, "Basic properties". */
  readonly own: readonly Section[];
  /** Groups of which its JSON representation has nothing: they are about something else. */
  readonly apart: readonly Section[];
}

/** Finds the sections of `page` that list properties; `shown` are the names in its JSON representation, undefined where it has none. */
export function propertySectionsOf(page: Page, shown: ReadonlySet<string> | undefined): PropertySections {
  const isOfType = (names: readonly Located<string>[]): boolean =>
    names.length > 0 && (shown === undefined || names.some(({ value }) => shown.has(value)));
  const heads = headsOn(page, isOfType, shown === undefined);
  const headedAbove = ({ parent }: Section): Section | undefined => upwards(parent).find((above) => heads.has(above));
  const isGroup = (section: Section): boolean =>
    section.role === "other" && !heads.has(section) && headedAbove(section) !== undefined;
  const groups = page.sections.filter(
    (section) => isGroup(section) && !isMemberSection(section) && !isWithin(section, "example"),
  );
  const below = groupBy(groups, headedAbove);
  const isShown = (group: Section): boolean => shown === undefined || isOfType(namesIn(group));
  const isAbout = (group: Section): boolean => {
    const above = headedAbove(group);
    // Groups below a heading without a table of its own are parts of one list.
    const isOneList = above !== undefined && tablesOf(above).length === 0;
    return (isOneList ? (below.get(above) ?? []) : [group]).some(isShown);
  };
  const about = new Set(groups.filter(isAbout));
  return {
    own: page.sections.filter((section) => (heads.has(section) && !isMemberSection(section)) || about.has(section)),
    apart: groups.filter((group) => !about.has(group)),
  };
}

/** The properties that the tables of `sections` name and no type has: what they are about, no page defines. */
export function omittedProperties(sections: readonly Section[]): readonly Omission[] {
  return sections.flatMap(namesIn).map((subject) => ({
    what: "property",
    subject,
    reason: "the JSON representation of its page has nothing of what stands with it",
  }));
}

/**
 * The sections of `page` that are headed as lists of properties, or relationships. Where nothing is headed "Properties", those that
 * list them, whatever their headings say, "call properties"; else, where no JSON tells more, what stands right below the title.
 */
function headsOn(
  page: Page,
  isOfType: (names: readonly Located<string>[]) => boolean,
  standsAlone: boolean,
): ReadonlySet<Section> {
  const headed = page.sections.filter(({ role }) => role === "properties" || role === "relationships");
  if (headed.some(({ role }) => role === "properties")) return new Set(headed);
  const listing = page.sections.filter(
    (section) => !isWithin(section, "example", "relationships") && isOfType(namesIn(section)),
  );
  const others = listing.filter(({ role }) => role === "other");
  const untitled = standsAlone ? listing.filter(({ role }) => role === "introduction") : [];
  return new Set([...headed, ...(others.length > 0 ? others : untitled)]);
}

function namesIn(section: Section): readonly Located<string>[] {
  return tablesOf(section)
    .filter((table) => hasColumns(table, "name", "type"))
    .flatMap(propertyNamesIn);
}
