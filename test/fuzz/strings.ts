/** Every string of up to `longest` of the characters, or parts, in `alphabet`, the empty one first. */
export function* stringsOver(alphabet: string | readonly string[], longest: number): Generator<string> {
  let last = [""];
  yield "";
  for (let length = 1; length <= longest; length++) {
    const next: string[] = [];
    for (const start of last) for (const part of alphabet) next.push(start + part);
    yield* next;
    last = next;
  }
}

/** Texts that make careless patterns slow: `part` over and over, plain, within `around` and cut off. */
export function longTexts(...parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => [part.repeat(20_000), `${part.repeat(20_000)}!`, `a ${part.repeat(20_000)} b.`]);
}
