import type { Command } from "./command.js";
import { explainCommand } from "./commands/explain.js";
import { generateCommand } from "./commands/generate.js";
import { lintCommand } from "./commands/lint.js";

/** Everything that docwright can be asked to do, by name, in the order of the help. */
export const commands = {
  generate: generateCommand,
  lint: lintCommand,
  explain: explainCommand,
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
