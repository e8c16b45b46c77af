import { isData } from "./body.js";
import { given } from "./given.js";
import type { CallOptions, ClientOptions, HeaderValues, Hooks, RequestOptions } from "./options.js";
import { printQuery } from "./query.js";

/** All that it takes to send a request, any number of times: the options of a client and of a call, made one. */
export interface Outgoing extends Omit<CallOptions, "headers" | "hooks" | "signal"> {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly hooks: readonly Hooks[];
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Where the links of its answer may lead. */
  readonly origins: readonly string[];
}

/** What a call says for itself. */
export interface Sending extends RequestOptions {
  readonly method: string;
  /** A path that continues the base URL, or an absolute URL, which is taken as it is. */
  readonly path: string;
}

/** Merges the options of a client and of one of its calls, whose own word goes over its client's. */
export function prepare(client: ClientOptions, call: Sending): Outgoing {
  const { baseUrl, ...rest } = { ...client, ...given(call) };
  const isAbsolute = /^https?:\/\//i.test(call.path);
  const url = isAbsolute ? call.path : `${baseUrl.replace(/\/$/, "")}/${call.path.replace(/^\//, "")}`;
  const origins = [client.baseUrl, ...(client.allowedOrigins ?? [])].map(originOf);
  // A stranger gets what the call says, and nothing that the client says to its API: no token, and no hook that may add one.
  const own: Partial<ClientOptions> = origins.includes(originOf(url)) ? client : {};
  const query = printQuery(isAbsolute ? {} : own.query, call.query);
  const headers = mergeHeaders({ accept: "application/json, */*" }, own.headers, call.headers);
  if (isData(call.body) && !headers.has("content-type")) headers.set("content-type", "application/json");
  return {
    ...rest,
    url: query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url,
    headers,
    auth: headers.has("authorization") ? undefined : (call.auth ?? own.auth),
    signals: [client.signal, call.signal],
    retry: { ...given(client.retry ?? {}), ...given(call.retry ?? {}) },
    hooks: [own.hooks ?? [], call.hooks ?? []].flat(2),
    init: { ...client.init, ...call.init },
    origins: [...origins, originOf(url)],
  };
}

/** The origin of an absolute URL: scheme, host and port. Throws the platform's TypeError for any other text. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

function mergeHeaders(...layers: readonly (HeaderValues | undefined)[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (value === undefined) headers.delete(name.toLowerCase());
    else headers.set(name.toLowerCase(), value);
  }
  return headers;
}
