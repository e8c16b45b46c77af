import { suggest } from "../diagnostics/suggest.js";

/** Finds the one of `candidates` that `word` most likely misspells, as `suggest` does. */
export type Suggester = (word: string, candidates: Iterable<string>) => string | undefined;

// In candidates. Each suggestion costs a look at all of them; a reference of 3,341 pages takes a tenth of this.
const budget = 3_000_000;

/** Makes a suggester that stops suggesting at some point: pages can hold more wrong names than anyone has time for. */
export function createSuggester(): Suggester {
  let left = budget;
  return (word, candidates) => {
    const listed = [...candidates];
    left -= listed.length;
    return left < 0 ? undefined : suggest(word, listed);
  };
}
