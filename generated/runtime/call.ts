import { readAnswer, readBody } from "./answer.js";
import type { ItemOf } from "./collection.js";
import type { RequestOptions } from "./options.js";
import { type Client, type Outgoing, prepare, signalsOf } from "./outgoing.js";
import { followLink, itemsOf, nextLink } from "./pages.js";
import { createRequest } from "./request.js";

/**
 * A call that has been described and not yet sent. The first reading sends it: `await`, `for await`, or one of the methods;
 * further ones share that one answer, of which the body is read once: as data, by `await`, or in one other form. All but `raw`
 * and `toRequest` reject with an ApiError for a status outside 200–299.
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

/** What `call` would send: for those who send it otherwise, in a batch. Throws a TypeError for what is no call of this SDK. */
export function outgoingOf(call: Call<unknown>): Outgoing {
  if (call instanceof LazyCall) return LazyCall.outgoingOf(call);
  throw new TypeError("Unexpected object, expected a call of this SDK");
}

/** A call of `client`, by any `method`, of what stands at `path`, which continues the base URL or is an absolute URL. */
export function createCall(client: Client, method: unknown, path: unknown, options: unknown = {}): Call<unknown> {
  // The builders' types, and `AnyRoute`, let nothing but text and `RequestOptions` come in.
  return new LazyCall(prepare(client, String(method).toUpperCase(), String(path), options as RequestOptions));
}

// It sends `outgoing`, at most once. A class, for the closures of a call cost a twentieth of what its whole request does.
class LazyCall<T> implements Call<T> {
  readonly #outgoing: Outgoing;
  #response: Promise<Response> | undefined;
  #data: Promise<T> | undefined;

  constructor(outgoing: Outgoing) {
    this.#outgoing = outgoing;
  }

  static outgoingOf(call: LazyCall<unknown>): Outgoing {
    return call.#outgoing;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited, and is sent by that
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // That the answer is a `T` is what the reference says. The runtime takes its word and checks nothing.
    this.#data ??= this.raw().then((response) => readAnswer(response, this.#outgoing)) as Promise<T>;
    return this.#data.then(onFulfilled, onRejected);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<T>, void> {
    // The same trust as in `then`, for the items of the collection.
    for await (const page of this.pages()) yield* itemsOf(page, this.#outgoing) as Generator<ItemOf<T>>;
  }

  async *pages(link?: string): AsyncGenerator<T, void> {
    const seen = new Set<string>();
    // oxlint-disable-next-line typescript/no-this-alias -- the first page is this call's own answer
    let call: LazyCall<T> = this;
    do {
      if (link) call = new LazyCall(followLink(call.#outgoing, link, seen));
      seen.add(new URL(call.#outgoing.url).href);
      const page = await call;
      yield page;
      link = nextLink(page);
    } while (link);
  }

  async withResponse(): Promise<{ readonly data: T; readonly response: Response }> {
    return { data: await this, response: await this.raw() };
  }

  raw(): Promise<Response> {
    return (this.#response ??= this.#outgoing.client.send(this.#outgoing));
  }

  async text(): Promise<string> {
    return readBody(await this.#succeed(), this.#outgoing, "text");
  }

  async blob(): Promise<Blob> {
    return readBody(await this.#succeed(), this.#outgoing, "blob");
  }

  async stream(): Promise<ReadableStream<Uint8Array>> {
    const response = await this.#succeed();
    // Node ends a body whose response nobody has any more: whoever reads the body has it, beside the request.
    return Object.assign(response.body ?? new Blob([]).stream(), { 1: response });
  }

  toRequest(): Promise<Request> {
    return createRequest(this.#outgoing, AbortSignal.any(signalsOf(this.#outgoing)));
  }

  async #succeed(): Promise<Response> {
    const response = await this.raw();
    // However a failure is read, its body is read once, into the error.
    if (!response.ok) await this;
    return response;
  }
}
