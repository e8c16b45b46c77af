import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, RichText, Row, Section, Table } from "../../page/page.js";
import { distinctBy } from "../../util/group-by.js";
import { headingIdentifier, withoutIdentifier } from "../../util/heading-identifier.js";
import { oneLine } from "../../util/one-line.js";
import { withoutOrdinal } from "../../util/ordinal.js";
import type { EnumerationMember } from "../api.js";
import type { EnumerationDraft } from "../draft.js";
import { proseIn } from "../notes/block-prose.js";
import { introductionProse } from "../notes/introduction-prose.js";
import { deprecationOf } from "../notes/page-deprecation.js";
import { titleOf, typeNameInTitle } from "../notes/page-title.js";
import {
  areaOf,
  cellOf,
  hasColumns,
  introductionOf,
  originOf,
  paragraphsOf,
  sectionsOf,
  tablesOf,
} from "../page-access.js";
import { reportUnreadable } from "../properties/read-properties.js";
import { listedMembers } from "../prose/listed-members.js";
import { deprecatedBy, readProse } from "../prose/prose.js";
import { descriptionOf } from "../prose/row-columns.js";
import { definitionsApart } from "../resources/definitions-apart.js";
import { oncePerPage } from "../types/once-per-page.js";
import { qualify } from "../types/type-name.js";
import { withoutTypes } from "./values-by-name.js";

const headingForm =
  /^(\S+?)\s+(?:property\s+)?(?:values|enum(?:eration)?(?:\s+(?:type|values))?|flags|members|options)\s*:?$/i;

/** Words before "values" that describe them and name no enumeration. */
const plainWords: ReadonlySet<string> = new Set(
  "allowed enum enumerated enumeration member possible property supported valid".split(" "),
);

/**
 * The enumerations whose values `page` lists: its own under "Members", others under headings such as "callState values" or, where it
 * is about no type, under their names.
 */
export const readEnumerations = oncePerPage((page, namespace, report): readonly EnumerationDraft[] => {
  const defined = definitionsApart(page).flatMap(({ page: part, anchor }) =>
    part.kind === "enumeration" ? readListed(part, namespace, report).map((draft) => ({ ...draft, anchor })) : [],
  );
  return [...readListed(page, namespace, report), ...defined];
});

function readListed(page: Page, namespace: string, report: Report): readonly EnumerationDraft[] {
  const isApart = page.kind === "enumeration";
  const sections = [
    ...sectionsOf(page, "members"),
    ...sectionsOf(page, "properties").filter((section) => isApart || isMemberSection(section)),
    ...(isApart ? page.sections.filter(isUnnamedList) : []),
  ].map((section) => (isApart ? withoutTypes(section) : section));
  return sections.flatMap((section) => readEnumeration(page, section, { namespace, report }));
}

// Right below the title, or under a heading that says no more than that here are values.
function isUnnamedList({ heading }: Section): boolean {
  return heading === undefined || /^(?:values|constants|options)\W*$/i.test(heading.text.trim());
}

/** True for a section whose tables list an enumeration's values under a heading such as "Properties". */
export function isMemberSection(section: Section): boolean {
  const tables = tablesOf(section);
  return tables.length > 0 && tables.every((table) => listsMembers(table) && !hasColumns(table, "name"));
}

/** True for a section whose heading names what it lists, "callState values", or says that it lists the members of its page. */
export function isMemberList(section: Section): boolean {
  return section.role === "members" || nameInHeading(headingOf(section)) !== undefined;
}

/** The enumeration that a section is about by its heading, "callState values", and of which it lists values. */
export function nameListed(section: Section): string | undefined {
  const name = section.role === "members" ? nameInHeading(headingOf(section)) : undefined;
  return name !== undefined && membersIn(section, name, () => {}).length > 0 ? name : undefined;
}

interface Context {
  readonly namespace: string;
  readonly report: Report;
}

