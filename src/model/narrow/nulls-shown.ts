import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { reachable } from "../../util/reachable.js";
import { typesCalled } from "./called-types.js";
import { basesOf, heldBy } from "./mentions.js";
import { namesIn, objectsWithNulls, type ObjectText } from "./object-texts.js";
import type { TextsOf } from "./texts.js";
import type { TypeDraft, TypeFinder } from "./type-finder.js";

/** Examples that show null where the pages of a type say nothing of it. */
export interface NullsShown {
  /** The pages that have them. */
  readonly nullPages: readonly Page[];
  /** Those that define the types which these are of. */
  readonly nullTypePages: readonly Page[];
}

interface NullsSought {
  /** The pages that are read whole. */
  readonly pages: readonly Page[];
  /** Those that are left out. */
  readonly others: readonly Source[];
  readonly textsOf: TextsOf;
  /** The types of which it counts. */
  readonly needed: ReadonlySet<TypeDraft>;
  readonly finder: TypeFinder;
}

/** Reads the pages whose text has a null in the place of a property of the types needed: of thousands, few. */
export function readNullsShown({ pages, others, textsOf, needed, finder }: NullsSought): NullsShown {
  const isShown = nullOf(needed);
  const showing = others.filter((source) => textsOf(source).flatMap(objectsWithNulls).some(isShown));
  const nullPages = showing.map(finder.pageOf);
  const names = new Set(showing.flatMap(textsOf).flatMap(namesIn));
  const types = reachable(typesCalled(nullPages, finder), (type) => typesShown(type, names, finder));
  const paths = new Set([...types].map(({ page }) => page));
  const apart = others.filter((source) => paths.has(source.path) && !showing.includes(source)).map(finder.pageOf);
  return { nullPages, nullTypePages: [...pages.filter(({ source }) => paths.has(source.path)), ...apart] };
}

/**
 * Whether an object may be of one of `types`, as far as names tell, and shows null where their pages do not say whether that may be.
 * Names such as `id` are those of many types: most of the others of the object are to be known too.
 */
function nullOf(types: ReadonlySet<TypeDraft>): (object: ObjectText) => boolean {
  const properties = [...types].flatMap((type) => ("properties" in type ? type.properties : []));
  const known = new Set(properties.map(({ name }) => name));
  const undecided = new Set(properties.flatMap(({ name, nullable }) => (nullable === undefined ? [name] : [])));
  return ({ names, nulls }) =>
    nulls.some((name) => undecided.has(name)) && names.filter((name) => known.has(name)).length * 2 >= names.length;
}

/** What `type` is made of, and holds in properties that are called as `shown` says: no example leads into the others. */
function typesShown(type: TypeDraft, shown: ReadonlySet<string>, finder: TypeFinder): readonly TypeDraft[] {
  const same = finder.sameAs(type);
  if (!("base" in type)) return same;
  const properties = type.properties.filter(({ name }) => shown.has(name));
  return [...same, ...[...heldBy({ ...type, properties }), ...basesOf(type)].flatMap(finder.meantBy)];
}
