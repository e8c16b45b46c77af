import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "../emit/generated-file.js";
import { compareText } from "../util/order.js";

// The package's own folder: as far above dist/output/ as above src/output/.
const packaged = fileURLToPath(new URL("../../templates", import.meta.url));

/** Where each folder of templates goes in the output. */
const targets = { runtime: "runtime/", sdk: "", tests: "tests/" } as const;

/** Reads the files that every SDK has alike, with the paths that they have there, sorted. */
export async function loadTemplates(templates: string = packaged): Promise<readonly GeneratedFile[]> {
  const loading = Object.entries(targets).map(([folder, target]) => loadFolder(join(templates, folder), target));
  const files = (await Promise.all(loading)).flat();
  return files.toSorted((one, other) => compareText(one.path, other.path));
}

// Level by level: of a recursive listing, Yarn's file system of packed packages says where an entry stands in words of its own.
async function loadFolder(folder: string, target: string): Promise<readonly GeneratedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const loading = entries.map(async (entry): Promise<readonly GeneratedFile[]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return loadFolder(path, `${target}${entry.name}/`);
    const text = await readFile(path, "utf8");
    return [{ path: `${target}${entry.name}`, text: text.replaceAll("\r\n", "\n") }];
  });
  return (await Promise.all(loading)).flat();
}
