import { property } from "./property.js";

/** What goes wrong with a call. Wrong use is the platform's TypeError or RangeError, and an abort its AbortError. */
export class CallError extends Error {
  override readonly name: string = "CallError";
}

/** No answer came, or it broke off: the network, the address or the server failed. `cause` says more. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
}

/** An attempt took longer than `timeout` allows. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
}

/** A page's link leads to an origin that is not trusted, or back to a page that has been read. */
export class LinkError extends CallError {
  override readonly name = "LinkError";
}

const names: ReadonlySet<unknown> = new Set(["ApiError", "ConnectionError", "LinkError", "TimeoutError"]);

/** Whether `error` is one of the errors that a call ends in, an abort left out, told by name. */
export function isCallError(error: unknown): error is Error {
  return names.has(property(error, "name"));
}

/** Whether `error` is a `ConnectionError`, told by name. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return property(error, "name") === "ConnectionError";
}

/** Whether `error` says that time ran out: a `TimeoutError`, or the platform's, from `totalTimeout` or `AbortSignal.timeout`. */
export function isTimeoutError(error: unknown): error is Error {
  return property(error, "name") === "TimeoutError";
}

/** Whether `error` is a `LinkError`, told by name. */
export function isLinkError(error: unknown): error is LinkError {
  return property(error, "name") === "LinkError";
}

/** Whether `error` is what the platform throws when a signal is aborted without a reason of its own. */
export function isAbortError(error: unknown): error is Error {
  return property(error, "name") === "AbortError";
}
