import { createChain } from "./chain.js";
import { exchange } from "./exchange.js";
import type { ClientOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { anySignal } from "./signals.js";

/** The options that a core does not heed. */
type Patience = "retry" | "timeout" | "totalTimeout";

/**
 * The client behind the interface `T` for programs that count bytes: it sends each call once. There is no retry, no second
 * token after a 401, and no time limit but that of a signal; an option that asks for one is refused with a TypeError.
 */
export function createCore<T>(options: Omit<ClientOptions, Patience>): T {
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
