import type { Page } from "../../page/page.js";
import { typeLinks } from "../prose/resource-links.js";
import { mentionedByCalls } from "./mentions.js";
import type { TypeDraft, TypeFinder } from "./type-finder.js";

/** The types that the calls and the examples of `pages` name. */
export function typesCalled(pages: readonly Page[], finder: TypeFinder): readonly TypeDraft[] {
  // Which links are to types is known of pages that are read.
  const linked = pages
    .filter(({ kind }) => kind === "api")
    .flatMap(({ source, links }) => links.flatMap(({ url }) => finder.linked({ url, page: source.path }) ?? []));
  const isTypeLink = typeLinks([...new Set([...pages, ...linked])]);
  return pages.flatMap((page) => mentionedByCalls(page, isTypeLink)).flatMap(finder.meantBy);
}
