import { property } from "./property.js";

/** A body that is sent as it is. What yields its bytes, such as a file's stream in Node, is for the `fetch` of Node alone. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream | AsyncIterable<Uint8Array> | string;

type FetchBody = NonNullable<RequestInit["body"]>;

/** Whether `body` is data to be sent as JSON, and no text, bytes, stream or form. */
export function isData(body: unknown): boolean {
  // Told by tag, not by class: a Blob may come from another realm. A string is text already: it may be JSON in print, or not JSON
  // at all. A stream of Node has the tag of a plain object.
  const dataTag = / (?:Object|Array|Number|Boolean|Null)]/;
  return dataTag.test({}.toString.call(body)) && isReplayable(body);
}

/** Whether `body` can be sent a second time. A stream, of the platform or of Node, is spent by the first. */
export function isReplayable(body: unknown): boolean {
  return !(property(body, "getReader") ?? property(body, Symbol.asyncIterator));
}

/** `body` as `fetch` takes it: data printed as JSON, anything else as it is. */
export function printBody(body: unknown): FetchBody | undefined {
  // What is no data is one of the kinds that `fetch` sends itself; it refuses, or prints, what else a caller may pass.
  return isData(body) ? JSON.stringify(body) : (body as FetchBody);
}
