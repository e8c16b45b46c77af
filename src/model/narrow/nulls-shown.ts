import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { reachable } from "../../util/reachable.js";
import { typesCalled } from "./called-types.js";
import { basesOf, heldBy } from "./mentions.js";
import type { TextsOf } from "./texts.js";
import type { TypeDraft, TypeFinder } from "./type-finder.js";

/** Examples that show null where the pages of a type say nothing of it. */
export interface NullsShown {
  /** The pages that have them. */
  readonly nullPages: readonly Page[];
  /** Those that define the types which these are of. */
  readonly nullTypePages: readonly Page[];
}

export interface NullsSought {
  /** The pages that are read whole. */
  readonly pages: readonly Page[];
  /** Those that are left out. */
  readonly others: readonly Source[];
  readonly textsOf: TextsOf;
  /** The types of which it counts. */
  readonly needed: ReadonlySet<TypeDraft>;
  readonly finder: TypeFinder;
}

const nullMember = /"([^"\n]{1,200})"\s*:\s*null\b/g;
const member = /"([^"\n]{1,200})"\s*:/g;

/** Reads the pages whose text has a null in the place of a property of the types needed: of thousands, few. */
export function readNullsShown({ pages, others, textsOf, needed, finder }: NullsSought): NullsShown {
  const undecided = undecidedIn(needed);
  const showing = others.filter((source) => namedIn(textsOf(source), nullMember).some((name) => undecided.has(name)));
  const nullPages = showing.map(finder.pageOf);
  const shown = new Set(namedIn(showing.flatMap(textsOf), member));
  const types = reachable(typesCalled(nullPages, finder), (type) => typesShown(type, shown, finder));
  const paths = new Set([...types].map(({ page }) => page));
  const apart = others.filter((source) => paths.has(source.path) && !showing.includes(source)).map(finder.pageOf);
  return { nullPages, nullTypePages: [...pages.filter(({ source }) => paths.has(source.path)), ...apart] };
}

/** The names of the properties of which their pages do not say whether they may be null. */
function undecidedIn(types: ReadonlySet<TypeDraft>): ReadonlySet<string> {
  const properties = [...types].flatMap((type) => ("properties" in type ? type.properties : []));
  return new Set(properties.flatMap(({ name, nullable }) => (nullable === undefined ? [name] : [])));
}

function namedIn(texts: readonly string[], pattern: RegExp): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

/** What `type` is made of, and holds in properties that are called as `shown` says: no example leads into the others. */
function typesShown(type: TypeDraft, shown: ReadonlySet<string>, finder: TypeFinder): readonly TypeDraft[] {
  const same = finder.sameAs(type);
  if (!("base" in type)) return same;
  const properties = type.properties.filter(({ name }) => shown.has(name));
  return [...same, ...[...heldBy({ ...type, properties }), ...basesOf(type)].flatMap(finder.meantBy)];
}
