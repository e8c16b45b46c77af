import type { Page } from "../../page/page.js";
import type { Source } from "../../source/source.js";
import { typeLinks } from "../prose/resource-links.js";
import { defaultNamespace } from "../types/default-namespace.js";
import { sameEdition } from "./edition.js";
import { basesOf, derivedOnPage, heldBy, mentionedByCalls } from "./mentions.js";
import { createTypeFinder, type TypeDraft, type TypeFinder } from "./type-finder.js";

export interface Narrowed {
  /** The pages that are read whole. */
  readonly pages: readonly Page[];
  /** The others of the reference, of which those are read that define what these need. */
  readonly others: readonly Source[];
  readonly parse: (source: Source) => Page;
}

interface Wanted {
  readonly type: TypeDraft;
  /** A value may be of it, and so of one derived from it; else it is a base, of which the properties alone count. */
  readonly isHeld: boolean;
}

/**
 * The pages among the others that define a type which the calls of `pages`, or their types, need: what these hold, the bases of that,
 * and whatever derives from it. In the order of the others.
 */
export function readTypePages({ pages, others, parse }: Narrowed): readonly Page[] {
  const isOfEdition = sameEdition(pages.map(({ source }) => source.path));
  const near = others.filter(({ path }) => isOfEdition(path));
  if (near.length === 0) return [];
  const whole = new Map(pages.map((page) => [page.source, page]));
  const finder = createTypeFinder({
    sources: [...whole.keys(), ...near],
    namespace: defaultNamespace(pages),
    parse: (source) => whole.get(source) ?? parse(source),
  });
  const open = [...typesCalled(pages, finder).map(held), ...[...whole.keys()].flatMap(finder.definedOn).map(asBase)];
  const levels = new Map<TypeDraft, boolean>();
  for (let next = open.pop(); next; next = open.pop()) {
    const level = levels.get(next.type);
    if (level === true || level === next.isHeld) continue;
    levels.set(next.type, next.isHeld);
    for (const wanted of neededBy(next, finder)) open.push(wanted);
  }
  const paths = new Set([...levels.keys()].map(({ page }) => page));
  return near.filter(({ path }) => paths.has(path)).map(finder.pageOf);
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

// Which links are to types is known of pages that are read.
function typesCalled(pages: readonly Page[], finder: TypeFinder): readonly TypeDraft[] {
  const linked = pages
    .filter(({ kind }) => kind === "api")
    .flatMap(({ source, links }) => links.flatMap(({ url }) => finder.linked({ url, page: source.path }) ?? []));
  const isTypeLink = typeLinks([...new Set([...pages, ...linked])]);
  return pages.flatMap((page) => mentionedByCalls(page, isTypeLink)).flatMap(finder.meantBy);
}

function held(type: TypeDraft): Wanted {
  return { type, isHeld: true };
}

function asBase(type: TypeDraft): Wanted {
  return { type, isHeld: false };
}
