import { foldCase } from "../../util/fold-case.js";

/**
 * Hands out names that are unique ignoring case: files and imports must survive file systems and readers that do not
 * see it.
 */
export interface NamePool {
  /** The first of `candidates` that is free, else the last with the lowest ordinal that is. */
  readonly claim: (candidates: readonly [string, ...string[]]) => string;
}

/** A pool in which `taken` are given away already. */
export function createNamePool(taken: readonly string[]): NamePool {
  const used = new Set(taken.map(foldCase));
  // Where the search for an ordinal goes on, so that a thousand namesakes take a thousand steps.
  const ordinals = new Map<string, number>();
  return {
    claim: (candidates) => {
      const free = candidates.find((candidate) => !used.has(foldCase(candidate)));
      const name = free ?? numbered(candidates.at(-1) ?? candidates[0], used, ordinals);
      used.add(foldCase(name));
      return name;
    },
  };
}

function numbered(name: string, used: ReadonlySet<string>, ordinals: Map<string, number>): string {
  const key = foldCase(name);
  let ordinal = ordinals.get(key) ?? 2;
  while (used.has(foldCase(`${name}${ordinal}`))) ordinal += 1;
  ordinals.set(key, ordinal + 1);
  return `${name}${ordinal}`;
}
