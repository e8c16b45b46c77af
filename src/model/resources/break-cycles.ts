import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Resource, TypeId } from "../api.js";
import { simpleName } from "../types/type-name.js";

type Resources = ReadonlyMap<TypeId, Resource>;

/** `resources` where none inherits from itself: of each cycle of base types, the first one in the map loses its base. */
export function breakCycles(resources: Resources, report: Report): Resources {
  const sound = new Map(resources);
  for (const [id, resource] of resources) {
    const cycle = cycleOf(resource, sound);
    if (!cycle) continue;
    sound.set(id, { ...resource, base: undefined });
    const names = [...cycle, id].map(simpleName);
    for (const origin of resource.origins.slice(0, 1)) {
      report(diagnose("inheritance-cycle", origin, { name: simpleName(id), cycle: names }));
    }
  }
  return sound;
}

/** The chain of base types that leads from `resource` back to it; undefined where none does. */
function cycleOf(resource: Resource, resources: Resources): readonly TypeId[] | undefined {
  const chain = new Set([resource.id]);
  for (let base = resource.base; base !== undefined; base = resources.get(base)?.base) {
    if (base === resource.id) return [...chain];
    // A cycle further up is another type's.
    if (chain.has(base)) return undefined;
    chain.add(base);
  }
  return undefined;
}
