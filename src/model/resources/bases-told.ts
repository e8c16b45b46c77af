import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Resource, TypeId } from "../api.js";
import type { ResourceDraft } from "../draft.js";
import { indexById } from "../types/index-by-id.js";
import type { Linker } from "../types/link.js";
import { createTypeGraph, type TypeGraph } from "../types/type-graph.js";

interface Linking {
  readonly linker: Linker;
  readonly report: Report;
}

/** `resources` by id, each with the base that its own page names, the nearest where it names two, or else the page of the base. */
export function withBasesTold(
  resources: readonly Resource[],
  drafts: readonly ResourceDraft[],
  linking: Linking,
): ReadonlyMap<TypeId, Resource> {
  const bases = basesSaid(drafts, linking.linker);
  const based = indexById(
    resources.map((resource) => ({ ...resource, base: resource.base ?? bases.get(resource.id) })),
  );
  const nearer = nearerBases(drafts, createTypeGraph(based, new Map()), linking);
  return indexById(
    [...based.values()].map((resource) => ({ ...resource, base: nearer.get(resource.id) ?? resource.base })),
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

/**
 * The bases that prose names where the annotation names one further up: all of them are bases of the type. Of two that have nothing
 * to do with each other the annotation's counts.
 */
function nearerBases(
  drafts: readonly ResourceDraft[],
  graph: TypeGraph,
  { linker, report }: Linking,
): ReadonlyMap<TypeId, TypeId> {
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
