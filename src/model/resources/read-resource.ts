import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Annotation, CodeBlock, Page, Section, Table } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import { headingIdentifier } from "../../util/heading-identifier.js";
import type { TypeId } from "../api.js";
import { completeProperties } from "../properties/complete-properties.js";
import type { PropertyDraft, ResourceDraft } from "../draft.js";
import { withExplainedValues } from "../enumerations/explained-values.js";
import { readInheritance, readDerivedTypes } from "./inheritance.js";
import { type Further, furtherProse } from "../notes/further-prose.js";
import { pageProse } from "../notes/page-prose.js";
import { paragraphs } from "../notes/paragraphs.js";
import { explains } from "../notes/table-prose.js";
import { toldAmong } from "../notes/told.js";
import {
  areaOf,
  codeBlocksOf,
  hasColumns,
  isRepresentation,
  originOf,
  paragraphsOf,
  sectionsOf,
  tablesOf,
} from "../page-access.js";
import { deprecationOf } from "../notes/page-deprecation.js";
import { titleOf, typeNameInTitle } from "../notes/page-title.js";
import { oncePerPage } from "../types/once-per-page.js";
import { nestByName } from "../properties/nest-rows.js";
import { tableByPath } from "../properties/property-list.js";
import { omittedProperties, propertySectionsOf } from "../properties/property-sections.js";
import { readProperties, readTypedProperties } from "../properties/read-properties.js";
import { readRepresentation } from "../properties/read-representation.js";
import { entriesShown, isIdentifier } from "../properties/shown-entries.js";
import type { NamedExpression } from "../types/type-expression.js";
import { qualify, simpleName } from "../types/type-name.js";
import { typesApart } from "./types-apart.js";

/** A type that a page defines, and the fences that show its JSON. */
interface Definition {
  readonly id: TypeId;
  readonly blocks: readonly CodeBlock[];
  /** The page is about it: its tables, title and prose are the type's. */
  readonly isMain: boolean;
}

/**
 * The types that `page` defines: on a resource page the one of its title, and those that its headings set apart, from tables and
 * JSON representation; on any page one more for each other name above a fence annotated `resource`, from the JSON alone.
 */
export const readResources = oncePerPage((page, namespace, report): readonly ResourceDraft[] =>
  typesApart(page).flatMap((part) => {
    const anchor = part.title && part.title !== page.title ? headingIdentifier(part.title.text) : undefined;
    return readApart(part, namespace, report).map((draft) => ({ ...draft, anchor }));
  }),
);

function readApart(page: Page, namespace: string, report: Report): readonly Omit<ResourceDraft, "anchor">[] {
  return definitionsOn(page, namespace, report).flatMap((definition) => {
    const json = jsonOf(page, definition);
    const annotations = definition.blocks.flatMap((block) => block.annotation ?? []);
    const facts = factsOf(page, definition, annotations);
    const represented = json.flatMap(readRepresentation).filter(({ name }) => !facts.open || isIdentifier(name));
    const shown = new Set(represented.map(({ name }) => name));
    const tables = definition.isMain ? propertySectionsOf(page, json.length > 0 ? shown : undefined) : undefined;
    const sections = tables?.own ?? [];
    if (json.length === 0 && definition.blocks.length === 0 && sections.length === 0) return [];
    const asides = definition.isMain ? sectionsOf(page, "introduction", "representation") : [];
    const listed = nestByName(readProperties(sections.map(withTables), report, { isOpen: facts.open }), report);
    const documented = withAsides(listed, asides, { shown, report });
    const completed = completeProperties(documented, represented, nullableIn(annotations));
    const properties = definition.isMain ? withExplainedValues(completed, page.sections) : completed;
    const said = definition.isMain ? proseOfType(page, properties) : undefined;
    return [
      {
        ...facts,
        description: said?.prose ?? "",
        properties,
        entries: facts.open ? entriesShown(json, page) : undefined,
        omissions: [...omittedProperties(tables?.apart ?? []), ...(said?.omissions ?? [])],
      },
    ];
  });
}

/** `section` with tables of properties where it has lists of them; a list beside a table of properties is of something else. */
function withTables(section: Section): Section {
  if (tablesOf(section).some((table) => hasColumns(table, "name", "type"))) return section;
  const blocks = section.blocks.map((block) => (block.kind === "list" ? (tableByPath(block) ?? block) : block));
  return { ...section, blocks };
}

/** What `page` says of its type besides its `properties`. */
function proseOfType(page: Page, properties: readonly PropertyDraft[]): Further {
  const told = properties.map(({ description }) => description);
  const isTold = toldAmong(told);
  const hearsTable = (table: Table): boolean => explains(table) && !isTold(table);
  const prose = pageProse(page, { told: ["properties", "relationships"], noted: ["methods"], hearsTable });
  const further = furtherProse(page, [...told, prose]);
  return { ...further, prose: paragraphs(prose, further.prose) };
}

