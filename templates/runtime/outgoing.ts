import { cutEnd } from "./encode.js";
import type { Auth, CallOptions, ClientOptions, HeaderValues, Hooks, RequestOptions } from "./options.js";
import { printQuery } from "./query.js";

/** What holds for the calls of a client as long as they say nothing else. */
export interface Client extends ClientOptions {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where links may lead, beside where they come from. */
  readonly origins: readonly string[];
  readonly send: Send;
}

/** Sends a request, and gives its answer whatever its status. */
export type Send = (outgoing: Outgoing) => Promise<Response>;

/** All that it takes to send a request, any number of times. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: Auth | undefined;
  readonly body: unknown;
  /** What its client says. */
  readonly client: Client;
  /** What the call says, which goes over that. */
  readonly call: CallOptions;
}

// A stranger gets what the call says, and nothing that the client says to its API: no token, and no hook that may add one.
const toStrangers = {
  auth: undefined,
  headers: { accept: "application/json, */*" },
  hooks: undefined,
  query: undefined,
};

/** Looks at the options of a client. Throws a TypeError for a base URL, or an allowed origin, that is no absolute URL. */
export function trusting(options: ClientOptions, send: Send): Client {
  return {
    ...options,
    headers: mergeHeaders(toStrangers.headers, options.headers),
    origins: [options.baseUrl, options.allowedOrigins ?? []].flat().map(originOf),
    send,
  };
}

/** What a call of `client` sends. `path` continues the base URL, or is an absolute URL, which is taken as it is. */
export function prepare(client: Client, method: string, path: string, call: RequestOptions): Outgoing {
  const isAbsolute = /^https?:\/\//i.test(path);
  const url = isAbsolute ? path : `${cutEnd(call.baseUrl ?? client.baseUrl, "/")}/${path.replace(/^\//, "")}`;
  const isOwn = (!isAbsolute && call.baseUrl === undefined) || client.origins.includes(originOf(url));
  const own: Client = isOwn ? client : { ...client, ...toStrangers };
  const query = printQuery({ ...(!isAbsolute && own.query), ...call.query });
  const headers = mergeHeaders(own.headers, call.headers);
  return {
    method,
    url: url + (query && (url.includes("?") ? "&" : "?") + query),
    headers,
    auth: headers["authorization"] === undefined ? (call.auth ?? own.auth) : undefined,
    client: own,
    body: call.body,
    call: { ...call },
  };
}

/** The hooks of the client, then those of the call. */
export function hooksOf({ client, call }: Outgoing): readonly Hooks[] {
  return [client.hooks ?? [], call.hooks ?? []].flat();
}

/** The signals that end the call. */
export function signalsOf({ client, call }: Outgoing): AbortSignal[] {
  return [client.signal, call.signal].filter((signal) => !!signal);
}

/** The origin of an absolute URL: scheme, host and port. Throws the platform's TypeError for any other text. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

function mergeHeaders(
  base: Readonly<Record<string, string>>,
  more: HeaderValues = {},
): Readonly<Record<string, string>> {
  const headers = { ...base };
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
  return headers;
}
