/** Hands out the names of components: unique ignoring case, of the characters that OpenAPI allows (3.1.1, section 4.8.7). */
export type NamePool = (wanted: string) => string;

// Long enough for any name that a person gave, short enough for the file names that generators make of them.
const longest = 160;

/** A pool of which no name is taken. `fold` gives what two names must not have in common. */
export function createNamePool(fold: (name: string) => string = (name) => name.toLowerCase()): NamePool {
  const taken = new Set<string>();
  // Where the search for an ordinal goes on, so that a thousand namesakes take a thousand steps.
  const ordinals = new Map<string, number>();
  return (wanted) => {
    const stem = componentName(wanted);
    const key = fold(stem);
    let name = stem;
    for (let folded = key, ordinal = ordinals.get(key) ?? 2; ; ordinal += 1, folded = fold(name)) {
      if (!taken.has(folded)) {
        taken.add(folded);
        return name;
      }
      name = `${stem}-${ordinal}`;
      ordinals.set(key, ordinal + 1);
    }
  };
}

/** `text` in the characters of a component's name. */
export function componentName(text: string): string {
  const name = text
    .slice(0, longest)
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return name === "" ? "unnamed" : name;
}
