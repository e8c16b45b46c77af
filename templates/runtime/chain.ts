import { encodeFunction, encodeKey, encodePath, encodeSegment } from "./address.js";
import { type Call, createCall } from "./call.js";
import { cutEnd } from "./encode.js";
import type { RequestOptions } from "./options.js";
import type { Client } from "./outgoing.js";

/** The way to routes that have no property. The root of every client has it. */
export interface AnyRoute {
  /** A call of any route: `path` continues the base URL as it stands, or is an absolute URL. */
  request(method: string, path: string, options?: RequestOptions): Call<unknown>;
}

/**
 * What stands at `path`, the root of the API at first, where a segment or a key follows; and with a `name` behind it, what
 * that turns out to be: a segment where a further name follows, a method or a function where it is called.
 */
export function createChain(client: Client, path = "", name?: string): object {
  // Without the underscore that sets `delete_` apart from the verb.
  const wireName = cutEnd(name ?? "", "_");
  // A proxy can be called where its target can.
  return new Proxy(name === undefined ? {} : () => {}, {
    get(_, next) {
      // The language asks every value whether it is a promise, and every object how it is to be printed as JSON.
      if (typeof next === "symbol" || next === "then" || next === "toJSON") return undefined;
      return createChain(client, name === undefined ? path : `${path}/${encodeSegment(wireName)}`, next);
    },
    // Nothing is known of the values: the types of the emitted builders are all that checks them.
    apply(_, __, [first, second, third]: readonly unknown[]) {
      // The colon behind a path sets it apart from a segment that follows, and goes where none does.
      const end = cutEnd(path, ":");
      if (!path && name === "request") return createCall(client, first, second, third);
      switch (name) {
        case "byId":
          return createChain(client, `${path}/${encodeSegment(first)}`);
        case "byKey":
          return createChain(client, `${end}${encodeKey(first)}`);
        case "byPath":
          return createChain(client, `${end}:/${encodePath(first)}:`);
        case "get":
        case "delete":
        case "head":
          return createCall(client, name, end, first);
        case "post":
        case "put":
        case "patch":
          return createCall(client, name, end, { ...(second as object | undefined), body: first });
        default:
          return createChain(client, `${path}/${encodeFunction(wireName, first)}`);
      }
    },
  });
}
