/** What each word stands for, by `table`, which has the words of each meaning in a list with commas. */
export function byWord<T>(table: readonly (readonly [meaning: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(table.flatMap(([meaning, words]) => words.split(", ").map((word) => [word, meaning] as const)));
}
