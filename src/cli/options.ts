import { parseArgs, type ParseArgsConfig } from "node:util";
import { configExtensions } from "../config/load.js";
import { reporters } from "../diagnostics/reporters/reporters.js";
import { expectedName } from "../diagnostics/suggest.js";
import { openapiVersions } from "../export/options.js";
import { UsageError } from "./usage-error.js";

type Spec = NonNullable<ParseArgsConfig["options"]>[string] & OptionText;

/** What the help says of an option. */
export interface OptionText {
  /** What stands for the value; flags have none. */
  readonly value?: string;
  readonly about: string;
}

/** Every option of every command. */
export const options = {
  out: {
    type: "string",
    value: "folder",
    about: "the folder of the SDK; a config file can name it instead",
  },
  check: { type: "boolean", about: "write nothing; show what a run would change, and exit 1 where that is anything" },
  "dry-run": { type: "boolean", about: "write nothing; list what a run would change" },
  package: {
    type: "string",
    value: "name[@version]",
    about: "make the SDK a package that can be published: compiled, with a package.json",
  },
  mocks: { type: "boolean", about: "write the reference's examples as data too, for tests of the SDK's users" },
  include: {
    type: "string",
    value: "glob",
    multiple: true,
    about: "read only pages whose path matches, and of others the types that they need; may be repeated",
  },
  exclude: {
    type: "string",
    value: "glob",
    multiple: true,
    about: "read no pages whose path matches, nor their types; may be repeated",
  },
  config: {
    type: "string",
    value: "file",
    about: `the config file; docwright.config.{${configExtensions.join(",")}} where none is named`,
  },
  format: {
    type: "string",
    value: Object.keys(reporters).join("|"),
    default: "text",
    about: "how findings are printed",
  },
  max: {
    type: "string",
    value: "number",
    default: "100",
    about: "print at most so many findings as text, the worst ones",
  },
  openapi: {
    type: "string",
    value: openapiVersions.join("|"),
    about: "the version of OpenAPI; 3.1 where none is named",
  },
  baseline: {
    type: "string",
    value: "file",
    about: "the findings that are known, which are left out; a config file can name it instead",
  },
  "update-baseline": { type: "boolean", about: "write what is found to the baseline: from now on it is known" },
  quiet: { type: "boolean", about: "print errors alone; the exit code stays what it is" },
  "no-color": { type: "boolean", about: "no colours; so do NO_COLOR and any output that is no terminal" },
  help: { type: "boolean", short: "h", about: "this text" },
  version: { type: "boolean", short: "v", about: "the version of docwright" },
} as const satisfies Record<string, Spec>;

export type OptionName = keyof typeof options;

/** The options that mean something to every command, and without one. */
export const globalOptions: readonly OptionName[] = ["no-color", "help", "version"];

/** The options of a command line, and what stands there beside them. */
export interface Arguments {
  readonly values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];
  readonly operands: readonly string[];
}

/** The first of `args` that is no option, nor the value of one, and where it stands. */
export function commandWord(args: readonly string[]): { readonly value: string; readonly index: number } | undefined {
  return tokensOf(args).find((token) => token.kind === "positional");
}

/** Reads `args`, of which `allowed` are the options that count. Throws `UsageError`. */
export function parseOptions(args: readonly string[], allowed: readonly OptionName[]): Arguments {
  for (const token of tokensOf(args)) {
    if (token.kind !== "option") continue;
    // Options of one letter run together, so that the sign behind one, `-h=1`, is read as another; none of them takes a value.
    if (token.name === "=") throw unexpectedValue(args[token.index]?.slice(0, 2) ?? token.rawName);
    checkOption(token, allowed);
  }
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return { values, operands: positionals };
}

const lenient = { options, allowPositionals: true, strict: false, tokens: true } as const;

type Token = ReturnType<typeof parseArgs<typeof lenient>>["tokens"][number];

function tokensOf(args: readonly string[]): readonly Token[] {
  return parseArgs({ args: [...args], ...lenient }).tokens;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value stands behind `=`, where it may begin with a hyphen. */
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, allowed: readonly OptionName[]): void {
  const known = allowed.find((option) => option === name);
  if (known === undefined) {
    const names = allowed.map((option) => `--${option}`);
    throw new UsageError(`Unexpected option \`${rawName}\`, expected ${expectedName(rawName, names)}`);
  }
  const { type, value: kind }: Spec = options[known];
  const hasValue = value !== undefined && value !== "" && (inlineValue || !value.startsWith("-"));
  if (type === "string" && !hasValue) {
    throw new UsageError(`Missing value of \`${rawName}\`, expected \`--${known} <${kind}>\``);
  }
  if (type === "boolean" && value !== undefined) {
    throw unexpectedValue(rawName);
  }
}

function unexpectedValue(option: string): UsageError {
  return new UsageError(`Unexpected value of \`${option}\`, expected none`);
}
