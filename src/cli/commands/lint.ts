import { countBySeverity } from "../../diagnostics/count.js";
import { reporters, type Format } from "../../diagnostics/reporters/reporters.js";
import { expectedName } from "../../diagnostics/suggest.js";
import { pathFrom } from "../../util/path-from.js";
import type { Command, ExitCode } from "../command.js";
import { openBaseline } from "../baseline.js";
import { docsOperand } from "../docs.js";
import { findingLimit } from "../finding-limit.js";
import type { Arguments } from "../options.js";
import { withProgress } from "../progress.js";
import { readConfig } from "../read-config.js";
import { summaryOfRun } from "../summary.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { readVersion } from "../../output/version.js";
import { readExplanation } from "./explain.js";

/** `docwright lint`: what is wrong with a reference. */
export const lintCommand: Command = {
  operands: [docsOperand],
  about: "shows where the reference contradicts itself",
  options: ["format", "max", "quiet", "baseline", "update-baseline", "include", "exclude", "config"],
  exit: { 0: "no errors and no warnings but those of the baseline", 1: "an error or a warning" },
  run: runLint,
};

async function runLint(given: Arguments, { folder, out, err }: Terminal): Promise<ExitCode> {
  const { format, max, quiet } = given.values;
  const report = reporters[formatOf(format)];
  const limit = findingLimit(max);
  const config = await readConfig(given, folder);
  const newsOf = await openBaseline(given, config);
  const { lint } = await import("../../lint.js");
  const { linted, remark } = await newsOf(await withProgress(err, (watch) => lint(config, watch)));
  const { diagnostics } = linted;
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  const root = pathFrom(folder, linted.folder);
  out.write(
    await report(shown, { root, max: limit, palette: out.palette, version: readVersion, explain: readExplanation }),
  );
  err.write(summaryOfRun(linted) + remark);
  const { error, warning } = countBySeverity(diagnostics);
  return error + warning === 0 ? 0 : 1;
}

function formatOf(name: string): Format {
  if (isFormat(name)) return name;
  throw new UsageError(`Unexpected format \`${name}\`, expected ${expectedName(name, Object.keys(reporters))}`);
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}
