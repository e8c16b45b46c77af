import type { Page, Section } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { headingIdentifier } from "../../util/heading-identifier.js";
import { isWithin } from "../../util/upwards.js";
import { namesObjectType, typeDescribedBelow, typeNameIn, typeNameInTitle } from "../notes/page-title.js";
import { codeBlocksOf, hasColumns, isRepresentation, tablesOf } from "../page-access.js";
import { simpleName } from "../types/type-name.js";
import { definitionsApart } from "./definitions-apart.js";
import { anchorsOfTypes } from "./type-anchors.js";

/**
 * What `page` says of each type that it describes, as a page of its own: first what is about the type of its title, then what
 * stands below each heading, `## tone resource type`, a second title, or what the type of a property leads to, that makes another
 * type its subject.
 */
export function typesApart(page: Page): readonly Page[] {
  if (page.kind !== "resource") return [page, ...definedOn(page)];
  const heads = headsOn(page);
  if (heads.size === 0) return [page];
  // A part within a part is the inner one's, and comes behind it.
  const owners = new Map([...heads].flatMap(([head, part]) => part.map((section) => [section, head] as const)));
  const sections = groupBy(page.sections, (section) => owners.get(section));
  return [
    { ...page, sections: sections.get(undefined) ?? [] },
    ...[...heads.keys()].map((head): Page => {
      const [, ...below] = sections.get(head) ?? [];
      // A table right below the heading needs no other to say what it lists.
      const role = hasTypedTable(head) ? "properties" : "introduction";
      return { ...page, title: head.heading, sections: [{ ...head, heading: undefined, role }, ...below] };
    }),
  ];
}

function definedOn(page: Page): readonly Page[] {
  return definitionsApart(page).flatMap((part) => (part.page.kind === "resource" ? [part.page] : []));
}

/** The sections whose headings make another type their subject, each with the part of the page that is about it. */
function headsOn(page: Page): ReadonlyMap<Section, readonly Section[]> {
  const { sections } = page;
  const heads = new Map<Section, readonly Section[]>();
  const title = typeNameInTitle(page)?.toLowerCase();
  const firstTelling = sections.findIndex(isTelling);
  const linked = anchorsOfTypes(sections);
  for (const [index, head] of sections.entries()) {
    // A heading that says what its section is for names no type.
    const heading = head.role === "other" ? (head.heading?.text ?? "") : "";
    const isLinked = hasTypedTable(head) && linked.has(headingIdentifier(heading));
    const name = isLinked ? typeDescribedBelow(heading) : typeNameIn(heading);
    if (name === undefined || name.toLowerCase() === title || isWithin(head, "example")) continue;
    // Only what comes a second time on the page can be of a second type.
    const isSecond = firstTelling !== -1 && firstTelling < index;
    const part = partAt(index, sections, isSecond);
    if (isLinked || describes(part, name, head)) heads.set(head, part);
  }
  return heads;
}

/** What stands below the heading at `index`, or where that is nothing about a type, behind it on its own level if `takesBeside`. */
function partAt(index: number, sections: readonly Section[], takesBeside: boolean): readonly Section[] {
  const depth = sections[index]?.depth ?? 0;
  const below = sections.slice(
    index,
    endFrom(index, sections, (section) => section.depth <= depth),
  );
  if (below.some(isTelling) || !takesBeside) return below;
  const isEnd = (section: Section): boolean =>
    section.depth < depth || (section.depth === depth && !telling.has(section.role));
  return sections.slice(index, endFrom(index, sections, isEnd));
}

function endFrom(index: number, sections: readonly Section[], isEnd: (section: Section) => boolean): number {
  let end = index + 1;
  for (let section = sections[end]; section && !isEnd(section); section = sections[end]) end += 1;
  return end;
}

const telling: ReadonlySet<Section["role"]> = new Set<Section["role"]>([
  "properties",
  "relationships",
  "representation",
]);

function isTelling(section: Section): boolean {
  return telling.has(section.role) || hasTypedTable(section);
}

function hasTypedTable(section: Section): boolean {
  return tablesOf(section).some((table) => hasColumns(table, "name", "type"));
}

/** True where `part` shows the JSON of the type `name`, or has a table of properties and is headed as a type. */
function describes(part: readonly Section[], name: string, head: Section): boolean {
  const shown = part.flatMap(codeBlocksOf).filter(isRepresentation);
  const types = shown.flatMap(({ annotation }) => annotation?.type?.value ?? []);
  if (types.some((type) => simpleName(type).toLowerCase() === simpleName(name).toLowerCase())) return true;
  const isSecondTitle = head.depth === 1 && part.some(({ depth, role }) => depth > 1 && telling.has(role));
  return part.some(hasTypedTable) && (isSecondTitle || namesObjectType(head.heading?.text ?? ""));
}
