import type { Enumeration, TypeId } from "../api.js";

const known = new WeakMap<Enumeration, readonly string[]>();

/** The names of the members of `enumeration`, in its order: one list, however often it is asked for. */
export function memberNames(enumeration: Enumeration): readonly string[] {
  const names = known.get(enumeration) ?? enumeration.members.map(({ name }) => name);
  known.set(enumeration, names);
  return names;
}

/** The same by id, undefined for what is none of `enumerations`. */
export function memberNamesIn(
  enumerations: ReadonlyMap<TypeId, Enumeration>,
): (id: TypeId) => readonly string[] | undefined {
  return (id) => {
    const enumeration = enumerations.get(id);
    return enumeration && memberNames(enumeration);
  };
}
