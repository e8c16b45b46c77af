/** `error`: what is emitted is wrong or missing for it; `warning`: the page contradicts itself; `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** One kind of finding. */
export interface Definition<Data> {
  readonly severity: Severity;
  /** What it is about, in a few words, for lists. */
  readonly title: string;
  /** "Unexpected X, expected Y", one sentence, from the data of the case. */
  readonly message: (data: Data) => string;
}

/** Declares a finding; the type of its data comes from the message's parameter. */
export function define<Data>(definition: Definition<Data>): Definition<Data> {
  return definition;
}
