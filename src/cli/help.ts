import type { Command, Operand } from "./command.js";
import { commands, type CommandName } from "./commands.js";
import { globalOptions, options, type OptionName, type OptionText } from "./options.js";

const failure = "docwright could not do what was asked for";

/** The help of docwright as a whole. */
export function helpOfAll(): string {
  const listed = Object.entries(commands).map(
    ([name, { operands, about }]) => [`${name} ${listOf(operands)}`, about] as const,
  );
  return sections([
    "docwright compiles an API's markdown reference into a typed TypeScript SDK, and lints the reference on the way.",
    "Usage: docwright <command> [options]",
    block("Commands", listed),
    block(
      "Options",
      globalOptions.map((option) => lineOf(option)),
    ),
    "`docwright <command> --help` says more of each.",
  ]);
}

export function helpOf(name: CommandName): string {
  const { operands, about, options: own, says, exit }: Command = commands[name];
  return sections([
    `docwright ${name} ${about}.`,
    `Usage: docwright ${name} ${listOf(operands)} [options]`,
    block(
      operands.length === 1 ? "Argument" : "Arguments",
      operands.map((operand) => [operand.name, operand.about]),
    ),
    block(
      "Options",
      [...own, ...globalOptions].map((option) => lineOf(option, says?.[option])),
    ),
    block("Exit codes", Object.entries({ ...exit, 2: failure })),
  ]);
}

type Line = readonly [term: string, about: string];

function lineOf(name: OptionName, text: OptionText = options[name]): Line {
  const option = options[name];
  const short = "short" in option ? `-${option.short}, ` : "";
  const value = text.value === undefined ? "" : ` <${text.value}>`;
  const otherwise = "default" in option ? ` (default: ${option.default})` : "";
  return [`${short}--${name}${value}`, text.about + otherwise];
}

function listOf(operands: readonly Operand[]): string {
  return operands.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`)).join(" ");
}

function block(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([term]) => term.length));
  return [`${title}:`, ...lines.map(([term, about]) => `  ${term.padEnd(width)}  ${about}`)].join("\n");
}

function sections(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
