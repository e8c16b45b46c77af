import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "../emit/module.js";
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

async function loadFolder(folder: string, target: string): Promise<readonly GeneratedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, "utf8");
      const name = relative(folder, path).replaceAll(sep, "/");
      return { path: `${target}${name}`, text: text.replaceAll("\r\n", "\n") };
    }),
  );
}
