import { createChain } from "./chain.js";
import { exchange } from "./exchange.js";
import type { ClientOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { anySignal } from "./signals.js";

/** Options of a client that sends each call once. */
export type CoreOptions = Omit<ClientOptions, "retry" | "timeout" | "totalTimeout">;

/**
 * The client behind the interface `T` for programs that count bytes: it sends each call once. There is no retry, no second
 * token after a 401, and no time limit but a signal's; a call that asks for one ends in a TypeError.
 */
export function createCore<T>(options: CoreOptions): T {
  // As in `createProxy`: `T` says what the API has.
  return createChain(options, sendOnce) as T;
}

async function sendOnce(outgoing: Outgoing): Promise<Response> {
  const { retry, signals, timeout, totalTimeout } = outgoing;
  if (timeout ?? totalTimeout ?? retry[1]) {
    throw new TypeError("Unexpected retry or timeout, expected none: a core sends once");
  }
  return exchange(outgoing, { signal: anySignal(signals) });
}
