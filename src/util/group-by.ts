/** The items of `items` by key, groups in order of first appearance and never empty. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first of the items of each key, in order. */
export function distinctBy<T>(items: Iterable<T>, keyOf: (item: T) => unknown): readonly T[] {
  return [...groupBy(items, keyOf).values()].map(([first]) => first);
}
