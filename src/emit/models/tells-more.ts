/**
 * Whether `said` describes a thing in words that its description `known` has not. That it is inherited, and of whom, its declaration
 * says.
 */
export function tellsMore(said: string, known: string): boolean {
  // Most rows say the same, which is sooner told than by words.
  if (said === "" || said === known) return false;
  return !wordsOf(known).includes(wordsOf(said));
}

function wordsOf(description: string): string {
  return description
    .toLowerCase()
    .replace(/\binherited from \W*[\w.]+/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
