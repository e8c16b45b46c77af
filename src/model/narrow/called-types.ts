import type { Link, Page } from "../../page/page.js";
import { memoize } from "../../util/memoize.js";
import { leadsToResources, typeLinks } from "../prose/resource-links.js";
import { mentionedByCalls } from "./mentions.js";
import type { TypeDraft, TypeFinder } from "./type-finder.js";

/** The types that the calls and the examples of `pages` name. */
export function typesCalled(pages: readonly Page[], finder: TypeFinder): readonly TypeDraft[] {
  const linksTo = memoize((page: Page) => typeLinks([page]));
  // The page behind a link tells whether it is to a type: it is read when that is asked.
  const isTypeLink = (link: Link): boolean => {
    if (leadsToResources(link)) return true;
    const page = finder.linked({ url: link.url, page: link.origin.source.path });
    return page !== undefined && linksTo(page)(link);
  };
  return pages.flatMap((page) => mentionedByCalls(page, isTypeLink)).flatMap(finder.meantBy);
}
