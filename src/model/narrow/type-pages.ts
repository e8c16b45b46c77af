import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { defaultNamespace, standInNamespace } from "../types/default-namespace.js";
import { namespacesSeen, namespacesTold } from "./told-in-texts.js";
import { basesOf, derivedOnPage, heldBy, typesCalled } from "./mentions.js";
import { type NullsShown, readNullsShown } from "./nulls-shown.js";
import type { TextsOf } from "./texts.js";
import { createTypeFinder, type TypeDraft, type TypeFinder } from "./type-finder.js";

interface Narrowed {
  /** The pages that are read whole. */
  readonly pages: readonly Page[];
  /** The others of the reference, of which those are read that define what these need. */
  readonly others: readonly Source[];
  readonly textsOf: TextsOf;
  readonly parse: (source: Source) => Page;
}

/** What a narrowed run knows of the pages that it leaves out. */
interface ReadOfOthers extends NullsShown {
  /** Those that define a type which the calls of its pages, or their types, need; in the order of the others. */
  readonly typePages: readonly Page[];
  /** The namespace of names that have none: all pages of the reference tell it, if any does. */
  readonly namespace: string | undefined;
}

interface Wanted {
  readonly type: TypeDraft;
  /** A value may be of it, and so of one derived from it; else it is a base, of which the properties alone count. */
  readonly isHeld: boolean;
}

/**
 * Reads what `pages` need of the others: the types that their calls and their types hold, the bases of that, and whatever derives from
 * it; and what examples show of those.
 */
export function readOthers({ pages, others, textsOf, parse }: Narrowed): ReadOfOthers {
  const isOfEdition = sameEdition(pages.map(({ source }) => source.path));
  const near = others.filter(({ path }) => isOfEdition(path));
  const namespace = defaultNamespace(pages, {
    named: others.map((source) => namespacesTold(textsOf(source))),
    shown: () => others.map((source) => namespacesSeen(textsOf(source))),
  });
  if (near.length === 0) return { namespace, typePages: [], nullPages: [], nullTypePages: [] };
  const whole = new Map(pages.map((page) => [page.source, page]));
  const finder = createTypeFinder({
    sources: [...whole.keys(), ...near],
    namespace: namespace ?? standInNamespace,
    textsOf,
    parse: (source) => whole.get(source) ?? parse(source),
  });
  const needed = neededTypes(pages, finder);
  const paths = new Set([...needed].map(({ page }) => page));
  return {
    namespace,
    typePages: near.filter(({ path }) => paths.has(path)).map(finder.pageOf),
    ...readNullsShown({ pages, others: near, textsOf, needed, finder }),
  };
}

function neededTypes(pages: readonly Page[], finder: TypeFinder): ReadonlySet<TypeDraft> {
  const defined = pages.flatMap(({ source }) => finder.definedOn(source));
  const open = [...typesCalled(pages, finder).map(held), ...defined.map(asBase)];
  const levels = new Map<TypeDraft, boolean>();
  for (let next = open.pop(); next; next = open.pop()) {
    const level = levels.get(next.type);
    if (level === true || level === next.isHeld) continue;
    levels.set(next.type, next.isHeld);
    for (const wanted of neededBy(next, finder)) open.push(wanted);
  }
  return new Set(levels.keys());
}

function neededBy({ type, isHeld }: Wanted, finder: TypeFinder): readonly Wanted[] {
  const same = finder.sameAs(type).map((other) => ({ type: other, isHeld }));
  if (!("base" in type)) return same;
  const below = isHeld ? [...derivedOnPage(type).flatMap(finder.meantBy), ...finder.derivedFrom(type)] : [];
  return [
    ...same,
    ...basesOf(type).flatMap(finder.meantBy).map(asBase),
    ...[...heldBy(type).flatMap(finder.meantBy), ...below].map(held),
  ];
}

function held(type: TypeDraft): Wanted {
  return { type, isHeld: true };
}

function asBase(type: TypeDraft): Wanted {
  return { type, isHeld: false };
}

/** A folder that is named as a version of an API is: `v1.0`, `v2beta1`, `2024-05-01`, `beta`. */
const version = /^(?:v\d[\w.-]*|\d+(?:[._-]\d+)*|alpha|beta|preview)$/i;

/**
 * Tells the files that are of an edition of the reference that `paths` are of, or of none: where folders hold an edition each, a type
 * of the same name in another is another.
 */
function sameEdition(paths: readonly string[]): (path: string) => boolean {
  const editions = [...new Set(paths.map(editionOf))];
  return (path) => {
    const edition = editionOf(path);
    return editions.some((other) => other === edition || other.startsWith(`${edition}/`)) || edition === "";
  };
}

/** The path of the last folder on the way to `path` that is named as a version; empty where none is. */
function editionOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, folders.findLastIndex((name) => version.test(name)) + 1).join("/");
}
