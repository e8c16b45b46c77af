import { placeOf, type Origin } from "../../source/source.js";
import type { Severity } from "../definition.js";
import type { Diagnostic } from "../diagnostic.js";
import { excerptOf, type ExcerptLine } from "../excerpt.js";
import { printable } from "../../util/printable.js";
import { pathBelow, type Palette, type ReportOptions } from "./report-options.js";

/** Further places of one and the same fault that are shown: more of them tell a person no more. */
const mostFurther = 5;

const rankOf: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

type TextOptions = Pick<ReportOptions, "root" | "max" | "palette">;

/**
 * Prints findings for people, a paragraph each: `path:line:column severity code message`, the lines in question, and the
 * places that explain it.
 *
 * ```
 * api/call-redirect.md:12:17 warning content-length-mismatch Unexpected Content-Length 683, expected 244, the length of …
 *   11 | Content-Type: application/json
 *   12 | Content-Length: 683
 *      |                 ^^^
 *   13 |
 * ```
 */
export function reportText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const worst = worstOf(diagnostics, options.max);
  const left = diagnostics.length - worst.length;
  const findings = worst.map((diagnostic) => finding(diagnostic, options).join("\n"));
  const rest = left === 0 ? [] : [options.palette.faint(`and ${left} more, none worse`)];
  return [...findings, ...rest].map((paragraph) => `${paragraph}\n\n`).join("");
}

// The place of a finding in the list is its page's, even where the list is cut to the worst.
function worstOf(diagnostics: readonly Diagnostic[], max: number): readonly Diagnostic[] {
  if (diagnostics.length <= max) return diagnostics;
  const worst = diagnostics.toSorted((one, other) => rankOf[one.severity] - rankOf[other.severity]).slice(0, max);
  const kept = new Set(worst);
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function finding({ code, severity, message, origin, related }: Diagnostic, options: TextOptions): readonly string[] {
  const { palette } = options;
  const unshown = new Set(related.filter(({ isFurther }) => isFurther).slice(mostFurther));
  const shown = related.filter((other) => !unshown.has(other));
  const place = palette.strong(placeBelow(options, origin));
  return [
    `${place} ${palette.severity[severity](severity)} ${palette.faint(code)} ${printable(message)}`,
    ...frame(excerptOf(origin), palette.severity[severity], palette),
    ...shown.map((other) => `  ${palette.strong(placeBelow(options, other.origin))} ${printable(other.message)}`),
    ...(unshown.size === 0 ? [] : [palette.faint(`  and ${unshown.size} more`)]),
  ];
}

function placeBelow({ root }: TextOptions, origin: Origin): string {
  return printable(pathBelow(root, placeOf(origin)));
}

function frame(lines: readonly ExcerptLine[], mark: (text: string) => string, palette: Palette): readonly string[] {
  const width = String(lines.at(-1)?.number).length;
  return lines.flatMap(({ number, text, carets }) => {
    const line = palette.faint(`  ${String(number).padStart(width)} |`) + (text === "" ? "" : ` ${text}`);
    return carets === "" ? [line] : [line, palette.faint(`  ${" ".repeat(width)} |`) + ` ${mark(carets)}`];
  });
}
