import { printRequest } from "./failed-request.js";
import { LinkError } from "./failures.js";
import { originOf, type Outgoing } from "./outgoing.js";
import { property, textOf } from "./property.js";

/** How pages are got, and the link to begin at where that is not the first page. */
interface Reading<T> {
  readonly get: (page: Outgoing) => PromiseLike<T>;
  readonly from: string | undefined;
}

/**
 * The pages of a collection: the first, and each that `@odata.nextLink` leads to, until one has no link. A page without
 * items is a page like others. Rejects with a LinkError where a link leads back, or away to an origin that is not trusted.
 */
export async function* followPages<T>(first: Outgoing, { get, from }: Reading<T>): AsyncGenerator<T, void> {
  const seen = new Set<string>();
  for (let current: Outgoing | undefined = from === undefined ? first : followLink(first, from); current;) {
    seen.add(current.url);
    const page: T = await get(current);
    yield page;
    const link = textOf(property(page, "@odata.nextLink"));
    current = link === undefined ? undefined : followLink(current, link);
    if (current && seen.has(current.url)) {
      throw new LinkError(`Unexpected link back to a page of ${printRequest(first)}, expected a further one`);
    }
  }
}

/** The items of a page. Throws a TypeError where the answer is no collection. */
export function itemsOf(page: unknown): readonly unknown[] {
  const items = property(page, "value");
  if (!Array.isArray(items)) throw new TypeError("Unexpected answer, expected a collection");
  return items;
}

/** What asks for the page behind `link`, as `outgoing` asks for another. Throws a LinkError where its origin is not trusted. */
function followLink(outgoing: Outgoing, link: string): Outgoing {
  const url = new URL(link, outgoing.url).href;
  if (![...outgoing.origins, originOf(outgoing.url)].includes(originOf(url))) {
    throw new LinkError(`Unexpected link to ${originOf(url)}, expected one to ${outgoing.origins.join(" or ")}`);
  }
  return { ...outgoing, method: "GET", url, body: undefined };
}
