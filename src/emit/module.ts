import type { StatementStructures } from "ts-morph";
import type { Reference } from "./imports.js";

/** A file of the SDK before it is text: ts-morph structures and what they refer to. Imports are worked out last. */
export interface ModuleSpec {
  /** Below the output folder, POSIX separators. */
  readonly path: string;
  readonly references: readonly Reference[];
  readonly statements: readonly StatementStructures[];
  /** Statements that are no declarations, behind those. */
  readonly code?: readonly string[];
}

/** A file of the output: path below the output folder, text with LF line ends. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
