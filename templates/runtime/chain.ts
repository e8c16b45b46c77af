import { encodeFunction, encodeKey, encodePath, encodeSegment, wireName } from "./address.js";
import { type Call, createCall, type Send } from "./call.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { type Origin, prepare, trusting } from "./outgoing.js";

/** The way to routes that have no property. The root of every client has it. */
export interface AnyRoute {
  /** A call of any route: `path` continues the base URL as it stands, or is an absolute URL. */
  request(method: string, path: string, options?: RequestOptions): Call<unknown>;
}

/** A place in the URL. `joint` is what stands between it and a segment behind it. */
interface Place {
  readonly client: Origin;
  readonly send: Send;
  readonly path: string;
  readonly joint: "/" | ":/";
}

/** Nothing is known of what it is called with: the types of the emitted builders are all that checks it. */
type Method = (place: Place, ...values: readonly unknown[]) => unknown;

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["byId", (place, key) => createNode(within(place, encodeSegment(key)))],
  ["byKey", (place, key) => createNode({ ...place, path: place.path + encodeKey(key) })],
  ["byPath", (place, path) => createNode({ ...place, path: `${place.path}:/${encodePath(path)}`, joint: ":/" })],
  ...["get", "delete", "head"].map(bodiless),
  ...["post", "put", "patch"].map(bodied),
]);

// The language asks every value whether it is a promise, and every object how it is to be printed as JSON.
const absent = /^(?:then|toJSON)$/;

/** The root of a chain whose properties and methods spell a URL, and whose calls are sent by `send`. */
export function createChain(options: ClientOptions, send: Send): object {
  return createNode({ client: trusting(options), send, path: "", joint: "/" });
}

/** What `place.name` is: a segment where a further name follows, a method or a function where it is called. */
function createNode(place: Place, name?: string): object {
  const call = (...values: readonly unknown[]): unknown => findMethod(place, String(name))(place, ...values);
  return new Proxy(name === undefined ? {} : call, {
    get: (_, next) => {
      if (typeof next === "symbol" || absent.test(next)) return undefined;
      return createNode(name === undefined ? place : within(place, encodeSegment(wireName(name))), next);
    },
  });
}

function findMethod({ path }: Place, name: string): Method {
  if (name === "request" && path === "") return request;
  return methods.get(name) ?? ((place, args) => createNode(within(place, encodeFunction(wireName(name), args))));
}

function within(place: Place, segment: string): Place {
  return { ...place, path: place.path + place.joint + segment, joint: "/" };
}

function bodiless(verb: string): [string, Method] {
  return [verb, (place, options) => request(place, verb, place.path, options)];
}

function bodied(verb: string): [string, Method] {
  return [
    verb,
    (place, body, options) => request(place, verb, place.path, { ...(options as object | undefined), body }),
  ];
}

function request({ client, send }: Place, method: unknown, path: unknown, options: unknown = {}): Call<unknown> {
  // The builders' types, and `AnyRoute`, let nothing but `RequestOptions` come in.
  const call = { method: String(method).toUpperCase(), path: String(path), options: options as RequestOptions };
  return createCall(prepare(client, call), send);
}
