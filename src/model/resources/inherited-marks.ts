import type { Property, Resource, TypeId } from "../api.js";
import { createTypeGraph } from "../types/type-graph.js";

/** "Inherited from call.", "(inherited from call)"; not what has its value from elsewhere: "The theme that is inherited from the room." */
const repeated = /(?:\bI|[,;(–—-] ?i)nherited from\b/;

/**
 * `resources` in which a property that a row repeats from a base, "Inherited from call.", is read-only or nullable as it is there where
 * the row does not say it again. What a type says of its own stands alone: a key that callers set may stand for a read-only one.
 */
export function inheritMarks(resources: ReadonlyMap<TypeId, Resource>): ReadonlyMap<TypeId, Resource> {
  const { lineage } = createTypeGraph(resources, new Map());
  const marked = new Map(resources);
  const withMarks = (property: Property, bases: readonly TypeId[]): Property => {
    if (!repeated.test(property.description)) return property;
    const [before] = bases.flatMap((id) => marked.get(id)?.properties.find(({ name }) => name === property.name) ?? []);
    const { readOnly = false, nullable } = before ?? {};
    return { ...property, readOnly: property.readOnly || readOnly, nullable: property.nullable ?? nullable };
  };
  // A base may have it from its own.
  const basesFirst = [...resources.values()].toSorted(
    (one, other) => lineage(one.id).length - lineage(other.id).length,
  );
  for (const resource of basesFirst) {
    const [, ...bases] = lineage(resource.id);
    marked.set(resource.id, { ...resource, properties: resource.properties.map((own) => withMarks(own, bases)) });
  }
  return marked;
}
