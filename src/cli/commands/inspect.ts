import { findConfig } from "../../config/load.js";
import { expectedName } from "../../diagnostics/suggest.js";
import { inspect, nearTo } from "../../export/inspect/inspect.js";
import { inspectionData } from "../../export/inspect/inspection-data.js";
import { inspectionTree } from "../../export/inspect/inspection-tree.js";
import { printTree } from "../../export/inspect/tree.js";
import { pathFrom } from "../../util/path-from.js";
import { printableJson } from "../../util/printable.js";
import type { Command, ExitCode } from "../command.js";
import { docsOperand } from "../docs.js";
import type { Arguments } from "../options.js";
import { withProgress } from "../progress.js";
import { readConfig } from "../read-config.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

const formats = ["text", "json"];

/** `docwright inspect`: what was read from a page, and where it stands. */
export const inspectCommand: Command = {
  operands: [
    docsOperand,
    { name: "subject", about: "a page, a route such as `GET /me/calls/{id}`, or a type", required: true },
  ],
  about: "shows what was read of a page, a route or a type, and where it is documented",
  options: ["format", "include", "exclude", "config"],
  says: { format: { value: formats.join("|"), about: "for a person, or the parts of `docwright export model`" } },
  exit: { 0: "the reference documents it" },
  run: runInspect,
};

async function runInspect(given: Arguments, { folder, out, err }: Terminal): Promise<ExitCode> {
  const { format } = given.values;
  if (!formats.includes(format)) {
    throw new UsageError(`Unexpected format \`${format}\`, expected ${expectedName(format, formats)}`);
  }
  const { docs, subject } = readOperands(given);
  if (docs.length === 0 && given.values.config === undefined && (await findConfig(folder)).input === undefined) {
    throw new UsageError(`Unexpected \`${subject}\` alone, expected docs and a subject: a page, a route or a type`);
  }
  const config = await readConfig({ ...given, operands: docs }, folder);
  const { lint } = await import("../../lint.js");
  const linted = await withProgress(err, (watch) => lint(config, watch));
  const known = { ...linted, pages: [...linted.pages, ...linted.typePages] };
  const inspection = inspect(known, subject);
  if (!inspection) {
    throw new UsageError(
      `Unexpected \`${subject}\`, expected a page, a route or a type of the reference${nearTo(subject, known)}`,
    );
  }
  out.write(
    format === "json"
      ? `${printableJson(inspectionData(inspection))}\n`
      : printTree(inspectionTree(inspection), { root: pathFrom(folder, linted.folder), palette: out.palette }),
  );
  return 0;
}

// The docs come first and can be left to the config file; the subject cannot.
function readOperands({ operands }: Arguments): { readonly docs: readonly string[]; readonly subject: string } {
  const subject = operands.at(-1);
  if (subject === undefined) throw new UsageError("Missing subject, expected a page, a route or a type");
  if (operands.length > 2)
    throw new UsageError(
      `Unexpected \`${operands.slice(2).join(" ")}\`, expected docs and one subject, in quotes where it has blanks`,
    );
  return { docs: operands.slice(0, -1), subject };
}
