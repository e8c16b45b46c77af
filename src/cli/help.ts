import { commands, type CommandName } from "./commands.js";
import { globalOptions, options, type OptionName } from "./options.js";

const failure = "docwright could not do what was asked for";

/** The help of docwright as a whole. */
export function helpOfAll(): string {
  const listed = Object.entries(commands).map(
    ([name, { operand, about }]) => [`${name} [${operand.name}]`, about] as const,
  );
  return sections([
    "docwright compiles an API's markdown reference into a typed TypeScript SDK, and lints the reference on the way.",
    "Usage: docwright <command> [options]",
    block("Commands", listed),
    block("Options", globalOptions.map(lineOf)),
    "`docwright <command> --help` says more of each.",
  ]);
}

/** The help of one command. */
export function helpOf(name: CommandName): string {
  const { operand, about, options: own, exit } = commands[name];
  return sections([
    `docwright ${name} ${about}.`,
    `Usage: docwright ${name} [${operand.name}] [options]`,
    block("Argument", [[operand.name, operand.about]]),
    block("Options", [...own, ...globalOptions].map(lineOf)),
    block("Exit codes", Object.entries({ ...exit, 2: failure })),
  ]);
}

type Line = readonly [term: string, about: string];

function lineOf(name: OptionName): Line {
  const option = options[name];
  const short = "short" in option ? `-${option.short}, ` : "";
  const value = "value" in option ? ` <${option.value}>` : "";
  const otherwise = "default" in option ? ` (default: ${option.default})` : "";
  return [`${short}--${name}${value}`, option.about + otherwise];
}

function block(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([term]) => term.length));
  return [`${title}:`, ...lines.map(([term, about]) => `  ${term.padEnd(width)}  ${about}`)].join("\n");
}

function sections(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
