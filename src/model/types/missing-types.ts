import type { Origin } from "../../source/source.js";
import type { TypeId } from "../api.js";

/** A type that pages mention and none defines. */
export interface UndefinedType {
  readonly id: TypeId;
  /** Every place that names it, the first mention first. */
  readonly origins: readonly [Origin, ...Origin[]];
}

/** The names of types that lead nowhere, as they are met. */
export interface MissingTypes {
  /** Notes the mention of the type `id` and returns the id in the spelling of its first mention. */
  readonly mention: (id: TypeId, origin: Origin) => TypeId;
  readonly all: () => readonly UndefinedType[];
}

/** A record of such names, empty at first. */
export function createMissingTypes(): MissingTypes {
  const types = new Map<string, { readonly id: TypeId; readonly origins: [Origin, ...Origin[]] }>();
  const places = new Set<string>();
  return {
    mention: (id, origin) => {
      const key = id.toLowerCase();
      const place = [key, origin.source.path, origin.start].join("\0");
      const known = types.get(key);
      // Values are asked for their types more than once.
      if (known && !places.has(place)) known.origins.push(origin);
      if (!known) types.set(key, { id, origins: [origin] });
      places.add(place);
      return known?.id ?? id;
    },
    all: () => [...types.values()].map(({ id, origins: [first, ...others] }) => ({ id, origins: [first, ...others] })),
  };
}
