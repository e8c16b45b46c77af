/** A signal that is aborted as soon as one of `signals` is, with its reason; undefined where there is none. */
export function anySignal(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  // What is made of one costs time, and memory where that one outlives its calls.
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}
