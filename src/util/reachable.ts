/** The items of `start` and all that `next` leads to from them, on and on; each is asked about once. */
export function reachable<T>(start: Iterable<T>, next: (item: T) => Iterable<T>): ReadonlySet<T> {
  const reached = new Set(start);
  // A set is gone through with what is added to it on the way.
  for (const item of reached) for (const one of next(item)) reached.add(one);
  return reached;
}
