import { groupBy } from "./group-by.js";
import { mostFrequent } from "./most-frequent.js";

/**
 * Spells a name as it is spelled most often in `names`, and the first way among equals; one that is not among them stays as it
 * is. Names that `fold` makes the same are one.
 */
export function createSpelling(names: readonly string[], fold: (name: string) => string): (name: string) => string {
  const spellings = new Map([...groupBy(names, fold)].map(([key, variants]) => [key, mostFrequent(variants)]));
  return (name) => spellings.get(fold(name)) ?? name;
}
