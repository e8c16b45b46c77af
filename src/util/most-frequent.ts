/** The item that occurs most often in `items`, the first in order among equals; undefined for none. */
export function mostFrequent<T>(items: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [item, count] of counts) {
    if (count <= most) continue;
    best = item;
    most = count;
  }
  return best;
}
