import { inspect } from "node:util";
import { ConfigError } from "../config/config-error.js";
import { expectedName } from "../diagnostics/suggest.js";
import { OutputError } from "../output/output-error.js";
import { LoadError } from "../source/load-error.js";
import { printable } from "../util/printable.js";
import type { ExitCode } from "./command.js";
import { commands, type CommandName } from "./commands.js";
import { helpOf, helpOfAll } from "./help.js";
import { commandWord, globalOptions, parseOptions } from "./options.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { readVersion } from "../output/version.js";

/** Does what the command line `args` asks for, and returns the exit code. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(args, terminal);
  } catch (error) {
    const name = commandWord(args)?.value;
    const command = name !== undefined && isCommand(name) ? name : undefined;
    const message = explain(error, { isDebugging: terminal.isDebugging, command });
    terminal.err.write(`${terminal.err.palette.severity.error("docwright:")} ${message}\n`);
    return 2;
  }
}

async function obey(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const word = commandWord(args);
  const name = commandOf(word?.value);
  const rest = word === undefined ? args : args.toSpliced(word.index, 1);
  const given = parseOptions(rest, [...(name === undefined ? [] : commands[name].options), ...globalOptions]);
  if (given.values.version) return tell(`${await readVersion()}\n`, terminal);
  if (given.values.help) return tell(name === undefined ? helpOfAll() : helpOf(name), terminal);
  if (name === undefined) throw new UsageError(`Missing command, expected ${expectedName("", Object.keys(commands))}`);
  return commands[name].run(given, terminal);
}

function commandOf(name: string | undefined): CommandName | undefined {
  if (name === undefined || isCommand(name)) return name;
  throw new UsageError(`Unexpected command \`${name}\`, expected ${expectedName(name, Object.keys(commands))}`);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function tell(text: string, { out }: Terminal): ExitCode {
  out.write(text);
  return 0;
}

// What people get wrong, in words for them; everything else is a fault of ours.
const humanErrors = [LoadError, OutputError, ConfigError, UsageError];

interface Misuse {
  readonly isDebugging: boolean;
  readonly command: CommandName | undefined;
}

function explain(error: unknown, { isDebugging, command }: Misuse): string {
  if (isDebugging && error instanceof Error) return inspect(error);
  const message = printable(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) {
    return `${message}\n\`${["docwright", ...(command ? [command] : []), "--help"].join(" ")}\` shows what there is.`;
  }
  if (humanErrors.some((kind) => error instanceof kind)) return message;
  return `crashed: ${message}\nThis is a fault of docwright's; DOCWRIGHT_DEBUG=1 shows where.`;
}
