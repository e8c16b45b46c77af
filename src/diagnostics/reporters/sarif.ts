import type { Origin } from "../../source/source.js";
import { catalog, type Code } from "../catalog.js";
import type { Severity } from "../definition.js";
import type { Diagnostic } from "../diagnostic.js";
import { printable, printableJson } from "../../util/printable.js";
import { rangeOf } from "../range.js";
import { pathBelow, type ReportOptions } from "./report-options.js";

const levelOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

type SarifOptions = Pick<ReportOptions, "root" | "version" | "explain">;

/** Prints findings as a SARIF 2.1.0 log, which code scanning services read. */
export async function reportSarif(
  diagnostics: readonly Diagnostic[],
  { root, version, explain }: SarifOptions,
): Promise<string> {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  const rules = await Promise.all(codes.map(async (code) => ruleOf(code, await explain(code))));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "docwright", version: await version(), rules } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, root)),
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function ruleOf(code: Code, explanation: string): object {
  const { severity, title } = catalog[code];
  return {
    id: code,
    shortDescription: { text: title },
    // Who cannot show Markdown shows the text (3.12.4 of the standard), and Markdown reads well as it is.
    help: { text: explanation, markdown: explanation },
    defaultConfiguration: { level: levelOf[severity] },
  };
}

function resultOf({ code, severity, message, origin, related }: Diagnostic, root: string): object {
  return {
    ruleId: code,
    level: levelOf[severity],
    message: { text: message },
    locations: [locationOf(origin, root)],
    relatedLocations: related.map((other) => ({ ...locationOf(other.origin, root), message: { text: other.message } })),
  };
}

function locationOf(origin: Origin, root: string): object {
  const { line, column, endLine, endColumn } = rangeOf(origin);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathBelow(root, origin.source.path)) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

// A lone surrogate, which a file name can hold, has no encoding. From one drive of Windows to another there is no relative path.
function uriOf(path: string): string {
  const uri = printable(path).split("/").map(encodeURIComponent).join("/");
  return uri.replace(/^([A-Za-z])%3A(?=\/)/, "file:///$1:");
}
