import type { Palette } from "../diagnostics/reporters/report-options.js";
import type { Drift } from "../output/check.js";
import { printable } from "../util/printable.js";

/** How drift is shown: with the lines that differ, or files alone. */
interface DriftOptions {
  readonly details: boolean;
  readonly palette: Palette;
}

/** Prints what a run would change: a line a file, and below it what differs in it. */
export function printDrift(drift: readonly Drift[], { details, palette }: DriftOptions): string {
  const widest = "changed".length;
  return drift
    .flatMap(({ kind, path, difference }) => [
      `${palette.strong(kind.padEnd(widest))} ${printable(path)}`,
      ...(details ? difference.map((line) => `  ${colour(line, palette)}`) : []),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function colour(line: string, { severity, faint }: Palette): string {
  const shown = printable(line);
  if (line.startsWith("-")) return severity.error(shown);
  return line.startsWith("+") ? severity.info(shown) : faint(shown);
}
