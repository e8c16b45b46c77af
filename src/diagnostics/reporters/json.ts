import type { Origin } from "../../source/source.js";
import type { Code } from "../catalog.js";
import { countBySeverity, type Counts } from "../count.js";
import type { Severity } from "../definition.js";
import type { Diagnostic } from "../diagnostic.js";
import { printableJson } from "../../util/printable.js";
import { rangeOf, type Range } from "../range.js";
import type { ReportOptions } from "./report-options.js";

/** What `--format json` prints. Fields are added, never renamed or removed, within a `version`. */
interface JsonReport {
  readonly version: 1;
  /** The docs folder, as the paths of other tools name it. */
  readonly root: string;
  readonly counts: Counts;
  readonly diagnostics: readonly JsonDiagnostic[];
}

interface JsonDiagnostic extends JsonPlace {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/**
 * Lines and columns from 1, columns and offsets in UTF-16 units, ends exclusive. Offsets count a line end as one, whether the file has
 * LF or CRLF, and no byte order mark.
 */
interface JsonPlace extends Range {
  /** Below the root. */
  readonly path: string;
  readonly offset: number;
  readonly endOffset: number;
}

/** Prints findings for programs, as a `JsonReport`. */
export function reportJson(diagnostics: readonly Diagnostic[], { root }: Pick<ReportOptions, "root">): string {
  const report: JsonReport = {
    version: 1,
    root,
    counts: countBySeverity(diagnostics),
    diagnostics: diagnostics.map(({ code, severity, message, origin, related }) => ({
      code,
      severity,
      message,
      ...placeOf(origin),
      related: related.map((other) => ({ message: other.message, ...placeOf(other.origin) })),
    })),
  };
  return `${printableJson(report)}\n`;
}

function placeOf(origin: Origin): JsonPlace {
  return { path: origin.source.path, ...rangeOf(origin), offset: origin.start, endOffset: origin.end };
}
