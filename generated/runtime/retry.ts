import type { RetryOptions } from "./options.js";
import { isReplayable } from "./body.js";
import { follow, untilAborted } from "./following.js";
import { given } from "./given.js";
import type { Outgoing } from "./outgoing.js";
import { property } from "./property.js";

/** `RetryOptions` with nothing left open. */
export type RetryRules = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

const longestBackoff = 30_000;

/** What Node calls a failure that comes before there is a connection, so that nothing can have been sent. */
const unsent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

const defaults = { limit: 3, statuses: [408, 429, 503, 504], delay: 500, maxWait: 180_000 };

/** The rules for a request: what its call says, else what its client says, else the defaults. */
export function retryRules({ method, retry }: Pick<Outgoing, "method" | "retry">): RetryRules {
  const idempotent = method !== "POST" && method !== "PATCH";
  return Object.assign({ ...defaults, idempotent }, ...retry.map((layer) => given(layer ?? {})));
}

/**
 * Milliseconds to wait before the retry that is number `attempt`, counted from 1, or undefined where there is to be none.
 * An `Error` as outcome means that no answer came, and so that the server may have acted.
 */
export function retryDelay(outcome: Response | Error, attempt: number, outgoing: Outgoing): number | undefined {
  const answer = outcome instanceof Error ? undefined : outcome;
  if (answer?.ok || !isReplayable(outgoing.body)) return undefined;
  const rules = retryRules(outgoing);
  if (attempt > rules.limit || !mayRepeat(outcome, rules)) return undefined;
  const asked = answer && retryAfter(answer.headers, Date.now());
  if (asked !== undefined) return asked > rules.maxWait ? undefined : asked + Math.random() * rules.delay;
  return Math.min(rules.delay * 2 ** (attempt - 1), longestBackoff) * (1 - Math.random() / 2);
}

/**
 * Milliseconds from `now` until a `Retry-After` header says to come again, in seconds or as a date (RFC 9110, section
 * 10.2.3); undefined where there is none that can be read.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get("retry-after");
  if (!text) return undefined;
  const seconds = Number(text);
  const rest = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1000;
  return Number.isNaN(rest) ? undefined : Math.max(rest, 0);
}

/** Ends after `milliseconds`, or with the reason of one of `signals` as soon as that is aborted. */
export async function wait(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  const { controller, stop } = follow(signals);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await untilAborted(waited, controller.signal);
  } finally {
    clearTimeout(timer);
    stop();
  }
}

function mayRepeat(outcome: Response | Error, { idempotent, statuses }: RetryRules): boolean {
  if (outcome instanceof Error) return idempotent || wasUnsent(outcome);
  const untouched = outcome.status === 429 || (outcome.status === 503 && outcome.headers.has("retry-after"));
  return statuses.includes(outcome.status) && (idempotent || untouched);
}

/** Whether the platform says that it found nobody to send to: a failing `fetch` gives its reason as the cause of its error. */
function wasUnsent(failure: Error): boolean {
  return unsent.test(String(property(property(failure.cause, "cause"), "code")));
}
