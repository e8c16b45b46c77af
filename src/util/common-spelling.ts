import { groupBy } from "./group-by.js";
import { mostFrequent } from "./most-frequent.js";
import { compareText } from "./order.js";

/**
 * Spells a name as it is spelled most often in `names`, and among equals with the small letter first and with most capitals behind, which
 * tell its words apart; one that is not among them stays as it is. Names that `fold` makes the same are one.
 */
export function createSpelling(names: readonly string[], fold: (name: string) => string): (name: string) => string {
  const spellings = new Map([...groupBy(names, fold)].map(([key, variants]) => [key, commonOf(variants)]));
  return (name) => spellings.get(fold(name)) ?? name;
}

function commonOf(variants: readonly string[]): string | undefined {
  const isOne = variants.every((name) => name === variants[0]);
  return isOne ? variants[0] : mostFrequent(variants.toSorted(compareForms));
}

function compareForms(one: string, other: string): number {
  return (
    Number(/^[A-Z]/.test(one)) - Number(/^[A-Z]/.test(other)) ||
    capitalsIn(other) - capitalsIn(one) ||
    compareText(one, other)
  );
}

function capitalsIn(name: string): number {
  return name.match(/[A-Z]/g)?.length ?? 0;
}
