import type { AnyRoute, Call, CallOptions, ClientOptions } from "./runtime/index.js";
import { createProxy } from "./runtime/index.js";

/**
 * Stands in for the `client.ts` that is emitted, so that `tests/support.ts` is type-checked and tested where it is written.
 * It is never copied: a client that is emitted has a property for each first segment of its API.
 */
export interface Client extends AnyRoute {
  readonly calls: Calls;
}

export interface Calls {
  byId(id: string): OneCall;
}

export interface OneCall {
  readonly redirect: Redirect;
  get(options?: CallOptions): Call<unknown>;
}

export interface Redirect {
  post(body: unknown, options?: CallOptions): Call<unknown>;
}

export function createClient(options: ClientOptions): Client {
  return createProxy<Client>(options);
}
