import { extname, relative, resolve } from "node:path";
import type { Config } from "../../config/config.js";
import { reportText } from "../../diagnostics/reporters/text.js";
import { expectedName } from "../../diagnostics/suggest.js";
import type { JsonRecord } from "../../export/json.js";
import { exportModel } from "../../export/model/model.js";
import { exportOpenapi } from "../../export/openapi/openapi.js";
import { openapiVersions, type OpenapiVersion } from "../../export/options.js";
import { printers, printJson } from "../../export/print.js";
import type { Api } from "../../model/api.js";
import { explainingRefusal } from "../../output/output-error.js";
import { writeAtomically } from "../../output/write-atomically.js";
import { printable } from "../../util/printable.js";
import { pathFrom } from "../../util/path-from.js";
import type { Command, ExitCode } from "../command.js";
import { docsOperand } from "../docs.js";
import { findingLimit } from "../finding-limit.js";
import type { Arguments } from "../options.js";
import { withProgress } from "../progress.js";
import { readConfig } from "../read-config.js";
import { summaryOfReading } from "../summary.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** What a reference can be exported as, and where that goes if the command line does not say. */
const kinds = {
  openapi: {
    documentOf: (api: Api, { openapi }: Config): JsonRecord => exportOpenapi(api, openapi),
    output: ({ openapi }: Config): string | undefined => openapi.output,
  },
  model: {
    documentOf: (api: Api): JsonRecord => exportModel(api),
    output: (): undefined => undefined,
  },
};

/** `docwright export`: the reference as data, for tools that are not ours. */
export const exportCommand: Command = {
  operands: [
    {
      name: Object.keys(kinds).join("|"),
      about: "an OpenAPI document, or all that was read from the pages as JSON",
      required: true,
    },
    docsOperand,
  ],
  about: "writes what the reference describes for other tools",
  options: ["out", "openapi", "max", "include", "exclude", "config"],
  says: {
    out: {
      value: "file",
      about: "the file to write, .json, .yaml or .yml; the standard output where no config file names one either",
    },
  },
  exit: { 0: "no errors in the reference", 1: "an error in the reference, though the rest of it is written" },
  run: runExport,
};

async function runExport(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { folder, err } = terminal;
  const [name, ...operands] = given.operands;
  const { documentOf, output } = kinds[kindOf(name)];
  const openapi = versionOf(given.values.openapi);
  if (openapi !== undefined && name === "model")
    throw new UsageError("Unexpected `--openapi` beside `model`, expected none");
  const max = findingLimit(given.values.max);
  const config = await readConfig({ ...given, operands }, folder);
  const file = given.values.out === undefined ? output(config) : resolve(folder, given.values.out);
  const print = printerOf(file);
  const { read } = await import("../../lint.js");
  const reading = await withProgress(err, (watch) => read(config, watch));
  const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
  err.write(reportText(errors, { root: pathFrom(folder, reading.folder), max, palette: err.palette }));
  const chosen = openapi === undefined ? config : { ...config, openapi: { ...config.openapi, openapi } };
  await deliver(print(documentOf(reading.api, chosen)), file, terminal);
  // The rules, of which most findings come, have no word in this.
  err.write(summaryOfReading(reading));
  return errors.length === 0 ? 0 : 1;
}

async function deliver(text: string, file: string | undefined, { folder, out, err }: Terminal): Promise<void> {
  if (file === undefined) return out.write(text);
  await explainingRefusal(`Unwritable file ${file}`, () => writeAtomically(file, text));
  err.write(`${printable(relative(folder, file))} written\n`);
}

function kindOf(name: string | undefined): keyof typeof kinds {
  if (name !== undefined && isKind(name)) return name;
  const expected = expectedName(name ?? "", Object.keys(kinds));
  throw new UsageError(
    name === undefined ? `Missing export, expected ${expected}` : `Unexpected export \`${name}\`, expected ${expected}`,
  );
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}

function versionOf(given: string | undefined): OpenapiVersion | undefined {
  const version = openapiVersions.find((known) => known === given);
  if (given === undefined || version !== undefined) return version;
  const expected = openapiVersions.map((known) => `\`${known}\``).join(" or ");
  throw new UsageError(`Unexpected version \`${given}\` of OpenAPI, expected ${expected}`);
}

function printerOf(file: string | undefined): (document: JsonRecord) => string {
  if (file === undefined) return printJson;
  const type = extname(file).slice(1).toLowerCase();
  const print = Object.entries(printers).find(([name]) => name === type)?.[1];
  if (print) return print;
  throw new UsageError(`Unexpected file \`${file}\`, expected one that ends in .json, .yaml or .yml`);
}
