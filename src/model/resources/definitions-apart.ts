import type { Page, Section, Table } from "../../page/page.js";
import { headingIdentifier } from "../../util/heading-identifier.js";
import { memoize } from "../../util/memoize.js";
import { isWithin, upwards } from "../../util/upwards.js";
import { valueTablesOn, withoutTypes } from "../enumerations/values-by-name.js";
import { namesObjectType, typeNameIn, typeNameInTitle } from "../notes/page-title.js";
import { hasColumns, tablesOf } from "../page-access.js";
import { anchorsOfTypes } from "./type-anchors.js";

/** What a page about something else says of a type that it defines, as a page of its own. */
interface DefinitionPart {
  readonly page: Page;
  /** The heading that sets it apart, in the form that links use. */
  readonly anchor: string;
}

/**
 * The types that `page` defines below headings that name them: a call's page below "Definitions", a page of all the types of a service.
 * A link of the page leads there, the table right below calls its rows properties, the heading is that of a resource, or names what the
 * title names. A page about a type defines so the enumerations that its tables link as types.
 */
export const definitionsApart: (page: Page) => readonly DefinitionPart[] =
  // Both the types and the links to them are read of each page.
  memoize((page) => {
    const candidates = candidatesOn(page);
    if (candidates.length === 0) return [];
    const found = page.kind === "resource" ? enumerationsAmong(candidates, page) : definitionsAmong(candidates, page);
    return found.map(({ head, kind, anchor }) => ({ page: partAt(page, head, kind), anchor }));
  });

interface Candidate {
  readonly head: Section;
  readonly kind: "resource" | "enumeration";
  readonly anchor: string;
}

function candidatesOn(page: Page): readonly Candidate[] {
  const listsValues = valueTablesOn(page);
  return page.sections.flatMap((head) => {
    const kind = kindOf(head, listsValues);
    return kind === undefined ? [] : [{ head, kind, anchor: headingIdentifier(head.heading?.text ?? "") }];
  });
}

function enumerationsAmong(candidates: readonly Candidate[], { sections }: Page): readonly Candidate[] {
  const enumerations = candidates.filter(({ kind }) => kind === "enumeration");
  const linked = enumerations.length === 0 ? new Set<string>() : anchorsOfTypes(sections);
  return enumerations.filter(({ anchor }) => linked.has(anchor));
}

function definitionsAmong(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const linked = new Set(page.links.map(({ url }) => url.toLowerCase()));
  const title = typeNameInTitle(page)?.toLowerCase();
  const told = candidates.filter(
    ({ head, anchor }) =>
      linked.has(`#${anchor}`) ||
      tablesOf(head).some(listsProperties) ||
      namesObjectType(head.heading?.text ?? "") ||
      typeNameIn(head.heading?.text ?? "")?.toLowerCase() === title,
  );
  // What stands among definitions, below "Definitions", is one.
  const above = new Set<Section | undefined>(told.flatMap(({ head }) => head.parent ?? []));
  return candidates.filter((candidate) => told.includes(candidate) || above.has(candidate.head.parent));
}

function partAt(page: Page, head: Section, kind: Candidate["kind"]): Page {
  const role = kind === "resource" ? "properties" : "members";
  const below = page.sections.filter((section) => upwards(section.parent).includes(head));
  const listing = kind === "resource" ? head : withoutTypes(head);
  return { ...page, kind, title: head.heading, sections: [{ ...listing, heading: undefined, role }, ...below] };
}

/** What a heading with a table right below it defines, by the columns of that; undefined where it names no type. */
function kindOf(section: Section, listsValues: (table: Table) => boolean): Candidate["kind"] | undefined {
  const [table] = tablesOf(section);
  if (!table || section.role !== "other" || isWithin(section, "example")) return undefined;
  if (typeNameIn(section.heading?.text ?? "") === undefined) return undefined;
  if (hasColumns(table, "name", "type"))
    return !listsProperties(table) && listsValues(table) ? "enumeration" : "resource";
  const [first] = table.columns;
  return first?.role === "member" || first?.role === "value" ? "enumeration" : undefined;
}

function listsProperties({ columns: [first] }: Table): boolean {
  return first?.role === "name" && /^propert/i.test(first.text.text.trim());
}
