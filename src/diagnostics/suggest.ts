import { distance } from "fastest-levenshtein";
import { suchAs } from "./phrases.js";

// Two swapped letters of a word of five count as two: so much of a short name may be wrong. Long names are made of words, and
// one word in the place of another is another name: `deletedDate` is no `createdDate`.
const tolerance = 0.4;
const mostWrong = 3;
// Longer words are no misspelt names, and the distance costs the product of both lengths.
const longest = 100;

/** The one of `candidates` that `word` most likely misspells, ignoring case; undefined where none is near. The first of equals wins. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.min(mostWrong, Math.floor(word.length * tolerance))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(wanted, candidate.toLowerCase());
    // A word without a letter of another is no misspelling of it: `a` is none of `b`.
    if (far >= Math.min(least, word.length, candidate.length)) continue;
    best = candidate;
    least = far;
  }
  return best;
}

/** True for a word that is `other` but for one letter more, less or changed: between names that are near by nature, the only slip. */
export function isOneLetterOff(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) <= 1 && word.length <= longest && distance(word, other) === 1;
}

/** True where two letters beside each other have changed their places. */
export function areSwapped(word: string, other: string): boolean {
  if (word.length !== other.length || word === other) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const [first = "", second = ""] = word.slice(at, at + 2);
  return word.slice(0, at) + second + first + word.slice(at + 2) === other;
}

/** A clause for the end of a message, `, such as \`recipient\``, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return suchAs(suggest(word, candidates));
}

/** What to say was expected in the place of `word`: the name that it misspells, or all of `names` where it is near none. */
export function expectedName(word: string, names: readonly string[]): string {
  const suggestion = suggest(word, names);
  return suggestion === undefined ? `one of ${names.map((name) => `\`${name}\``).join(", ")}` : `\`${suggestion}\``;
}
