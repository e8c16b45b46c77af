import { compareText } from "../util/order.js";
import type { Code } from "./catalog.js";
import type { Severity } from "./definition.js";
import type { Diagnostic, Report } from "./diagnostic.js";

/** What a reference's owners make of a finding: another severity, or none at all. */
export type SeverityOverrides = Readonly<Partial<Record<Code, Severity | "off">>>;

/** Where the findings of a run come together. */
export interface Collector {
  readonly report: Report;
  /** The findings so far, by path, place and code; exact duplicates are one. */
  sorted(): readonly Diagnostic[];
}

/** Makes an empty collector; findings take the severity that `overrides` gives their code. */
export function createCollector(overrides: SeverityOverrides): Collector {
  const found = new Map<string, Diagnostic>();
  return {
    report(diagnostic) {
      const severity = overrides[diagnostic.code] ?? diagnostic.severity;
      if (severity !== "off") found.set(identityOf(diagnostic), { ...diagnostic, severity });
    },
    sorted: () => [...found.values()].toSorted(compareDiagnostics),
  };
}

function identityOf({ code, message, origin }: Diagnostic): string {
  return [origin.source.path, origin.start, origin.end, code, message].join("\0");
}

/**
 * The order of findings: by path, place and code. End and message settle what these leave open, so that it never depends on who
 * reported first.
 */
export function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
  return (
    compareText(one.origin.source.path, other.origin.source.path) ||
    one.origin.start - other.origin.start ||
    compareText(one.code, other.code) ||
    one.origin.end - other.origin.end ||
    compareText(one.message, other.message)
  );
}
