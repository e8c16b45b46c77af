import type { Property } from "../api.js";

const indexes = new WeakMap<readonly Property[], ReadonlyMap<string, Property>>();

/** `properties` by name, indexed at the first question for the same list. */
export function propertiesByName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  const known = indexes.get(properties) ?? new Map(properties.map((property) => [property.name, property]));
  indexes.set(properties, known);
  return known;
}