function readEnumeration(page: Page, section: Section, { namespace, report }: Context): readonly EnumerationDraft[] {
  const heading = headingOf(section);
  const named = nameInHeading(heading);
  // On a resource's page the title is the resource's name, and a list without a name of its own is one property's.
  const name = named ?? (page.kind === "resource" ? undefined : typeNameInTitle(page));
  if (name === undefined) return [];
  const members = membersIn(section, name, report);
  if (members.length === 0) return [];
  // What the lists say is said of the values.
  const told =
    tablesIn(section, name).length > 0
      ? section
      : { ...section, blocks: section.blocks.filter(({ kind }) => kind !== "list") };
  const introduction = named === undefined ? introductionOf(page) : paragraphsOf(section)[0];
  const titles = named === undefined ? [heading, titleOf(page)] : [heading];
  return [
    {
      id: qualify(name, page.namespace?.value ?? namespace),
      page: page.source.path,
      anchor: named === undefined ? undefined : headingIdentifier(heading),
      description:
        named === undefined
          ? introductionProse({ ...page, sections: page.sections.map((each) => (each === section ? told : each)) })
          : proseIn(told.blocks),
      members: distinctBy(members, (member) => member.name),
      flags:
        titles.some((title) => /\bflags\b/i.test(title ?? "")) ||
        /\b(?:flags|multi-?valued?|bit ?mask)\b/i.test(introduction?.text.text ?? ""),
      deprecated: named === undefined ? deprecationOf(page) : undefined,
      area: areaOf(page),
      origin: section.heading?.origin ?? originOf(page),
    },
  ];
}

function membersIn(section: Section, name: string, report: Report): readonly EnumerationMember[] {
  const tables = tablesIn(section, name);
  if (tables.length === 0) return listedMembers(section);
  return tables.flatMap((table) => table.rows.flatMap((row) => readMember(table, row, report)));
}

function tablesIn(section: Section, name: string): readonly Table[] {
  return tablesOf(section).filter((table) => listsMembers(table) || listsValuesOf(name, table));
}

function headingOf({ heading }: Section): string {
  return heading?.text.trim() ?? "";
}

function nameInHeading(heading: string): string | undefined {
  const name = headingForm.exec(withoutIdentifier(withoutOrdinal(heading)))?.[1];
  return name === undefined || plainWords.has(name.toLowerCase()) ? undefined : name;
}

/** True for a table that lists the members of an enumeration by what its columns are. */
export function listsMembers(table: Table): boolean {
  return !hasColumns(table, "type") && (["member", "value", "name"] as const).some((role) => hasColumns(table, role));
}

// `| State value | Description |`, under "State values", or `| Possible values | Description |`.
function listsValuesOf(name: string, { columns: [first] }: Table): boolean {
  const [, what = ""] = /^(.*?) values?$/.exec(first?.text.text.trim().toLowerCase() ?? "") ?? [];
  return what === name.toLowerCase() || plainWords.has(what);
}

function readMember(table: Table, row: Row, report: Report): readonly EnumerationMember[] {
  const cell = cellOf(table, row, "member", "name", "value") ?? row.cells[0];
  if (!cell || row.isTitle) return [];
  const name = memberNameIn(cell);
  if (name === undefined) {
    reportUnreadable(cell, report, "a value of the enumeration");
    return [];
  }
  const value = hasColumns(table, "member") || hasColumns(table, "name") ? cellOf(table, row, "value") : undefined;
  return [
    {
      name,
      value: value?.text.trim() || undefined,
      description: descriptionOf(table, row),
      deprecated: deprecatedBy(cell.text, readProse(cellOf(table, row, "description")).deprecated),
      origin: cell.origin,
    },
  ];
}

// A value is a word or a few: "North America Legal" is one, a sentence that ran over from the row before is none.
function memberNameIn(cell: RichText): string | undefined {
  const name = oneLine(cell.text)
    .replaceAll("*", "")
    .replace(/ ?\((?:deprecated|default|preview|beta)\)/gi, "")
    .trim();
  return /^[\w.\-+/:]+(?: [\w.\-+/:]+){0,3}$/.test(name) ? name : undefined;
}
