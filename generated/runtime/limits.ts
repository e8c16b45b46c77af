import { whenRead } from "./answer.js";

/**
 * Does what there is a limit to. `controller` has the signal to heed; `timeout` is when the time is over, unless `stopTime` is
 * called before.
 */
export type Limited<T> = (controller: AbortController, timeout: Promise<void>, stopTime: () => void) => Promise<T>;

/**
 * What `act` comes to, or the reason of one of `signals` as soon as that is aborted, or of the controller: not everything
 * that is waited for heeds signals. Where that is a response, the signals hold for the reading of its body too.
 */
export async function limit<T extends Response | void>(
  signals: readonly AbortSignal[],
  milliseconds: number | undefined = Infinity,
  act: Limited<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = follow(signals, controller);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let result: T | undefined;
  try {
    result = await new Promise<T>((resolve, reject) => {
      signal.throwIfAborted();
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the signal is ours, and its one listener is let go of below
      signal.onabort = () => reject(signal.reason);
      const timeout = new Promise<void>((pass) => {
        // A timer counts its milliseconds in 31 bits: what takes longer, some 24 days, is no limit.
        if (milliseconds < 2e9) timer = setTimeout(pass, milliseconds);
      });
      act(controller, timeout, () => clearTimeout(timer)).then(resolve, reject);
    });
    return result;
  } finally {
    clearTimeout(timer);
    // A listener that stayed would hold the result for as long as the signals last.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    signal.onabort = null;
    // Whoever reads what is void reads undefined.
    whenRead(result as Response | undefined, stop);
  }
}

const followers = new WeakMap<AbortSignal, Set<AbortController>>();

/**
 * Aborts `controller` with the first of `signals`, until what is returned is called. `AbortSignal.any` does so too, but is
 * held by each signal that outlives it. However many follow a signal, it has one listener: Node warns of more than ten.
 */
function follow(signals: readonly AbortSignal[], controller: AbortController): () => void {
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    followers.set(signal, (followers.get(signal) ?? new Set()).add(controller));
    signal.addEventListener("abort", abortFollowers);
  }
  return () => {
    for (const signal of signals) {
      const others = followers.get(signal);
      others?.delete(controller);
      if (others?.size === 0) signal.removeEventListener("abort", abortFollowers);
    }
  };
}

function abortFollowers(this: AbortSignal): void {
  for (const controller of followers.get(this) ?? []) controller.abort(this.reason);
}
