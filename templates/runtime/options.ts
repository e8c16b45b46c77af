import type { FailedRequest } from "./failed-request.js";
import type { Query, QueryOption, QueryOptions } from "./query.js";
import type { PropertyName } from "./selection.js";

/** Headers by name, in any case. One that is undefined is not sent, even where the client has it. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/**
 * Who calls: a token, sent as `Bearer <token>`; text with a blank in it, sent as it stands (`Basic …`); or a function that
 * gives one of these, asked for each request and once more after a 401. Empty text is nobody. An `authorization` header, of the
 * call or its client, goes over it.
 */
export type Auth = string | ((context: AuthContext) => string | undefined | Promise<string | undefined>);

/** What is known when an `auth` function is asked. */
export interface AuthContext {
  readonly url: string;
  /**
   * The 401 that answered the token given before, with its challenge in the headers, its body let go of: do not give that token
   * again. Undefined at first.
   */
  readonly rejected: Response | undefined;
}

/** When, and how often, a request that failed is sent again. */
export interface RetryOptions {
  /**
   * At most so many times after the first; 0 for never. Default 3. To try anew with another token after a 401 counts as
   * one, and is done even where it is 0.
   */
  readonly limit?: number | undefined;
  /** Statuses that are worth another try. Default 408, 429, 503, 504. */
  readonly statuses?: readonly number[] | undefined;
  /** Milliseconds before the first retry; each further one waits twice as long, up to 30 s, less a random part. Default 500. */
  readonly delay?: number | undefined;
  /** The longest `Retry-After` to wait for, in milliseconds; an answer that asks for more is final. Default 180,000. */
  readonly maxWait?: number | undefined;
  /**
   * Whether sending twice does no harm. Default: so for every method but POST and PATCH, which are sent again only where
   * the server surely did not act: 429, 503 with `Retry-After`, or no connection to it.
   */
  readonly idempotent?: boolean | undefined;
}

/** What happens before a retry. */
export interface Retry {
  /** 1 for the first retry. */
  readonly attempt: number;
  /** Milliseconds that it waits, the hooks running meanwhile. */
  readonly delay: number;
  /** The answer or the failure that it follows. */
  readonly reason: Response | Error;
  readonly request: FailedRequest;
}

/** Functions that see, and may change, what passes. A client's run before those of its call. */
export interface Hooks {
  /** Before each attempt. A request that it returns is sent instead. */
  readonly beforeRequest?: ((request: Request) => Request | void | Promise<Request | void>) | undefined;
  /** After each answer, whatever its status. A response that it returns is used instead. */
  readonly afterResponse?:
    ((response: Response, request: Request) => Response | void | Promise<Response | void>) | undefined;
  /**
   * After each attempt that no answer came to: with its ConnectionError, or with the reason of the signal that ended it, be that a
   * TimeoutError.
   */
  readonly onFailure?: ((error: unknown, request: Request) => void | Promise<void>) | undefined;
  readonly onRetry?: ((retry: Retry) => void | Promise<void>) | undefined;
}

/** What can be said of one call, and of all calls of a client; a call's own word goes over its client's. */
export interface CallOptions {
  readonly headers?: HeaderValues | undefined;
  readonly auth?: Auth | undefined;
  /** Ends the call, whatever it is doing, with the signal's reason. That of the client holds too. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, from its token until its answer's headers are there; `Infinity` for no limit, the default. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for the whole: attempts, waits and the answer's body; `Infinity` for no limit, the default. What is to be waited
   * for longer is final at once. Each page of a collection has it anew.
   */
  readonly totalTimeout?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /**
   * Sends a request, and heeds its signal as long as the body comes in. Default: the platform's `fetch`, as it is when the call
   * is made.
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Where every path begins, an absolute URL with its version and without a query: `https://graph.example/v1.0`. */
  readonly baseUrl?: string | undefined;
  /** What else `fetch` is to know: `redirect`, `credentials`, `cache`, … */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal"> | undefined;
}

/**
 * Options of a call with a query. `Custom` holds the query parameters that are an operation's own; of OData's it takes those that
 * `Taken` names.
 */
export interface GetOptions<
  T,
  K extends PropertyName<T> = never,
  Custom = unknown,
  Taken extends QueryOption = QueryOption,
> extends CallOptions {
  readonly query?: (Offered<T, K, Taken> & Custom) | undefined;
}

// All of them go by their own name, which editors show. An alias that stands in a function's arguments goes with any.
type Offered<T, K extends PropertyName<T>, Taken extends QueryOption> = QueryOption extends Taken
  ? QueryOptions<T, K>
  : Pick<QueryOptions<T, K>, Taken | Alias>;

type Alias = `@${string}`;

/** Options of a call that takes none of OData's query options, through a function whose arguments may be aliases. */
export interface AliasOptions extends CallOptions {
  readonly query?: Pick<QueryOptions<unknown>, Alias> | undefined;
}

/** Options with headers that an operation documents. */
export interface WithHeaders<Own> {
  readonly headers?: Own | undefined;
}

/** The same with query parameters, of an operation that takes none of OData's. */
export interface WithQuery<Own> {
  readonly query?: Own | undefined;
}

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
  readonly query?: Query | undefined;
  /** JSON, or a `BinaryBody`, form or text to be sent as it is. */
  readonly body?: unknown;
}

/** Options of a client. */
export interface ClientOptions extends CallOptions {
  /** The client's own base, whose origin is the one that is trusted. */
  readonly baseUrl: string;
  /** Query parameters of every call, such as an `api-version`. */
  readonly query?: Query | undefined;
  /**
   * Origins, such as `https://eu.graph.example`, that are trusted as the base URL's own is. Of any other an absolute URL is
   * requested without the client's auth, headers and hooks, and no link of a page is followed.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
}
