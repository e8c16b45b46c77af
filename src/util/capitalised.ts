/** `word` with a capital for its first letter, be that beyond the 16 bits of a code unit. */
export function capitalised(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}
