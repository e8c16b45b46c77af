import { stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import type { Operand } from "./command.js";

/** The argument of every command that reads a reference. */
export const docsOperand: Operand = {
  name: "docs",
  about: "the folder of the reference, or one page of it; a config file can name it instead",
};

/** The folder that pages' paths are below, as seen from `folder`: POSIX separators, empty where it is `folder` itself. */
export async function docsRoot(input: string, folder: string): Promise<string> {
  const isFolder = (await stat(input)).isDirectory();
  return relative(folder, isFolder ? input : dirname(input)).replaceAll(sep, "/");
}
