/** A value to be printed as JSON or YAML. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

/** An object; members that are undefined are not printed. */
export interface JsonRecord {
  readonly [name: string]: Json | undefined;
}

/** The object with `members` in their order. It has no prototype, so that one called `__proto__` is a member like any other. */
export function recordOf(members: Iterable<readonly [name: string, value: Json]>): JsonRecord {
  // An object without a prototype is a table, which is what costs least where each has names of its own.
  const record: Record<string, Json> = Object.create(null);
  for (const [name, value] of members) {
    // For a number, such as a status, V8 would keep room for all that are smaller, if it could be written to.
    if (name >= "0" && name < ":") Object.defineProperty(record, name, { value, configurable: true, enumerable: true });
    else record[name] = value;
  }
  return record;
}

/** The members of `value` called `names`, as they are and in that order. */
export function pick<T extends object, K extends keyof T>(value: T, ...names: readonly K[]): Pick<T, K> {
  // What comes from entries has the type of none of them.
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Pick<T, K>;
}

/** `items`, or undefined where there are none: for members that are left out rather than empty. */
export function listOrNothing<T extends Json>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** The object with `members`, or undefined where there are none. */
export function recordOrNothing(members: readonly (readonly [name: string, value: Json])[]): JsonRecord | undefined {
  return members.length === 0 ? undefined : recordOf(members);
}

/** `items`, each once, compared by what they print as. */
export function distinct<T extends Json>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** True where both print the same. */
export function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
