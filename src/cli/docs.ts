import type { Operand } from "./command.js";

/** The argument of every command that reads a reference. */
export const docsOperand: Operand = {
  name: "docs",
  about: "the folder of the reference, or one page of it; a config file can name it instead",
};
