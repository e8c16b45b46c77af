import type { Enumeration, TypeId } from "../api.js";

const known = new WeakMap<Enumeration, readonly string[]>();

/**
 * The names of the members of `enumeration`, in its order: one list, however often it is asked for. A row that says what `null` means
 * names no text.
 */
export function memberNames(enumeration: Enumeration): readonly string[] {
  const names =
    known.get(enumeration) ?? enumeration.members.map(({ name }) => name).filter((name) => name !== nothing);
  known.set(enumeration, names);
  return names;
}

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
