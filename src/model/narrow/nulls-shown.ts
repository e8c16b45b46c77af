import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { reachable } from "../../util/reachable.js";
import { basesOf, heldBy, typesCalled } from "./mentions.js";
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

/** An object of JSON in a text, by the names of its members. */
interface ObjectText {
  readonly names: readonly string[];
  /** The members among them that are null. */
  readonly nulls: readonly string[];
}

const member = /"([^"\n]{1,200})"\s*:/g;
const lexeme = /"([^"\n]{1,200})"(?:\s*:(\s*null\b)?)?|[{}]/g;

/** The objects in `text` with a member that is null. What stands around them is passed over: `text` is a whole page. */
export function objectsWithNulls(text: string): readonly ObjectText[] {
  if (!/:\s*null\b/.test(text)) return [];
  const found: ObjectText[] = [];
  const open: { readonly names: string[]; readonly nulls: string[] }[] = [];
  for (const [written, name, isNull] of text.matchAll(lexeme)) {
    const object = open.at(-1);
    if (written === "{") open.push({ names: [], nulls: [] });
    else if (written === "}") {
      open.pop();
      if (object && object.nulls.length > 0) found.push(object);
    } else if (object && name !== undefined && written.includes(":", name.length) && !name.includes("@")) {
      object.names.push(name);
      if (isNull !== undefined) object.nulls.push(name);
    }
  }
  return found;
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(member)].map(([, name = ""]) => name);
}