function definitionsOn(page: Page, namespace: string, report: Report): readonly Definition[] {
  const blocks = page.sections.flatMap(codeBlocksOf).filter(isRepresentation);
  const main = page.kind === "resource" ? mainTypeOf(page, blocks) : undefined;
  const named = blocks.flatMap((block) => {
    const name = block.annotation?.type?.value ?? main;
    if (name === undefined) report(diagnose("type-name-missing", block.origin, {}));
    return name === undefined ? [] : [{ name, block }];
  });
  const idOf = (name: string): TypeId => qualify(name, page.namespace?.value ?? namespace);
  const byType = groupBy(named, ({ name }) => idOf(name).toLowerCase());
  const mainId = main === undefined ? undefined : idOf(main);
  const shown = [...byType].map(([key, group]) => ({
    id: idOf(group[0].name),
    blocks: group.map(({ block }) => block),
    isMain: key === mainId?.toLowerCase(),
  }));
  const isShown = mainId === undefined || shown.some(({ isMain }) => isMain);
  return isShown ? shown : [{ id: mainId, blocks: [], isMain: true }, ...shown];
}

/** What the page is about, as its annotations or else its title name it. */
function mainTypeOf(page: Page, blocks: readonly CodeBlock[]): string | undefined {
  const title = typeNameInTitle(page);
  const names = blocks.flatMap((block) => block.annotation?.type?.value ?? []);
  return names.find((name) => simpleName(name).toLowerCase() === title?.toLowerCase()) ?? names[0] ?? title;
}

interface Shown {
  /** The names in the JSON representation. */
  readonly shown: ReadonlySet<string>;
  readonly report: Report;
}

// A table right below the title, or beside the JSON representation, may be about something else: of its rows those count that this has.
function withAsides(
  documented: readonly PropertyDraft[],
  asides: readonly Section[],
  { shown, report }: Shown,
): readonly PropertyDraft[] {
  const known = new Set(documented.map(({ name }) => name));
  const more = readTypedProperties(asides, report).filter(({ name }) => shown.has(name) && !known.has(name));
  return [...documented, ...more];
}

// Without an annotation, what stands under "JSON representation" is the type of the page.
function jsonOf(page: Page, { blocks, isMain }: Definition): readonly JsonNode[] {
  const annotated = blocks.flatMap((block) => block.json ?? []);
  if (annotated.length > 0 || !isMain) return annotated;
  return sectionsOf(page, "representation")
    .flatMap(codeBlocksOf)
    .flatMap((block) => block.json ?? [])
    .slice(0, 1);
}

function nullableIn(annotations: readonly Annotation[]): ReadonlySet<string> {
  return new Set(annotations.flatMap((annotation) => annotation.nullableProperties.map(({ value }) => value)));
}

function factsOf(
  page: Page,
  { id, blocks, isMain }: Definition,
  annotations: readonly Annotation[],
): Omit<ResourceDraft, "description" | "properties" | "entries" | "omissions" | "anchor"> {
  const [block] = blocks;
  const [annotated, inherits] = [annotatedBase(annotations), isMain ? inheritedOn(page) : undefined];
  return {
    id,
    isTitled: annotations.every(({ type }) => type === undefined),
    page: page.source.path,
    base: annotated ?? inherits,
    inherits: annotated && inherits,
    derived: isMain ? readDerivedTypes(page) : [],
    abstract: annotations.some(({ abstract }) => abstract),
    open: annotations.some(({ openType }) => openType) || (isMain && saysOpen(page)),
    keyProperty: annotations.map(({ keyProperty }) => keyProperty?.value).find(Boolean),
    deprecated: isMain ? deprecationOf(page) : undefined,
    area: areaOf(page),
    isInline: !isMain,
    origin: isMain || !block ? originOf(page) : block.origin,
  };
}

// "This is an _open type_", in the introduction, or "(Open Type)" behind the title.
function saysOpen(page: Page): boolean {
  const said = page.sections.slice(0, 1).flatMap(paragraphsOf);
  return (
    /\(open type\)/i.test(titleOf(page) ?? "") ||
    said.some(({ text }) => /\bis an open type\b/i.test(text.text.replace(/[*_]/g, "")))
  );
}

function annotatedBase(annotations: readonly Annotation[]): NamedExpression | undefined {
  const base = annotations.find(({ baseType }) => baseType?.value)?.baseType;
  return base && { kind: "named", name: base.value, url: undefined, origin: base.origin };
}

function inheritedOn(page: Page): NamedExpression | undefined {
  const sections = [...page.sections.slice(0, 1), ...sectionsOf(page, "representation")];
  return readInheritance(sections.flatMap(paragraphsOf));
}
