import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { memoize } from "../../util/memoize.js";
import { resolvePath } from "../../util/resolve-path.js";
import type { EnumerationDraft, ResourceDraft } from "../draft.js";
import { readEnumerations } from "../enumerations/read-enumeration.js";
import { singular } from "../prose/singular.js";
import type { Mention } from "../registry.js";
import { readResources } from "../resources/read-resource.js";
import { simpleName } from "../types/type-name.js";
import { basesOf } from "./mentions.js";
import type { TextsOf } from "./texts.js";
import { indexTypes, stemOf, type TypeIndex } from "./type-index.js";

export type TypeDraft = ResourceDraft | EnumerationDraft;

/** Finds types in a reference of which few pages are read: those that are asked for are read then. */
export interface TypeFinder {
  /** What `mention` may mean: the type behind its link where that is so called, else any that is. */
  readonly meantBy: (mention: Mention) => readonly TypeDraft[];
  /** The types of the same name in full, of other pages too: all of them are one. */
  readonly sameAs: (type: TypeDraft) => readonly TypeDraft[];
  /** The types whose pages say that they derive from `type`. */
  readonly derivedFrom: (type: TypeDraft) => readonly TypeDraft[];
  /** The types that the page `source` defines. */
  readonly definedOn: (source: Source) => readonly TypeDraft[];
  /** The page behind a link; undefined where there is none. */
  readonly linked: (link: Pick<Mention, "url" | "page">) => Page | undefined;
  /** The page `source`, read. */
  readonly pageOf: (source: Source) => Page;
}

interface Searched {
  readonly sources: readonly Source[];
  readonly textsOf: TextsOf;
  /** The namespace of names that have none. */
  readonly namespace: string;
  readonly parse: (source: Source) => Page;
}

/** Makes a finder over `sources`; each that is asked about is parsed once. */
export function createTypeFinder(searched: Searched): TypeFinder {
  const library = createTypeLibrary(searched);
  const { index, definedOn, behind, pageOf } = library;
  // Types of one page can all derive from each other, and are asked about one by one.
  const basesMeant = memoize(
    (type: TypeDraft) => new Set("base" in type ? basesOf(type).flatMap((base) => meantBy(base, library)) : []),
  );
  return {
    meantBy: (mention) => meantBy(mention, library),
    sameAs: ({ id }) => called(id, library).filter((other) => other.id.toLowerCase() === id.toLowerCase()),
    derivedFrom: (base) =>
      [base.id, stemOf(base.page)]
        .flatMap(index.deriving)
        .flatMap(definedOn)
        .filter((type) => basesMeant(type).has(base)),
    definedOn,
    linked: (link) => {
      const source = behind(link);
      return source && pageOf(source);
    },
    pageOf,
  };
}

/** The pages that are searched, and what each defines, read when they are asked for. */
interface TypeLibrary extends Pick<TypeFinder, "definedOn" | "pageOf"> {
  readonly index: TypeIndex;
  /** The page behind a link, unread. */
  readonly behind: (link: Pick<Mention, "url" | "page">) => Source | undefined;
}

function createTypeLibrary({ sources, textsOf, namespace, parse }: Searched): TypeLibrary {
  const byPath = new Map(sources.map((source) => [source.path.toLowerCase(), source]));
  const pageOf = memoize(parse);
  return {
    index: indexTypes(sources, textsOf),
    pageOf,
    definedOn: memoize((source): readonly TypeDraft[] => {
      const page = pageOf(source);
      return [...readResources(page, namespace, quiet), ...readEnumerations(page, namespace, quiet)];
    }),
    behind: ({ url, page }) => {
      if (url === undefined) return undefined;
      const path = url.startsWith("#") ? page : resolvePath(page, url);
      return path === undefined ? undefined : byPath.get(path.toLowerCase());
    },
  };
}

function meantBy(mention: Mention, library: TypeLibrary): readonly TypeDraft[] {
  const source = library.behind(mention);
  const linked = source ? library.definedOn(source) : [];
  const exact = linked.filter((type) => isCalled(type, mention.name));
  if (exact.length > 0) return exact;
  const [, anchor = ""] = mention.url?.toLowerCase().split("#", 2) ?? [];
  const below = linked.filter((type) => type.anchor === anchor);
  const about = below.length > 0 ? below : linked.filter((type) => type.anchor === undefined);
  return [...about, ...called(mention.name, library), ...called(singular(mention.name), library)];
}

function called(name: string, { index, definedOn }: TypeLibrary): readonly TypeDraft[] {
  return index
    .defining(name)
    .flatMap(definedOn)
    .filter((type) => isCalled(type, name));
}

function quiet(): void {}

function isCalled({ id }: TypeDraft, name: string): boolean {
  return simpleName(id).toLowerCase() === simpleName(name).toLowerCase();
}
