import { foldCase } from "./fold-case.js";

/** Hands out names of which no two are alike. */
export interface NamePool {
  /** The first of `candidates` that is free, else the last with the lowest ordinal that is. */
  readonly claim: (candidates: readonly [string, ...string[]]) => string;
}

/** How a pool tells and numbers names. */
interface Naming {
  /** Names that are given away already. */
  readonly taken?: readonly string[];
  /** What names that are alike have in common. Files and imports must survive file systems and readers that do not see case. */
  readonly fold?: (name: string) => string;
  /** What stands between a name and its ordinal. */
  readonly separator?: string;
}

export function createNamePool({ taken = [], fold = foldCase, separator = "" }: Naming): NamePool {
  const used = new Set(taken.map(fold));
  // Where the search for an ordinal goes on, so that a thousand namesakes take a thousand steps.
  const ordinals = new Map<string, number>();
  const numbered = (name: string): string => {
    const key = fold(name);
    let ordinal = ordinals.get(key) ?? 2;
    while (used.has(fold(name + separator + ordinal))) ordinal += 1;
    ordinals.set(key, ordinal + 1);
    return name + separator + ordinal;
  };
  return {
    claim: (candidates) => {
      const free = candidates.find((candidate) => !used.has(fold(candidate)));
      const name = free ?? numbered(candidates.at(-1) ?? candidates[0]);
      used.add(fold(name));
      return name;
    },
  };
}
