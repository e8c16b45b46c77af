import type { Enumeration } from "../api.js";

const known = new WeakMap<Enumeration, readonly string[]>();

/** The names of the members of `enumeration`, in its order: one list, however often it is asked for. */
export function memberNames(enumeration: Enumeration): readonly string[] {
  const names = known.get(enumeration) ?? enumeration.members.map(({ name }) => name);
  known.set(enumeration, names);
  return names;
}
