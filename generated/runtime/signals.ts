/** A signal that is aborted as soon as one of `signals` is, with its reason; undefined where there is none. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal | undefined {
  return signals.length > 1 ? AbortSignal.any([...signals]) : signals[0];
}
