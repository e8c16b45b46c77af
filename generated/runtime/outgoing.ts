import { isData } from "./body.js";
import type { CallOptions, ClientOptions, HeaderValues, Hooks, RequestOptions, RetryOptions } from "./options.js";
import { printQuery } from "./query.js";

/** What holds for a call: its client's options, with its own laid over them. */
interface Settings extends Pick<CallOptions, "auth" | "fetch" | "init" | "timeout" | "totalTimeout"> {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: readonly Hooks[];
  /** What the client says of retries, then what the call says. */
  readonly retry: readonly (RetryOptions | undefined)[];
  readonly signals: readonly AbortSignal[];
  /** Where the links of its answer may lead, beside where the answer comes from. */
  readonly origins: readonly string[];
}

/** All that it takes to send a request, any number of times. */
export interface Outgoing extends Settings {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** What a call is of, and what it says for itself. */
export interface Sending {
  readonly method: string;
  /** A path that continues the base URL, or an absolute URL, which is taken as it is. */
  readonly path: string;
  readonly options: RequestOptions;
}

/** What holds for the calls of a client as long as they say nothing else. */
export interface Origin extends Settings, Pick<ClientOptions, "baseUrl" | "query"> {}

// A stranger gets what the call says, and nothing that the client says to its API: no token, and no hook that may add one.
const toStrangers = { auth: undefined, headers: { accept: "application/json, */*" }, hooks: [], query: undefined };

/** Looks at the options of a client. Throws a TypeError for a base URL, or an allowed origin, that is no absolute URL. */
export function trusting({ headers, hooks, retry, signal, ...options }: ClientOptions): Origin {
  return {
    ...options,
    headers: mergeHeaders(toStrangers.headers, headers),
    hooks: [hooks ?? []].flat(),
    retry: [retry],
    signals: signal ? [signal] : [],
    origins: [options.baseUrl, ...(options.allowedOrigins ?? [])].map(originOf),
  };
}

/** Merges the options of a client and of one of its calls, whose own word goes over its client's. */
export function prepare(client: Origin, { method, path, options: call }: Sending): Outgoing {
  const isAbsolute = /^https?:\/\//i.test(path);
  const url = isAbsolute ? path : joinPath(call.baseUrl ?? client.baseUrl, path);
  const isOwn = (!isAbsolute && call.baseUrl === undefined) || client.origins.includes(originOf(url));
  const own: Origin = isOwn ? client : { ...client, ...toStrangers };
  const query = printQuery({ ...(isAbsolute ? {} : own.query), ...call.query });
  const headers = mergeHeaders(own.headers, call.headers);
  if (isData(call.body)) headers["content-type"] ??= "application/json";
  return {
    method,
    url: query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url,
    body: call.body,
    headers,
    auth: headers["authorization"] === undefined ? (call.auth ?? own.auth) : undefined,
    fetch: call.fetch ?? own.fetch,
    hooks: own.hooks.concat(call.hooks ?? []),
    init: call.init ? { ...own.init, ...call.init } : own.init,
    origins: own.origins,
    retry: own.retry.concat(call.retry),
    signals: own.signals.concat(call.signal ?? []),
    timeout: call.timeout ?? own.timeout,
    totalTimeout: call.totalTimeout ?? own.totalTimeout,
  };
}

/** The origin of an absolute URL: scheme, host and port. Throws the platform's TypeError for any other text. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

/** `path` behind `base`, with one slash between them. */
function joinPath(base: string, path: string): string {
  return `${base.endsWith("/") ? base.slice(0, -1) : base}${path.startsWith("/") ? "" : "/"}${path}`;
}

function mergeHeaders(base: Readonly<Record<string, string>>, more: HeaderValues = {}): Record<string, string> {
  const headers = { ...base };
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
  return headers;
}
