import { relative } from "node:path";
import type { Config } from "../../config/config.js";
import { reportText } from "../../diagnostics/reporters/text.js";
import type { GeneratedFile } from "../../emit/generated-file.js";
import { checkOutput } from "../../output/check.js";
import { planOutput } from "../../output/plan.js";
import { refuseOverlap } from "../../output/refuse-overlap.js";
import { writeOutput } from "../../output/write.js";
import { pathFrom } from "../../util/path-from.js";
import type { Command, ExitCode } from "../command.js";
import { docsOperand } from "../docs.js";
import { printDrift } from "../drift.js";
import { findingLimit } from "../finding-limit.js";
import type { Arguments } from "../options.js";
import { withProgress } from "../progress.js";
import { readConfig } from "../read-config.js";
import { summaryOfRun, summaryOfWriting } from "../summary.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** `docwright generate`: the SDK of a reference, written or compared. */
export const generateCommand: Command = {
  operands: [docsOperand],
  about: "writes the SDK that the reference describes",
  options: ["out", "check", "dry-run", "package", "mocks", "max", "include", "exclude", "config"],
  exit: {
    0: "no errors in the reference, and under --check no drift",
    1: "an error in the reference, though the rest of it is written, or drift under --check",
  },
  run: runGenerate,
};

async function runGenerate(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { folder, err } = terminal;
  const delivery = deliveryOf(given);
  const max = findingLimit(given.values.max);
  const config = await readConfig(given, folder);
  const output = outputOf(config);
  await refuseOverlap(config.input, output);
  const { generate } = await import("../../generate.js");
  const generated = await withProgress(err, (watch) => generate(config, watch));
  const errors = generated.diagnostics.filter(({ severity }) => severity === "error");
  err.write(reportText(errors, { root: pathFrom(folder, generated.folder), max, palette: err.palette }));
  const isAsExpected = await delivery({ output, files: generated.files, terminal });
  err.write(summaryOfRun(generated));
  return isAsExpected && errors.length === 0 ? 0 : 1;
}

// A run removes what an earlier one wrote and this one does not, perhaps from other docs: no folder is right unasked.
function outputOf({ output }: Config): string {
  if (output !== undefined) return output;
  throw new UsageError(
    "Missing `--out`, expected the folder of the SDK, such as `--out sdk`, here or as `output` in a config file",
  );
}

interface Delivered {
  readonly output: string;
  readonly files: readonly GeneratedFile[];
  readonly terminal: Terminal;
}

/** Does with the files what was asked for; false where the answer is that they are not what they should be. */
type Delivery = (delivered: Delivered) => Promise<boolean>;

function deliveryOf({ values }: Arguments): Delivery {
  const { check, "dry-run": dryRun } = values;
  if (check && dryRun) throw new UsageError("Unexpected `--dry-run` beside `--check`, expected one of them");
  if (check) return compare;
  return dryRun ? rehearse : write;
}

async function write({ output, files, terminal }: Delivered): Promise<boolean> {
  const plan = await writeOutput(output, files);
  terminal.err.write(summaryOfWriting(plan, relative(terminal.folder, output) || "."));
  return true;
}

async function compare(delivered: Delivered): Promise<boolean> {
  return (await showDrift(delivered, true)) === 0;
}

async function rehearse(delivered: Delivered): Promise<boolean> {
  await showDrift(delivered, false);
  return true;
}

/** Shows what is not as it should be, and says how many files are not. */
async function showDrift({ output, files, terminal }: Delivered, details: boolean): Promise<number> {
  const drift = checkOutput(await planOutput(output, files));
  terminal.out.write(printDrift(drift, { details, palette: terminal.out.palette }));
  return drift.length;
}
