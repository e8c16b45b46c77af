import type { Arguments, OptionName, OptionText } from "./options.js";
import type { Terminal } from "./terminal.js";

/** 0: all is well. 1: the reference, or the output under `--check`, is not. 2: docwright could not do what was asked for. */
export type ExitCode = 0 | 1 | 2;

/** An argument of a command. */
export interface Operand {
  readonly name: string;
  readonly about: string;
  /** Nothing can stand in its place. */
  readonly required?: true;
}

/** One thing that docwright can be asked to do. */
export interface Command {
  /** What may stand behind the command's name. */
  readonly operands: readonly Operand[];
  /** What it does, in a few words. */
  readonly about: string;
  readonly options: readonly OptionName[];
  /** What the help says of options that mean something of their own to this command. */
  readonly says?: Readonly<Partial<Record<OptionName, OptionText>>>;
  /** When it exits with 0, and when with 1. */
  readonly exit: Readonly<Partial<Record<0 | 1, string>>>;
  /** Loads the stages itself: help, and a command line that is misused, do not wait for them. */
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
