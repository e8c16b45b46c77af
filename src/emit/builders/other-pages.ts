import type { Operation } from "../../model/operation.js";
import { sentencesOf } from "../../model/prose/sentences.js";

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
