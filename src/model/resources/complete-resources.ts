import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import type { Page } from "../../page/page.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import type { Property, Resource, TypeId } from "../api.js";
import { areaOf } from "../page-access.js";
import type { AreaSpelling } from "../paths/area-spelling.js";
import { type Response, resourceIn } from "../response.js";
import { indexById } from "../types/index-by-id.js";
import type { Linker } from "../types/link.js";
import type { UndefinedType } from "../types/missing-types.js";
import type { TypeGraph } from "../types/type-graph.js";
import { simpleName } from "../types/type-name.js";
import { type Evidence, withEvidence } from "../values/evidence.js";
import { inferProperties, type ResolveName } from "../values/infer.js";

interface Completion {
  readonly linker: Linker;
  readonly pages: readonly Page[];
  /** Those among them of which nothing but the types is told. */
  readonly typePages: readonly Page[];
  readonly spellArea: AreaSpelling;
  /** What operations answer with, of which pages may list what it has though none defines its type. */
  readonly responses: readonly Response[];
  readonly report: Report;
}

/** The documented types with what examples show of them, and the types that examples alone show. */
export function completeResources(
  documented: TypeGraph,
  evidence: Evidence,
  { linker, pages, typePages, spellArea, responses, report }: Completion,
): ReadonlyMap<TypeId, Resource> {
  const areas = new Map(pages.map((page) => [page.source, spellArea(areaOf(page))]));
  const undefinedTypes = linker.undefinedTypes();
  const bases = basesShown(undefinedTypes, documented, evidence);
  const listed = groupBy(
    responses.filter((response) => response.listed),
    ({ content }) => resourceIn(content),
  );
  const quiet = new Set(typePages.map(({ source }) => source));
  const inferred = undefinedTypes.map((type): Resource => {
    const origin = type.origins.find(({ source }) => !quiet.has(source)) ?? type.origins[0];
    const others = type.origins.filter((other) => other !== origin);
    const shown = evidence.samples.get(type.id) ?? [];
    const related = furtherPlaces(others, "It is named here too");
    report(diagnose("undefined-type", origin, { name: simpleName(type.id), shown: shown.length }, related));
    const base = bases.get(type.id);
    const inherited = base === undefined ? undefined : documented.properties(base);
    const rows = (listed.get(type.id) ?? []).flatMap((response) => response.listed ?? []);
    const properties = withShown(rows, inferProperties(shown, linker.resolve)).filter(
      ({ name }) => !inherited?.has(name),
    );
    return { ...emptyResource(type, areas.get(origin.source)), base, properties };
  });
  const known = [...documented.resources.values()].map((resource) => ({
    ...resource,
    ...(resource.entries ? { entries: withEvidence([resource.entries], evidence)[0] ?? resource.entries } : {}),
    properties: [
      ...withEvidence(resource.properties, evidence),
      ...keyShown(resource, documented, { evidence, resolve: linker.resolve }),
    ],
  }));
  return indexById([...known, ...inferred]);
}

// What pages list counts, but that examples show null there; what they show beside it comes after it.
function withShown(rows: readonly Property[], shown: readonly Property[]): readonly Property[] {
  const nullable = new Set(shown.flatMap((property) => (property.nullable ? [property.name] : [])));
  const listed = rows.map((row) => (nullable.has(row.name) ? { ...row, nullable: row.nullable ?? true } : row));
  return distinctBy([...listed, ...shown], ({ name }) => name);
}

// The annotation of `resource` says that it has this key, though its tables forget it, and examples say what it is.
function keyShown(
  { id, keyProperty }: Resource,
  documented: TypeGraph,
  { evidence, resolve }: { readonly evidence: Evidence; readonly resolve: ResolveName },
): readonly Property[] {
  if (keyProperty === undefined || documented.properties(id).has(keyProperty)) return [];
  return inferProperties(evidence.samples.get(id) ?? [], resolve)
    .filter(({ name }) => name === keyProperty)
    .map((property) => ({ ...property, inferred: true }));
}

// What stands where a type is documented, and says that it is of another, is of one derived from it (OData JSON Format 4.01,
// section 4.6.3), unless that one derives from it.
function basesShown(
  types: readonly UndefinedType[],
  documented: TypeGraph,
  { documentedAs }: Evidence,
): ReadonlyMap<TypeId, TypeId> {
  const bases = new Map<TypeId, TypeId>();
  const derives = (from: TypeId, id: TypeId): boolean => {
    for (let at: TypeId | undefined = from; at !== undefined; at = documented.resource(at)?.base ?? bases.get(at)) {
      if (at === id) return true;
    }
    return false;
  };
  for (const { id } of types) {
    const [base, ...others] = documentedAs.get(id) ?? [];
    const isOne = base !== undefined && others.length === 0 && documented.resource(base) !== undefined;
    if (isOne && !derives(base, id)) bases.set(id, base);
  }
  return bases;
}

// Examples show what there is, not all that there can be.
function emptyResource({ id, origins }: UndefinedType, area: string | undefined): Resource {
  return {
    kind: "resource",
    id,
    description: "",
    base: undefined,
    abstract: false,
    open: true,
    keyProperty: undefined,
    properties: [],
    deprecated: undefined,
    inferred: true,
    area,
    origins,
  };
}
