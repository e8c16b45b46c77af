import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "./execute.js";

/**
 * Makes sure that `packages`, each with its exact version, are installed in a folder of their own, and returns that. They are
 * tools and peers to measure against, which nothing of the project needs to be built or used. Later runs find them there.
 *
 * @throws Error with npm's own words where it cannot install them.
 */
export async function installPackages(packages: readonly string[]): Promise<string> {
  const key = createHash("sha256").update(packages.join("\n")).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `docwright-packages-${key}`);
  if (await exists(folder)) return folder;
  const coming = `${folder}-${randomUUID()}`;
  await mkdir(coming, { recursive: true });
  await writeFile(join(coming, "package.json"), '{ "private": true, "type": "module" }\n');
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
  const { code, err } = await execute("npm", ["install", ...options, ...packages], { cwd: coming });
  if (code !== 0) {
    await rm(coming, { recursive: true, force: true });
    throw new Error(`Cannot install ${packages.join(" ")}:\n${err}`);
  }
  // Two runs may install at once; the one that comes second has installed in vain.
  await rename(coming, folder).catch(() => rm(coming, { recursive: true, force: true }));
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
