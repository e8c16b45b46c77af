import { createChain } from "./chain.js";
import { exchange } from "./exchange.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { type Outgoing, signalsOf, trusting } from "./outgoing.js";

/** Options of a client that sends each call once. */
export type CoreOptions = Omit<ClientOptions, "retry" | "timeout" | "totalTimeout">;

/**
 * The client behind the interface `T` for programs that count bytes: it sends each call once. There is no retry, no second
 * token after a 401, and no time limit but a signal's, which ends the request and not the wait for its token; a call that
 * asks for a retry or a limit ends in a TypeError.
 */
export function createCore<T>(options: CoreOptions): T {
  refuseLimits(options);
  // As in `createProxy`: `T` says what the API has.
  return createChain(trusting(options, sendOnce)) as T;
}

async function sendOnce(outgoing: Outgoing): Promise<Response> {
  refuseLimits(outgoing.call);
  const signals = signalsOf(outgoing);
  const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  signal?.throwIfAborted();
  return exchange(outgoing, signal);
}

function refuseLimits({ retry, timeout, totalTimeout }: CallOptions): void {
  if ([retry, timeout, totalTimeout].some((option) => option !== undefined)) {
    throw new TypeError("Unexpected retry or timeout, expected none: a core sends once");
  }
}
