import { type Call, outgoingOf } from "./call.js";
import type { ItemOf } from "./collection.js";
import { LinkError } from "./failures.js";
import { itemsOf, nextLink } from "./pages.js";
import { property, textOf } from "./property.js";

/** What has changed in a collection. Reading it once more gives what has changed since. */
export interface Changes<Item> {
  [Symbol.asyncIterator](): AsyncIterator<Item, void>;
  /**
   * Where to go on: behind the last page that was read whole. It holds the server's token and nothing of the client's, so
   * that it can be kept until the next run. Undefined before the first page.
   */
  readonly link: string | undefined;
}

/**
 * The changes that `call`, an OData delta function, tells of: all there is at first, or what has changed since `link`. An
 * item that was removed comes with `@removed`. A server that no longer knows the link answers 410: begin anew, without one.
 *
 * @example
 * const changes = delta(client.users.delta().get(), await load());
 * for await (const user of changes) apply(user);
 * await save(changes.link);
 */
export function delta<T>(call: Call<T>, link?: string): Changes<ItemOf<T>> {
  let current = link;
  return {
    get link() {
      return current;
    },
    async *[Symbol.asyncIterator]() {
      // Each reading asks anew: the call's own answer is the first one's, and may have been a failure.
      for await (const page of call.pages(current ?? outgoingOf(call).url)) {
        // The items of the page are what the type of the call says, as when iterating over the call itself.
        yield* itemsOf(page, outgoingOf(call)) as Generator<ItemOf<T>>;
        current = linkOf(page);
      }
    },
  };
}

function linkOf(page: unknown): string {
  const link = nextLink(page) ?? textOf(property(page, "@odata.deltaLink"));
  if (link === undefined)
    throw new LinkError("Unexpected last page without a deltaLink, expected the answer of a delta");
  return link;
}
