import type { Related } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";

interface Placed {
  readonly origin: Origin;
}

/** Those of `found` that are one finding, as they stand on one page and `saidOf` has the same for them; in order of first appearance. */
export function sameOnPage<T extends Placed>(
  found: readonly T[],
  saidOf: (one: T) => readonly string[],
): readonly (readonly [T, ...T[]])[] {
  return [...groupBy(found, (one) => [one.origin.source.path, ...saidOf(one)].join("\0")).values()];
}

/** Further places where the same thing stands: what is wrong with one is wrong with all, and is said once. */
export function alsoAt(others: readonly Placed[]): readonly Related[] {
  return furtherPlaces(others.map(({ origin }) => origin));
}

/** The same for what may be found in one place of a page more than once, as in an answer to several requests: each place once. */
export function alsoAtOthers(first: Origin, others: readonly Placed[]): readonly Related[] {
  const places = new Map(others.map((other) => [other.origin.start, other]));
  places.delete(first.start);
  return alsoAt([...places.values()]);
}

/** The same for what several pages may share with the one of `first`: each of the others once, then more of that one. */
export function alsoOnPages(first: Origin, others: readonly Placed[]): readonly Related[] {
  const byPage = groupBy(others, ({ origin }) => origin.source);
  const elsewhere = [...byPage].filter(([source]) => source !== first.source).map(([, [other]]) => other);
  return alsoAt([...elsewhere, ...(byPage.get(first.source) ?? [])]);
}

/** The place where the reference says otherwise; nothing where that is no place. */
export function explainedAt(origin: Origin | undefined, message: string): readonly Related[] {
  return origin ? [{ message, origin }] : [];
}
