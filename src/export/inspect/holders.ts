import { type Property, type Resource, type TypeId, withEntries } from "../../model/api.js";
import { typesIn } from "../../model/types/types-in.js";

/** A property, with the type that has it. */
export interface Holder {
  readonly holder: TypeId;
  readonly property: Property;
}

export function holdersOf(id: TypeId, resources: Iterable<Resource>): readonly Holder[] {
  return [...resources].flatMap((resource) =>
    withEntries(resource)
      .filter(({ type }) => typesIn(type).includes(id))
      .map((property) => ({ holder: resource.id, property })),
  );
}
