import type { Command } from "./command.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { generateCommand } from "./commands/generate.js";
import { inspectCommand } from "./commands/inspect.js";
import { lintCommand } from "./commands/lint.js";

/** Everything that docwright can be asked to do, by name, in the order of the help. */
export const commands = {
  generate: generateCommand,
  lint: lintCommand,
  inspect: inspectCommand,
  export: exportCommand,
  explain: explainCommand,
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
