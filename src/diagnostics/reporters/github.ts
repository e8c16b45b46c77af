import type { Severity } from "../definition.js";
import type { Diagnostic } from "../diagnostic.js";
import { printable } from "../../util/printable.js";
import { rangeOf } from "../range.js";
import { pathBelow, type ReportOptions } from "./report-options.js";

const commandOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Prints findings as GitHub's workflow commands, which annotate the lines of a pull request. */
export function reportGithub(diagnostics: readonly Diagnostic[], { root }: Pick<ReportOptions, "root">): string {
  return diagnostics.map((diagnostic) => command(diagnostic, root)).join("");
}

// GitHub takes columns on findings of one line alone.
function command({ code, severity, message, origin }: Diagnostic, root: string): string {
  const { line, column, endLine, endColumn } = rangeOf(origin);
  const properties = {
    file: pathBelow(root, origin.source.path),
    line,
    endLine,
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: code,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commandOf[severity]} ${listed.join(",")}::${escapeData(message)}\n`;
}

// github.com/actions/toolkit, packages/core/src/command.ts. Line ends are no longer there to escape.
function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
