import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { compareText } from "../../util/order.js";
import type { Enumeration, EnumerationMember, Property, Resource, TypeId, TypeRef } from "../api.js";
import type { EnumerationDraft, ResourceDraft } from "../draft.js";
import { describeType } from "./describe-type.js";
import type { Linker } from "./link.js";
import { createTypeGraph, type TypeGraph } from "./type-graph.js";
import { simpleName } from "./type-name.js";

type Several<T> = readonly [T, ...T[]];

/**
 * Links the drafts of all pages; those of one type become one resource. Where pages differ, the word of the page that bears
 * the type's name counts, then that of the first; a page that only shows the type comes last.
 */
export function linkResources(
  drafts: readonly ResourceDraft[],
  linker: Linker,
  report: Report,
): ReadonlyMap<TypeId, Resource> {
  const ordered = drafts.toSorted((a, b) => rankOf(a) - rankOf(b));
  const linked = [...groupBy(ordered, (draft) => draft.id.toLowerCase()).values()].map((pages) =>
    linkResource(pages, linker, report),
  );
  const bases = basesSaid(ordered, linker);
  const based = indexById(linked.map((resource) => ({ ...resource, base: resource.base ?? bases.get(resource.id) })));
  const nearer = nearerBases(ordered, { linker, graph: createTypeGraph(based, new Map()), report });
  const resources = indexById(
    [...based.values()].map((resource) => ({ ...resource, base: nearer.get(resource.id) ?? resource.base })),
  );
  const inherited = createTypeGraph(resources, new Map());
  const shown = new Set(
    ordered.flatMap(({ properties }) => properties.flatMap(({ isShown, origin }) => (isShown ? [origin] : []))),
  );
  // The JSON of a subtype shows what it inherits, with sample values; the table of a base says what that is.
  const isOwn = (base: TypeId | undefined, { name, origin }: Property): boolean => {
    if (base === undefined || !shown.has(origin) || !inherited.property(base, name)) return true;
    const before = inherited.lineage(base).flatMap((id) => inherited.resource(id)?.properties ?? []);
    return before.every((other) => other.name !== name || shown.has(other.origin));
  };
  return indexById(
    [...resources.values()].map((resource) => ({
      ...resource,
      properties: resource.properties.filter((property) => isOwn(resource.base, property)),
    })),
  );
}

// The page of a base may name the types that derive from it; what their own pages say comes before that.
function basesSaid(drafts: readonly ResourceDraft[], linker: Linker): ReadonlyMap<TypeId, TypeId> {
  const bases = new Map<TypeId, TypeId>();
  for (const { id, page, derived } of drafts) {
    for (const expression of derived) {
      const subtype = linker.linkedResource(expression, page);
      if (subtype !== undefined && subtype !== id && !bases.has(subtype)) bases.set(subtype, id);
    }
  }
  return bases;
}

function rankOf({ id, page, isInline }: ResourceDraft): number {
  if (isInline) return 2;
  const file = page.slice(page.lastIndexOf("/") + 1).toLowerCase();
  return file === `${simpleName(id).toLowerCase()}.md` ? 0 : 1;
}

/** The enumerations of all pages; lists of the same name are joined. */
export function mergeEnumerations(drafts: readonly EnumerationDraft[]): ReadonlyMap<TypeId, Enumeration> {
  return indexById([...groupBy(drafts, (draft) => draft.id.toLowerCase()).values()].map(mergeEnumeration));
}

/** `types` by id, sorted by id. */
export function indexById<T extends { readonly id: TypeId }>(types: readonly T[]): ReadonlyMap<TypeId, T> {
  return new Map(types.toSorted((a, b) => compareText(a.id, b.id)).map((type) => [type.id, type]));
}

function linkResource(pages: Several<ResourceDraft>, linker: Linker, report: Report): Resource {
  const [first] = pages;
  return {
    kind: "resource",
    id: first.id,
    description: pages.find((page) => page.description !== "")?.description ?? "",
    base: linkBase(pages, linker),
    abstract: pages.some((page) => page.abstract),
    open: pages.some((page) => page.open),
    keyProperty: pages.find((page) => page.keyProperty !== undefined)?.keyProperty,
    properties: mergeProperties(pages, linker, report),
    ...linkEntries(pages, linker),
    deprecated: pages.find((page) => page.deprecated !== undefined)?.deprecated,
    inferred: false,
    area: areaOfType(pages),
    origins: pages.map((page) => page.origin),
  };
}

