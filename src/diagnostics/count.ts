import type { Severity } from "./definition.js";
import type { Diagnostic } from "./diagnostic.js";

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
