type Answer = NonNullable<unknown>;

interface Memory<K, T> {
  readonly get: (key: K) => T | undefined;
  readonly set: (key: K, value: T) => unknown;
}

/** `compute`, which is asked once for each key: what it answers is known for as long as the key is. */
export function memoize<K extends object, T extends Answer>(compute: (key: K) => T): (key: K) => T {
  return remember(compute, new WeakMap<K, T>());
}

/** The same for keys that are text, of which the answers are known for as long as the function itself. */
export function memoizeText<T extends Answer>(compute: (key: string) => T): (key: string) => T {
  return remember(compute, new Map<string, T>());
}

function remember<K, T extends Answer>(compute: (key: K) => T, known: Memory<K, T>): (key: K) => T {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
