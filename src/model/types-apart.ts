import type { Page, Section } from "../page/page.js";
import { codeBlocksOf, hasColumns, isWithin, tablesOf } from "./page-access.js";
import { namesObjectType, typeNameIn, typeNameInTitle } from "./page-title.js";
import { simpleName } from "./type-name.js";

/**
 * What `page` says of each type that it describes, as a page of its own: first what is about the type of its title, then what
 * stands below each heading, `## tone resource type` or a second title, that makes another type its subject.
 */
export function typesApart(page: Page): readonly Page[] {
  if (page.kind !== "resource") return [page];
  const parts = new Map<Section, readonly Section[]>();
  const title = typeNameInTitle(page)?.toLowerCase();
  for (const [index, section] of page.sections.entries()) {
    const name = nameHeaded(section);
    if (name === undefined || name.toLowerCase() === title || isWithin(section, "example")) continue;
    const part = partAt(index, page.sections);
    if (describes(part, name, section)) parts.set(section, part);
  }
  if (parts.size === 0) return [page];
  // A part within a part is the inner one's.
  const owners = new Map([...parts].flatMap(([head, part]) => part.map((section) => [section, head] as const)));
  const ofHead = (head: Section | undefined): readonly Section[] =>
    page.sections.filter((section) => owners.get(section) === head);
  return [
    { ...page, sections: ofHead(undefined) },
    ...[...parts.keys()].map((head): Page => {
      const [, ...below] = ofHead(head);
      // A table right below the heading needs no other to say what it lists.
      const role = hasTypedTable(head) ? "properties" : "introduction";
      return { ...page, title: head.heading, sections: [{ ...head, heading: undefined, role }, ...below] };
    }),
  ];
}

function nameHeaded({ heading }: Section): string | undefined {
  return heading && typeNameIn(heading.text);
}

/** What stands below the heading at `index`, or where that is nothing about a type, behind it on its own level. */
function partAt(index: number, sections: readonly Section[]): readonly Section[] {
  const [head, ...behind] = sections.slice(index);
  if (!head) return [];
  const next = behind.findIndex(({ depth }) => depth <= head.depth);
  const below = [head, ...(next === -1 ? behind : behind.slice(0, next))];
  // Only what comes a second time on the page can be of a second type.
  if (below.some(isTelling) || !sections.slice(0, index).some(isTelling)) return below;
  const end = behind.findIndex(({ depth, role }) => depth < head.depth || (depth === head.depth && !telling.has(role)));
  return [head, ...(end === -1 ? behind : behind.slice(0, end))];
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

/** True where `part` shows the JSON of the type `name`, or has a table and a heading that calls it a type. */
function describes(part: readonly Section[], name: string, head: Section): boolean {
  const shown = part.flatMap(codeBlocksOf).some(({ annotation }) => {
    const type = annotation?.blockType?.value === "resource" ? annotation.type?.value : undefined;
    return type !== undefined && simpleName(type).toLowerCase() === simpleName(name).toLowerCase();
  });
  return shown || (part.some(hasTypedTable) && (head.depth === 1 || namesObjectType(head.heading?.text ?? "")));
}
