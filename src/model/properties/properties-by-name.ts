import { memoize } from "../../util/memoize.js";
import type { Property } from "../api.js";

/** `properties` by name, indexed at the first question for the same list. */
export const propertiesByName: (properties: readonly Property[]) => ReadonlyMap<string, Property> = memoize(
  (properties) => new Map(properties.map((property) => [property.name, property])),
);
