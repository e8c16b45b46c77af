import { isData } from "./body.js";
import type { CallOptions, ClientOptions, HeaderValues, Hooks, RequestOptions, RetryOptions } from "./options.js";
import { printQuery } from "./query.js";

/** All that it takes to send a request, any number of times: the options of a client and of a call, made one. */
export interface Outgoing extends Pick<CallOptions, "auth" | "fetch" | "init" | "timeout" | "totalTimeout"> {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly hooks: readonly Hooks[];
  /** What the client says of retries, then what the call says. */
  readonly retry: readonly (RetryOptions | undefined)[];
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Where the links of its answer may lead, beside where the answer comes from. */
  readonly origins: readonly string[];
}

/** What a call is of, and what it says for itself. */
export interface Sending {
  readonly method: string;
  /** A path that continues the base URL, or an absolute URL, which is taken as it is. */
  readonly path: string;
  readonly options: RequestOptions;
}

/** The options of a client, and what there is to know of them before its first call. */
export interface Origin extends ClientOptions {
  /** Whom it trusts: its base URL's origin, and those that it allows. */
  readonly origins: readonly string[];
}

/** Looks at the options of a client. Throws a TypeError for a base URL, or an allowed origin, that is no absolute URL. */
export function trusting(options: ClientOptions): Origin {
  return { ...options, origins: [options.baseUrl, ...(options.allowedOrigins ?? [])].map(originOf) };
}

/** Merges the options of a client and of one of its calls, whose own word goes over its client's. */
export function prepare(client: Origin, { method, path, options: call }: Sending): Outgoing {
  const isAbsolute = /^https?:\/\//i.test(path);
  const base = call.baseUrl ?? client.baseUrl;
  const url = isAbsolute ? path : `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
  // A stranger gets what the call says, and nothing that the client says to its API: no token, and no hook that may add one.
  const { origins } = client;
  const isOwn = (base === client.baseUrl && !isAbsolute) || origins.includes(originOf(url));
  const own: Partial<ClientOptions> = isOwn ? client : {};
  const query = printQuery(isAbsolute ? {} : own.query, call.query);
  const headers = mergeHeaders({ accept: "application/json, */*" }, own.headers, call.headers);
  if (isData(call.body) && !headers.has("content-type")) headers.set("content-type", "application/json");
  return {
    method,
    url: query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url,
    body: call.body,
    headers,
    auth: headers.has("authorization") ? undefined : (call.auth ?? own.auth),
    signals: [client.signal, call.signal],
    timeout: call.timeout ?? client.timeout,
    totalTimeout: call.totalTimeout ?? client.totalTimeout,
    retry: [client.retry, call.retry],
    hooks: [own.hooks ?? [], call.hooks ?? []].flat(2),
    init: { ...client.init, ...call.init },
    fetch: call.fetch ?? client.fetch,
    origins,
  };
}

/** The origin of an absolute URL: scheme, host and port. Throws the platform's TypeError for any other text. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

function mergeHeaders(...layers: readonly (HeaderValues | undefined)[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value === undefined) headers.delete(name.toLowerCase());
      else headers.set(name.toLowerCase(), value);
    }
  }
  return headers;
}
