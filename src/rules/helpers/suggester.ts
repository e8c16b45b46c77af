import { suggest } from "../../diagnostics/suggest.js";

/** Finds the one of `candidates` that `word` most likely misspells, as `suggest` does. */
export type Suggester = (word: string, candidates: Iterable<string>) => string | undefined;

// In candidates: each suggestion costs a look at all of them. Checking 3,341 real pages takes a fiftieth of this.
const budget = 1_000_000;

/** Makes a suggester that stops suggesting at some point: pages can hold more wrong names than anyone has time for. */
export function createSuggester(): Suggester {
  let left = budget;
  return (word, candidates) => {
    if (left <= 0) return undefined;
    const listed = [...candidates];
    left -= listed.length;
    return suggest(word, listed);
  };
}
