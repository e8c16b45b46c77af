import { property } from "./property.js";

/** A body that is sent as it is. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream | string;

type FetchBody = NonNullable<RequestInit["body"]>;

// Told by tag, not by class: a Blob may come from another realm. A string is text already: it may be JSON in print, or not JSON at all.
const dataTag = / (?:Object|Array|Number|Boolean|Null)]/;

/** Whether `body` is data to be sent as JSON, and no text, bytes, stream or form. */
export function isData(body: unknown): boolean {
  return dataTag.test(Object.prototype.toString.call(body));
}

/** Whether `body` can be sent a second time. A stream is spent by the first. */
export function isReplayable(body: unknown): boolean {
  return !property(body, "getReader");
}

/** `body` as `fetch` takes it: data printed as JSON, anything else as it is. */
export function printBody(body: unknown): FetchBody | undefined {
  // What is no data is one of the kinds that `fetch` sends itself; it refuses, or prints, what else a caller may pass.
  return isData(body) ? JSON.stringify(body) : (body as FetchBody);
}
