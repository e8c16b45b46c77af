/** Every string of at most `length` characters over `alphabet`, the empty one first. */
export function* fuzzStrings(alphabet: readonly string[], length: number): Generator<string> {
  yield "";
  if (length === 0) return;
  for (const rest of fuzzStrings(alphabet, length - 1)) for (const first of alphabet) yield first + rest;
}
