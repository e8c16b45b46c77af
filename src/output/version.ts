import { readFile } from "node:fs/promises";

/** The version of this docwright: that of its own package.json, which is as far above dist/output/ as above src/output/. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  // It is ours, and npm publishes none without a version.
  return (JSON.parse(text) as { readonly version: string }).version;
}
