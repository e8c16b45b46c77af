import { isReplayable } from "./body.js";
import { exchange } from "./exchange.js";
import { printRequest } from "./failed-request.js";
import { ConnectionError, TimeoutError } from "./failures.js";
import type { Outgoing } from "./outgoing.js";
import type { Attempt } from "./request.js";
import { retryDelay, wait } from "./retry.js";
import { anySignal } from "./signals.js";

/**
 * Sends a request until there is an answer to keep, and gives that whatever its status. Rejects with a ConnectionError or
 * a TimeoutError where none came, and with a signal's own reason where one is aborted.
 */
export async function send(outgoing: Outgoing): Promise<Response> {
  const { hooks, method, totalTimeout, url } = outgoing;
  const total = totalTimeout === undefined ? undefined : AbortSignal.timeout(totalTimeout);
  const signal = anySignal([...outgoing.signals, total]);
  signal?.throwIfAborted();
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sendAuthorized(outgoing, signal).catch(keepFailure);
    const delay = retryDelay(outcome, attempt, outgoing);
    if (delay === undefined) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    for (const hook of hooks) await hook.onRetry?.({ attempt, delay, reason: outcome, request: { method, url } });
    if (!(outcome instanceof Error)) await discard(outcome);
    await wait(delay, signal);
  }
}

/** A failure that another attempt may mend, as a value. Throws any other. */
function keepFailure(error: unknown): Error {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return error;
  throw error;
}

/** One attempt, and where a 401 says that its token is no good any more, a second with a new one. */
async function sendAuthorized(outgoing: Outgoing, signal: AbortSignal | undefined): Promise<Response> {
  const answer = await sendInTime(outgoing, { signal });
  const mayRenew = typeof outgoing.auth === "function" && isReplayable(outgoing.body);
  if (answer.status !== 401 || !mayRenew) return answer;
  await discard(answer);
  return sendInTime(outgoing, { signal, rejected: answer });
}

async function sendInTime(outgoing: Outgoing, attempt: Attempt): Promise<Response> {
  const { timeout } = outgoing;
  if (timeout === undefined) return exchange(outgoing, attempt);
  const limit = new AbortController();
  const expire = (): void =>
    limit.abort(new TimeoutError(`No answer to ${printRequest(outgoing)} within ${timeout} ms`));
  const timer = setTimeout(expire, timeout);
  const signal = anySignal([attempt.signal, limit.signal]);
  return exchange(outgoing, { ...attempt, signal, onAnswer: () => clearTimeout(timer) });
}

/** Lets go of an answer that is not wanted: an unread body would keep its connection. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel();
}
