import { countBySeverity } from "../diagnostics/count.js";
import type { Generated } from "../generate.js";
import type { Linted } from "../lint.js";
import type { Plan } from "../output/plan.js";
import { printable } from "../util/printable.js";

/** What was read and found, and how long it took since the process began: two lines. */
export function summaryOfRun(run: Linted & Partial<Generated>): string {
  const { error, warning, info } = countBySeverity(run.diagnostics);
  const found = [counted(error, "error"), counted(warning, "warning"), `${info} info`].join(", ");
  // Only `lint` prints all of them.
  const place = run.untested === undefined || warning + info === 0 ? "" : "; `docwright lint` shows them all";
  return `${summaryOfReading(run)}${found}${place}\n`;
}

/** What was read, and how long it took since the process began: one line. */
export function summaryOfReading({ pages, typePages, api, untested }: Linted & Partial<Generated>): string {
  const tested = untested === undefined ? "" : ` (${api.examples.length - untested.length} tested)`;
  const read = [
    counted(pages.length, "page"),
    ...(typePages.length === 0 ? [] : [`${typePages.length} more for ${pages.length === 1 ? "its" : "their"} types`]),
    counted(api.routes.length, "route"),
    counted(api.resources.size + api.enumerations.size, "type"),
    counted(api.examples.length, "example") + tested,
  ];
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${read.join(", ")} in ${seconds} s\n`;
}

/** What was written, on one line or, where someone's edits are concerned, more. */
export function summaryOfWriting({ changes, unchanged }: Plan, folder: string): string {
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const edited = changes.filter((change) => change.kind === "change" && change.edited);
  const kept = changes.filter((change) => change.kind === "keep");
  const written = counted(of("add") + of("change"), "file");
  const lines = [
    `${written} written to ${folder}, ${unchanged} unchanged, ${of("remove")} removed`,
    ...edited.map(({ path }) => `${path} had been edited, and is again what the reference makes it`),
    ...kept.map(({ path }) => `${path} is no longer part of the SDK, but has been edited, and stays`),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
