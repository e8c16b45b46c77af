import { compareText } from "../util/order.js";
import type { Source } from "./source.js";

/** A reference: its pages, and whatever else lies beside them. Paths are below the docs root, with POSIX separators. */
export interface Library {
  /** The pages, sorted by path: every markdown file that stands in no folder of includes. */
  readonly sources: readonly Source[];
  /** The library is one page of a reference: what lies outside its folder may well be part of that. */
  readonly isOnePage?: true;
  /** The markdown file at `path`, a page or an include, or undefined where there is none. */
  readonly find: (path: string) => Source | undefined;
  /** Whether a file of any kind stands at `path`, in this spelling. */
  readonly has: (path: string) => boolean;
  /** The path of the file that `path` names when case does not count, or undefined. */
  readonly spelling: (path: string) => string | undefined;
}

/** What the folders are called that hold parts of pages; generators of sites mark those that hold no pages by a stroke. */
const includeFolders: ReadonlySet<string> = new Set(["includes", "_includes", "_include", "_data", "_shared"]);

/** Whether the markdown file at `path` is a part of other pages and no page itself. */
export function isInclude(path: string): boolean {
  return path
    .split("/")
    .slice(0, -1)
    .some((folder) => includeFolders.has(folder));
}

/** A library in memory, from `sources` with the paths that they bear. */
export function libraryOf(sources: readonly Source[]): Library {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    sources: sources.filter((source) => !isInclude(source.path)).toSorted((a, b) => compareText(a.path, b.path)),
    find: (path) => byPath.get(path),
    ...indexOf([...byPath.keys()]),
  };
}

/** The questions of a library that its paths alone answer. */
export function indexOf(paths: readonly string[]): Pick<Library, "has" | "spelling"> {
  const known = new Set(paths);
  // The first in sorted order wins where two paths differ only in case.
  const spellings = new Map(
    paths
      .toSorted(compareText)
      .toReversed()
      .map((path) => [path.toLowerCase(), path]),
  );
  return { has: (path) => known.has(path), spelling: (path) => spellings.get(path.toLowerCase()) };
}
