import { whenDone } from "./answer.js";

/** What is aborted with other signals, for as long as it follows them. */
export interface Following {
  readonly controller: AbortController;
  /** Lets go of the signals, which may outlive this by far and would keep it. */
  readonly stop: () => void;
}

const followers = new WeakMap<AbortSignal, Set<AbortController>>();

/**
 * Follows `signals`. `AbortSignal.any` does so too, but never lets go of one that outlives it. However many follow a signal,
 * it has one listener, for Node warns of more than ten.
 */
export function follow(signals: readonly AbortSignal[]): Following {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    followers.set(signal, (followers.get(signal) ?? new Set()).add(controller));
    signal.addEventListener("abort", abortFollowers);
  }
  const stop = (): void => {
    for (const signal of signals) {
      const others = followers.get(signal);
      others?.delete(controller);
      if (others?.size === 0) signal.removeEventListener("abort", abortFollowers);
    }
  };
  return { controller, stop };
}

function abortFollowers(this: AbortSignal): void {
  for (const controller of followers.get(this) ?? []) controller.abort(this.reason);
}

/** `action`, or the reason of `signal` where that is aborted before it has ended: not everything that is waited for heeds signals. */
export function untilAborted<T>(action: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    // A listener that stayed would hold what came of the action for as long as the signal lasts.
    void action.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

const forgotten = /* @__PURE__ */ new FinalizationRegistry<() => void>((stop) => stop());

/** Has `stop` called when the runtime is done with the body of `response`, or when nobody has it any more. */
export function stopAfter(response: Response, stop: () => void): void {
  if (response.body === null) return stop();
  whenDone(response, stop);
  forgotten.register(response.body, stop);
}
