import { memoizeText } from "../../util/memoize.js";
import type { Enumeration, Property, Resource, TypeId } from "../api.js";

/** The types of an API with the questions that inheritance raises. Every answer is in documentation order. */
export interface TypeGraph {
  readonly resources: ReadonlyMap<TypeId, Resource>;
  readonly enumerations: ReadonlyMap<TypeId, Enumeration>;
  readonly resource: (id: TypeId) => Resource | undefined;
  readonly enumeration: (id: TypeId) => Enumeration | undefined;
  /** The resource that some page documents by the qualified `name`, in any case. */
  readonly documented: (name: string) => TypeId | undefined;
  /** The property `name` of `id`, its own or the nearest ancestor's. */
  readonly property: (id: TypeId, name: string) => Property | undefined;
  /** Own and inherited properties by name, an own one in place of an inherited namesake. */
  readonly properties: (id: TypeId) => ReadonlyMap<string, Property>;
  /** These and, behind them, the properties that only subtypes have: what an object may hold that does not say which it is. */
  readonly familyProperties: (id: TypeId) => ReadonlyMap<string, Property>;
  /** `id`, its base, that one's base and so on; a cycle ends where it closes. */
  readonly lineage: (id: TypeId) => readonly TypeId[];
  /** The base of `id`, where some page tells of it and it does not derive from `id` in turn. */
  readonly base: (id: TypeId) => TypeId | undefined;
  /** True where one derives from the other, or both are one: a value may be of both. */
  readonly areKin: (one: TypeId, other: TypeId) => boolean;
  /** Every known type below `id`, without `id`, sorted. */
  readonly subtypes: (id: TypeId) => readonly TypeId[];
  /** `id` and its subtypes: what a value of that type may be. */
  readonly family: (id: TypeId) => readonly TypeId[];
  /** True where `id` or an ancestor takes undocumented properties. */
  readonly isOpen: (id: TypeId) => boolean;
  /** What each property of `id` holds, where it stands alone and has no others than those that anyone adds. */
  readonly entries: (id: TypeId) => Property | undefined;
}

/** Answers questions about `resources` and `enumerations`; both may be read but not changed while the graph is in use. */
export function createTypeGraph(
  resources: ReadonlyMap<TypeId, Resource>,
  enumerations: ReadonlyMap<TypeId, Enumeration>,
): TypeGraph {
  const lineage = memoizeText((id) => lineageOf(id, resources));
  const below = subtypesOf(resources);
  const subtypes = (id: TypeId): readonly TypeId[] => below.get(id) ?? [];
  const properties = memoizeText((id) => {
    const all = lineage(id)
      .toReversed()
      .flatMap((ancestor) => resources.get(ancestor)?.properties ?? []);
    return new Map(all.map((property) => [property.name, property]));
  });
  const familyProperties = memoizeText((id) => {
    const found = new Map(properties(id));
    for (const subtype of subtypes(id)) {
      for (const [name, property] of properties(subtype)) if (!found.has(name)) found.set(name, property);
    }
    return found;
  });
  const told = [...resources.values()].filter(({ inferred }) => !inferred);
  const ids = new Map(told.map(({ id }) => [id.toLowerCase(), id]));
  return {
    resources,
    enumerations,
    resource: (id) => resources.get(id),
    enumeration: (id) => enumerations.get(id),
    documented: (name) => ids.get(name.toLowerCase()),
    property: (id, name) => properties(id).get(name),
    properties,
    familyProperties,
    lineage,
    base: (id) => {
      const base = resources.get(id)?.base;
      return base !== undefined && resources.has(base) && !lineage(base).includes(id) ? base : undefined;
    },
    areKin: (one, other) => lineage(one).includes(other) || lineage(other).includes(one),
    subtypes,
    family: (id) => [id, ...subtypes(id)],
    entries: (id) => {
      const isAlone = resources.get(id)?.base === undefined && subtypes(id).length === 0;
      return isAlone && properties(id).size === 0 ? resources.get(id)?.entries : undefined;
    },
    isOpen: (id) => lineage(id).some((ancestor) => resources.get(ancestor)?.open ?? false),
  };
}

function lineageOf(id: TypeId, resources: ReadonlyMap<TypeId, Resource>): readonly TypeId[] {
  const line: TypeId[] = [];
  const seen = new Set<TypeId>();
  for (let at: TypeId | undefined = id; at !== undefined && !seen.has(at); at = resources.get(at)?.base) {
    seen.add(at);
    line.push(at);
  }
  return line;
}

function subtypesOf(resources: ReadonlyMap<TypeId, Resource>): ReadonlyMap<TypeId, readonly TypeId[]> {
  const found = new Map<TypeId, TypeId[]>();
  for (const id of [...resources.keys()].toSorted()) {
    for (const ancestor of lineageOf(id, resources).slice(1)) {
      const below = found.get(ancestor);
      if (below) below.push(id);
      else found.set(ancestor, [id]);
    }
  }
  return found;
}
