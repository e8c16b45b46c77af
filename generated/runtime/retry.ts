import { isReplayable } from "./body.js";
import type { Retry, RetryOptions } from "./options.js";
import { hooksOf, type Outgoing } from "./outgoing.js";
import { property } from "./property.js";

/**
 * Milliseconds to wait before the retry that is number `attempt`, counted from 1, or undefined where there is to be none.
 * An `Error` as outcome means that no answer came, and so that the server may have acted.
 */
export function retryDelay(outcome: Response | Error, attempt: number, outgoing: Outgoing): number | undefined {
  const { body, call, client, method } = outgoing;
  const answer = outcome instanceof Error ? undefined : outcome;
  if (answer?.ok || !isReplayable(body)) return undefined;
  const said = <Name extends keyof RetryOptions>(name: Name): RetryOptions[Name] =>
    call.retry?.[name] ?? client.retry?.[name];
  const statuses = said("statuses") ?? [408, 429, 503, 504];
  const delay = said("delay") ?? 500;
  const idempotent = said("idempotent") ?? (method !== "POST" && method !== "PATCH");
  if (attempt > (said("limit") ?? 3) || (answer && !statuses.includes(answer.status))) return undefined;
  // A header that is missing reads as neither a number nor a date.
  const asked = retryAfter(answer?.headers.get("retry-after") as string, answer?.headers.get("date") as string);
  // What Node's code or system call says of a failure that comes before there is a connection, so that nothing can have been
  // sent: `connect`, `getaddrinfo`, `UND_ERR_CONNECT_TIMEOUT`, and `ECONNREFUSED` alone where several addresses were tried.
  const unsent = / connect| getaddr|ECONNREFUSED|CONNECT_TIMEOUT/;
  // A failing `fetch` gives its reason as the cause of its error.
  const reason = property(property(outcome, "cause"), "cause");
  const isUnsent = unsent.test(`${property(reason, "code")} ${property(reason, "syscall")}`);
  const isUntouched = isUnsent || answer?.status === 429 || (answer?.status === 503 && asked >= 0);
  if (!(isUntouched || idempotent)) return undefined;
  if (asked >= 0) return asked > (said("maxWait") ?? 180_000) ? undefined : asked + Math.random() * delay;
  return Math.min((delay * 2 ** attempt) / 2, 30_000) * (1 - Math.random() / 2);
}

/**
 * Milliseconds until a `Retry-After` header says to come again, in seconds or as a date (RFC 9110, section 10.2.3); NaN where it
 * says neither. Of several headers, which come joined by commas, the first seconds count. A date is one of the server's clock,
 * of which the answer tells by `now`: the one here may be wrong.
 */
export function retryAfter(text: string, now: string): number {
  const isSeconds = /^[\d., ]+$/.test(text);
  return Math.max(isSeconds ? parseFloat(text) * 1000 : Date.parse(text) - (Date.parse(now) || Date.now()), 0);
}

/** Tells the hooks of `outgoing` of a retry. */
export async function tellRetry(outgoing: Outgoing, retry: Omit<Retry, "request">): Promise<void> {
  const { method, url } = outgoing;
  for (const { onRetry } of hooksOf(outgoing)) await onRetry?.({ ...retry, request: { method, url } });
}
