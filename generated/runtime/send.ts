import { discard } from "./answer.js";
import { isReplayable } from "./body.js";
import { exchange } from "./exchange.js";
import { printRequest } from "./failed-request.js";
import { ConnectionError, TimeoutError } from "./failures.js";
import { follow, stopAfter, untilAborted } from "./following.js";
import type { Outgoing } from "./outgoing.js";
import { retryDelay, wait } from "./retry.js";

/**
 * Sends a request until there is an answer to keep, and gives that whatever its status. Rejects with a ConnectionError or
 * a TimeoutError where none came, and with a signal's own reason where one is aborted.
 */
export async function send(outgoing: Outgoing): Promise<Response> {
  const { hooks, method, totalTimeout, url } = outgoing;
  const signals = outgoing.signals.concat(totalTimeout === undefined ? [] : AbortSignal.timeout(totalTimeout));
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sendAuthorized(outgoing, signals);
    const delay = retryDelay(outcome, attempt, outgoing);
    if (delay === undefined) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    for (const hook of hooks) await hook.onRetry?.({ attempt, delay, reason: outcome, request: { method, url } });
    if (!(outcome instanceof Error)) await discard(outcome);
    await wait(delay, signals);
  }
}

/**
 * One attempt, and where a 401 says that its token is no good any more, a second with a new one. A failure that a retry may
 * mend is a value, and any other is thrown.
 */
async function sendAuthorized(outgoing: Outgoing, signals: readonly AbortSignal[]): Promise<Response | Error> {
  try {
    const answer = await sendInTime(outgoing, signals);
    const mayRenew = answer.status === 401 && typeof outgoing.auth === "function" && isReplayable(outgoing.body);
    if (!mayRenew) return answer;
    await discard(answer);
    return await sendInTime(outgoing, signals, answer);
  } catch (error) {
    if (error instanceof ConnectionError || error instanceof TimeoutError) return error;
    throw error;
  }
}

function sendInTime(outgoing: Outgoing, signals: readonly AbortSignal[], rejected?: Response): Promise<Response> {
  const isLimited = outgoing.timeout !== undefined || signals.length > 0;
  return isLimited ? sendLimited(outgoing, signals, rejected) : exchange(outgoing, { rejected });
}

async function sendLimited(
  outgoing: Outgoing,
  signals: readonly AbortSignal[],
  rejected: Response | undefined,
): Promise<Response> {
  const { timeout } = outgoing;
  const { controller, stop } = follow(signals);
  const expire = (): void =>
    controller.abort(new TimeoutError(`No answer to ${printRequest(outgoing)} within ${timeout} ms`));
  const timer = timeout === undefined ? undefined : setTimeout(expire, timeout);
  const onAnswer = (): void => clearTimeout(timer);
  const { signal } = controller;
  try {
    const response = await untilAborted(exchange(outgoing, { signal, rejected, onAnswer }), signal);
    stopAfter(response, stop);
    return response;
  } catch (error) {
    onAnswer();
    stop();
    throw error;
  }
}
