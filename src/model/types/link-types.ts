import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";
import type { Property, Resource, TypeId, TypeRef } from "../api.js";
import type { ResourceDraft } from "../draft.js";
import { withBasesTold } from "../resources/bases-told.js";
import { describeType } from "./describe-type.js";
import { indexById } from "./index-by-id.js";
import type { Linker } from "./link.js";
import { createTypeGraph } from "./type-graph.js";
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
  return withoutInherited(withBasesTold(linked, ordered, { linker, report }), ordered);
}

// The JSON of a subtype shows what it inherits, with sample values; the table of a base says what that is.
function withoutInherited(
  resources: ReadonlyMap<TypeId, Resource>,
  drafts: readonly ResourceDraft[],
): ReadonlyMap<TypeId, Resource> {
  const graph = createTypeGraph(resources, new Map());
  const shown = new Set(
    drafts.flatMap(({ properties }) => properties.flatMap(({ isShown, origin }) => (isShown ? [origin] : []))),
  );
  const isOwn = (base: TypeId | undefined, { name, origin }: Property): boolean => {
    if (base === undefined || !shown.has(origin) || !graph.property(base, name)) return true;
    const before = graph.lineage(base).flatMap((id) => graph.resource(id)?.properties ?? []);
    return before.every((other) => other.name !== name || shown.has(other.origin));
  };
  return indexById(
    [...resources.values()].map((resource) => ({
      ...resource,
      properties: resource.properties.filter((property) => isOwn(resource.base, property)),
    })),
  );
}

function rankOf({ id, page, isInline }: ResourceDraft): number {
  if (isInline) return 2;
  const file = page.slice(page.lastIndexOf("/") + 1).toLowerCase();
  return file === `${simpleName(id).toLowerCase()}.md` ? 0 : 1;
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
  return !saysNothing(b) && momentsAlike(a) !== momentsAlike(b);
}

// Pages write `DateTime` for any moment, as the older protocol did.
function momentsAlike(type: TypeRef): string {
  return describeType(type).replace(/\bDateTime\b/, "DateTimeOffset");
}

function saysNothing(type: TypeRef): boolean {
  return type.kind === "unknown" || (type.kind === "collection" && saysNothing(type.of));
}

function reportDifference(before: Property, property: Property, report: Report): void {
  const related = [{ message: "The first page's type counts", origin: before.origin }];
  const data = { name: property.name, type: describeType(property.type), expected: describeType(before.type) };
  report(diagnose("property-type-differs", property.origin, data, related));
}
