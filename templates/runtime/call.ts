import { readAnswer, readBody } from "./answer.js";
import type { ItemOf } from "./collection.js";
import type { Outgoing } from "./outgoing.js";
import { followPages, itemsOf } from "./pages.js";
import { createRequest } from "./request.js";
import { anySignal } from "./signals.js";

/**
 * A call that has been described and not yet sent. The first reading sends it: `await`, `for await`, or one of the methods;
 * further ones share that one answer. All but `raw` and `toRequest` reject with an ApiError for a status outside 200–299.
 */
export interface Call<T> extends PromiseLike<T> {
  /** The items of the collection, page after page. */
  [Symbol.asyncIterator](): AsyncIterator<ItemOf<T>, void>;
  /** The collection page by page, each as it came: from the first, or from where a link leads that a page had earlier. */
  pages(link?: string): AsyncIterable<T>;
  /** The data, and the response with its status and headers. */
  withResponse(): Promise<{ readonly data: T; readonly response: Response }>;
  /** The response, whatever its status, its body unread. */
  raw(): Promise<Response>;
  /** The body as text, whatever its content type. */
  text(): Promise<string>;
  /** The body as a Blob, whatever its content type. */
  blob(): Promise<Blob>;
  /** The body as it comes in. */
  stream(): Promise<ReadableStream<Uint8Array>>;
  /** The request as it would be sent, its token included. Nothing is sent. */
  toRequest(): Promise<Request>;
}

/** Sends a request, and gives its answer whatever its status. */
export type Send = (outgoing: Outgoing) => Promise<Response>;

/** What each call would send: for those who send it otherwise, in a batch. */
const described = new WeakMap<PromiseLike<unknown>, Outgoing>();

/** What `call` would send. Throws a TypeError for what is no call of this SDK. */
export function outgoingOf(call: Call<unknown>): Outgoing {
  const outgoing = described.get(call);
  if (outgoing === undefined) throw new TypeError("Unexpected object, expected a call of this SDK");
  return outgoing;
}

/** A call that sends `outgoing`, at most once, and reads its answer as a `T`. */
export function createCall<T>(outgoing: Outgoing, send: Send): Call<T> {
  const raw = once(() => send(outgoing));
  // That the answer is a `T` is what the reference says. The runtime takes its word and checks nothing.
  const read = once(async () => (await readAnswer(await raw(), outgoing)) as T);
  const succeed = async (): Promise<Response> => {
    const response = await raw();
    // However a failure is read, its body is read once, into the error.
    if (!response.ok) await read();
    return response;
  };
  const get = (page: Outgoing): PromiseLike<T> => (page === outgoing ? read() : createCall<T>(page, send));
  const pages = (from?: string): AsyncGenerator<T, void> => followPages(outgoing, { get, from });

  const call: Call<T> = {
    // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited, and is sent by that
    then: (onFulfilled, onRejected) => read().then(onFulfilled, onRejected),
    async *[Symbol.asyncIterator]() {
      // The same trust, for the items of the collection.
      for await (const page of pages()) yield* itemsOf(page) as readonly ItemOf<T>[];
    },
    pages,
    withResponse: async () => ({ data: await read(), response: await raw() }),
    raw,
    text: async () => readBody(await succeed(), "text"),
    blob: async () => readBody(await succeed(), "blob"),
    stream: async () => (await succeed()).body ?? new Blob([]).stream(),
    toRequest: () => createRequest(outgoing, { signal: anySignal(outgoing.signals) }),
  };
  described.set(call, outgoing);
  return call;
}

/** What `begin` gives, begun when it is first asked for and then shared. */
function once<T>(begin: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= begin());
}
