import { createChain } from "./chain.js";
import type { ClientOptions } from "./options.js";
import { trusting } from "./outgoing.js";
import { send } from "./send.js";

/**
 * The client behind the interface `T`, whose properties and methods spell a URL. It knows no route: the names in the chain
 * are all there is, so that a program does not pay for the parts of an API that it does not call.
 */
export function createProxy<T>(options: ClientOptions): T {
  // `T` says what the API has. There is nothing here to hold it to, which is the point.
  return createChain(trusting(options, send)) as T;
}
