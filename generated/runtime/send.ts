import { discard } from "./answer.js";
import { isReplayable } from "./body.js";
import { exchange } from "./exchange.js";
import { printRequest } from "./failed-request.js";
import { ConnectionError, TimeoutError } from "./failures.js";
import { limit } from "./limits.js";
import { type Outgoing, signalsOf } from "./outgoing.js";
import { retryDelay, tellRetry } from "./retry.js";

/**
 * Sends a request until there is an answer to keep, and gives that whatever its status. Rejects with a ConnectionError or
 * a TimeoutError where none came, and with a signal's own reason where one is aborted.
 */
export async function send(outgoing: Outgoing): Promise<Response> {
  const { auth, body } = outgoing;
  const totalTimeout = outgoing.call.totalTimeout ?? outgoing.client.totalTimeout ?? Infinity;
  const signals = signalsOf(outgoing);
  // A timer counts whole milliseconds in 31 bits: what takes longer, some 24 days, is no limit.
  if (totalTimeout < 2e9) signals.push(AbortSignal.timeout(Math.ceil(totalTimeout)));
  for (let attempt = 1, rejected: Response | undefined; ; attempt += 1) {
    let outcome: Response | Error;
    try {
      outcome = await sendInTime(outgoing, signals, rejected);
    } catch (error) {
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      outcome = error;
    }
    const answer = outcome instanceof Error ? undefined : outcome;
    // The token of a moment ago may be good no more, and another may be had: once in a row, and however few retries there are.
    const mayRenew = answer?.status === 401 && !rejected && typeof auth === "function" && isReplayable(body);
    const delay = mayRenew ? 0 : retryDelay(outcome, attempt, outgoing);
    // A wait that is longer than all the time there is can come to nothing: what there is says more than that the time ran out.
    if (delay === undefined || delay > totalTimeout) {
      if (answer) return answer;
      throw outcome;
    }
    // The time passes while the hooks see to what they have to do.
    await limit(signals, delay, async (_, timeout) => {
      await tellRetry(outgoing, { attempt, delay, reason: outcome });
      if (answer) discard(answer);
      return timeout;
    });
    rejected = mayRenew ? answer : undefined;
  }
}

/** One attempt, within the limits that there are. */
function sendInTime(outgoing: Outgoing, signals: readonly AbortSignal[], rejected?: Response): Promise<Response> {
  const milliseconds = outgoing.call.timeout ?? outgoing.client.timeout;
  if (milliseconds === undefined && signals.length === 0) return exchange(outgoing, undefined, rejected);
  return limit(signals, milliseconds, (controller, timeout, stopTime) => {
    void timeout.then(() =>
      controller.abort(new TimeoutError(`No answer to ${printRequest(outgoing)} within ${milliseconds} ms`)),
    );
    return exchange(outgoing, controller.signal, rejected, stopTime);
  });
}
