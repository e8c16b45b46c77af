import { printRequest } from "./failed-request.js";
import { LinkError } from "./failures.js";
import { originOf, type Outgoing, signalsOf } from "./outgoing.js";
import { property, textOf } from "./property.js";

/** Where the next page is; undefined on the last. */
export function nextLink(page: unknown): string | undefined {
  return textOf(property(page, "@odata.nextLink"));
}

/** The items of a page, until what asked for it is aborted. Throws a TypeError where the answer is no collection. */
export function* itemsOf(page: unknown, outgoing: Outgoing): Generator<unknown, void> {
  const items = property(page, "value");
  if (!Array.isArray(items)) throw new TypeError("Unexpected answer, expected a list");
  for (const item of items) {
    for (const signal of signalsOf(outgoing)) signal.throwIfAborted();
    yield item;
  }
}

/**
 * What asks for the page behind `link`, as `outgoing` asks for another. Throws a LinkError where that has been `seen`, or
 * where its origin is not trusted.
 */
export function followLink(outgoing: Outgoing, link: string, seen: ReadonlySet<string>): Outgoing {
  const { origins } = outgoing.client;
  const next = { ...outgoing, method: "GET", url: new URL(link, outgoing.url).href, body: undefined };
  const isTrusted = [...origins, originOf(outgoing.url)].includes(originOf(next.url));
  if (isTrusted && !seen.has(next.url)) return next;
  throw new LinkError(`Unexpected link to ${printRequest(next)}, expected a new page of ${origins}`);
}
