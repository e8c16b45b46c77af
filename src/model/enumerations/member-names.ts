import { memoize } from "../../util/memoize.js";
import type { Enumeration, TypeId } from "../api.js";

/**
 * The names of the members of `enumeration`, in its order: one list, however often it is asked for. A row that says what `null` means
 * names no text.
 */
export const memberNames: (enumeration: Enumeration) => readonly string[] = memoize(({ members }) =>
  members.map(({ name }) => name).filter((name) => name !== nothing),
);

/** Whether the members of `enumeration` tell what it means that there is none. */
export function tellsOfNull(enumeration: Enumeration): boolean {
  return enumeration.members.some(({ name }) => name === nothing);
}

const nothing = "null";

/** The same by id, undefined for what is none of `enumerations`. */
export function memberNamesIn(
  enumerations: ReadonlyMap<TypeId, Enumeration>,
): (id: TypeId) => readonly string[] | undefined {
  return (id) => {
    const enumeration = enumerations.get(id);
    return enumeration && memberNames(enumeration);
  };
}
