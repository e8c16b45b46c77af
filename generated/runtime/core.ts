import { createChain } from "./chain.js";
import { exchange } from "./exchange.js";
import type { ClientOptions } from "./options.js";
import { type Outgoing, signalsOf, trusting } from "./outgoing.js";

/** Options of a client that sends each call once. */
export type CoreOptions = Omit<ClientOptions, "retry" | "timeout" | "totalTimeout">;

/**
 * The client behind the interface `T` for programs that count bytes: it sends each call once. There is no retry, no second
 * token after a 401, and no time limit but a signal's; a call that asks for one ends in a TypeError.
 */
export function createCore<T>(options: CoreOptions): T {
  // As in `createProxy`: `T` says what the API has.
  return createChain(trusting(options, sendOnce)) as T;
}

async function sendOnce(outgoing: Outgoing): Promise<Response> {
  const { retry, timeout, totalTimeout } = outgoing.call;
  if (timeout ?? totalTimeout ?? retry) {
    throw new TypeError("Unexpected retry or timeout, expected none: a core sends once");
  }
  const signals = signalsOf(outgoing);
  return exchange(outgoing, signals.length > 0 ? AbortSignal.any(signals) : undefined);
}
