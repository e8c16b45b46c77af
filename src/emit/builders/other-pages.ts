import type { TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { sentencesOf } from "../../model/prose/sentences.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { simpleName } from "../../model/types/type-name.js";

/**
 * What pages say that differ in nothing but a type, where one type is the base of all: "Deletes a webApp." and "Deletes an
 * iosStoreApp." are "Deletes a mobileApp." of the route that they share. Undefined where they differ in more, or in nothing.
 */
export function sharedDescription(descriptions: readonly string[], graph: TypeGraph): string | undefined {
  if (new Set(descriptions).size < 2) return undefined;
  const texts = descriptions.map((text) => text.split(/(\w+)/));
  const [first = []] = texts;
  const isAlike = texts.every((words) => words.length === first.length);
  const differing = isAlike ? first.flatMap((_, place) => (differs(place, texts) ? [place] : [])) : [];
  const [place, ...more] = differing;
  if (place === undefined || more.length > 0) return undefined;
  const base = commonBase(
    texts.map((words) => words[place] ?? ""),
    graph,
  );
  if (base === undefined) return undefined;
  const name = simpleName(base);
  return first
    .with(place, name)
    .map((word, at) => (at === place - 2 && isArticle(word) ? articleOf(name, word) : word))
    .join("");
}

function differs(place: number, texts: readonly (readonly string[])[]): boolean {
  const found = new Set(texts.map((words) => words[place] ?? ""));
  return found.size > 1 && ![...found].every(isArticle);
}

/** The nearest type from which all types that are called `names` derive, or which is one of them. */
function commonBase(names: readonly string[], graph: TypeGraph): TypeId | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const ids = [...graph.resources.keys()].filter((id) => wanted.has(simpleName(id).toLowerCase()));
  if (new Set(ids.map((id) => simpleName(id).toLowerCase())).size < wanted.size) return undefined;
  const [first = [], ...others] = ids.map((id) => graph.lineage(id));
  return first.find((ancestor) => others.every((lineage) => lineage.includes(ancestor)));
}

function isArticle(word: string): boolean {
  return /^an?$/i.test(word);
}

function articleOf(name: string, written: string): string {
  const article = /^[aeio]/i.test(name) ? "an" : "a";
  return written.startsWith("A") ? article.replace("a", "A") : article;
}

/** In characters, of one page: what is longer nobody reads at a declaration, and its page is cited. */
const longest = 800;
/** Of more pages on a call, each of a type that it may be about for instance, a comment tells nothing. */
const mostPages = 3;

/**
 * What the pages on a call say of it beside the first, each below its title: "You can move an item as well". One that says in a single
 * sentence what the call does says what the first does.
 */
export function otherPages([first, ...others]: readonly [Operation, ...Operation[]]): readonly string[] {
  if (others.length > mostPages) return [];
  const told = new Set(paragraphsOf(first));
  return others.flatMap((operation) => {
    const own = paragraphsOf(operation).filter((paragraph) => !told.has(paragraph));
    if (own.length === 1 && sentencesOf(own.join()).length === 1) return [];
    for (const paragraph of own) told.add(paragraph);
    const fitting = own.slice(0, fittingIn(own));
    return fitting.length === 0 ? [] : [`**${operation.title}**`, ...fitting];
  });
}

function paragraphsOf({ description, furtherNotes }: Operation): readonly string[] {
  return [description, furtherNotes].flatMap((text) => (text === "" ? [] : text.split("\n\n")));
}

/** How many of `paragraphs` fit, one at least. */
function fittingIn(paragraphs: readonly string[]): number {
  let length = 0;
  const end = paragraphs.findIndex((paragraph) => (length += paragraph.length) > longest);
  return end === -1 ? paragraphs.length : Math.max(1, end);
}
