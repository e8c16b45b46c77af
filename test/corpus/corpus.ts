import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The real reference that these tests read, where it lies: beside the repository, or where DOCWRIGHT_CORPUS says. */
export function corpusFolder(): string {
  const beside = fileURLToPath(new URL("../../../shared/corpus/api-reference/v1.0", import.meta.url));
  const folder = process.env["DOCWRIGHT_CORPUS"] ?? beside;
  if (!existsSync(folder)) {
    throw new Error(`No reference at ${folder}: set DOCWRIGHT_CORPUS to the folder of its api and resources pages`);
  }
  return folder;
}