/** Where pages that tell as much of a type differ, most of them decide, and then the one that has most to say. */
function areaOfType(pages: Several<ResourceDraft>): string | undefined {
  const [first] = pages;
  const equals = pages.filter((page) => rankOf(page) === rankOf(first));
  const areas = equals
    .toSorted((one, other) => other.properties.length - one.properties.length)
    .flatMap(({ area }) => area ?? []);
  return mostFrequent(areas) ?? first.area;
}

function linkEntries(pages: Several<ResourceDraft>, linker: Linker): Pick<Resource, "entries"> {
  const [entries] = pages.flatMap((draft) => (draft.entries ? [linker.linkProperty(draft.entries, draft.page)] : []));
  return entries && entries.type.kind !== "unknown" ? { entries } : {};
}

function linkBase(pages: Several<ResourceDraft>, linker: Linker): TypeId | undefined {
  const [base] = pages.flatMap((page) => (page.base ? [linker.linkInProse(page.base, page.page)] : []));
  return base?.kind === "resource" ? base.id : undefined;
}

interface Bases {
  readonly linker: Linker;
  readonly graph: TypeGraph;
  readonly report: Report;
}

/**
 * The bases that prose names where the annotation names one further up: all of them are bases of the type. Of two that have nothing
 * to do with each other the annotation's counts.
 */
function nearerBases(drafts: readonly ResourceDraft[], { linker, graph, report }: Bases): ReadonlyMap<TypeId, TypeId> {
  const nearer = new Map<TypeId, TypeId>();
  for (const { id, base, inherits, page } of drafts) {
    const said = inherits && linker.linkedResource(inherits, page);
    if (base?.kind !== "named" || !inherits || said === undefined || said === id) continue;
    const annotated = linker.linkInProse(base, page);
    // Prose may name a base further up as well.
    if (annotated.kind !== "resource" || graph.lineage(annotated.id).includes(said)) continue;
    const above = graph.lineage(said);
    if (above.includes(annotated.id) && !above.includes(id)) {
      nearer.set(id, said);
      const related = [{ message: "The page says so here", origin: inherits.origin }];
      report(diagnose("base-type-differs", base.origin, { type: annotated.id, expected: said, by: "page" }, related));
      continue;
    }
    const related = [{ message: "The annotation says so here", origin: base.origin }];
    const data = { type: said, expected: annotated.id, by: "annotation" } as const;
    report(diagnose("base-type-differs", inherits.origin, data, related));
  }
  return nearer;
}

function mergeProperties(pages: Several<ResourceDraft>, linker: Linker, report: Report): readonly Property[] {
  const merged = new Map<string, Property>();
  for (const { properties, page, isInline } of pages) {
    for (const draft of properties) {
      const property = linker.linkProperty(draft, page);
      const before = merged.get(property.name);
      if (!before || saysNothing(before.type)) {
        merged.set(property.name, property);
        continue;
      }
      // JSON alone tells a number from a string, and not an Int32 from an Int64.
      if (!isInline && differ(before.type, property.type)) reportDifference(before, property, report);
      if (before.description === "") merged.set(property.name, describedBy(property, before, linker));
    }
  }
  return [...merged.values()];
}

/** `property` with the description of `other`, and with what this says of a value of its type. */
function describedBy({ description }: Property, property: Property, linker: Linker): Property {
  return { ...property, description, ...linker.told(description, property.type) };
}

function differ(a: TypeRef, b: TypeRef): boolean {
  return !saysNothing(b) && describeType(a) !== describeType(b);
}

function saysNothing(type: TypeRef): boolean {
  return type.kind === "unknown" || (type.kind === "collection" && saysNothing(type.of));
}

function reportDifference(before: Property, property: Property, report: Report): void {
  const related = [{ message: "The first page's type counts", origin: before.origin }];
  const data = { name: property.name, type: describeType(property.type), expected: describeType(before.type) };
  report(diagnose("property-type-differs", property.origin, data, related));
}

function mergeEnumeration(pages: Several<EnumerationDraft>): Enumeration {
  const [first] = pages;
  const members = groupBy(
    pages.flatMap((page) => page.members),
    (member) => member.name,
  );
  return {
    kind: "enumeration",
    id: first.id,
    description: pages.find((page) => page.description !== "")?.description ?? "",
    members: [...members.values()].map(mergeMember),
    flags: pages.some((page) => page.flags),
    deprecated: pages.find((page) => page.deprecated !== undefined)?.deprecated,
    area: first.area,
    origins: pages.map((page) => page.origin),
  };
}

// A list of names alone may come before one that says what they mean.
function mergeMember(alike: Several<EnumerationMember>): EnumerationMember {
  const [first] = alike;
  const described = alike.find(({ description }) => description !== "");
  return { ...first, description: described?.description ?? "", deprecated: first.deprecated ?? described?.deprecated };
}
