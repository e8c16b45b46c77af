/** Compares by UTF-16 code units, for `toSorted`: the same order on every machine, which `localeCompare` does not promise. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
