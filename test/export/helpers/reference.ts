import { fileURLToPath } from "node:url";
import { resolveConfig } from "../../../src/config/resolve.js";
import { lint, type Linted } from "../../../src/lint.js";

/** The sample reference, which shows every construct once. */
export const sampleFolder = fileURLToPath(new URL("../../../docs-input", import.meta.url));

/** What is read of the sample reference. */
export function readSample(): Promise<Linted> {
  return lint(resolveConfig({ input: sampleFolder }));
}
