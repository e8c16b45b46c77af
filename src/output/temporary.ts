import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const form = /^(.+)\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** The path of what becomes the file at `path` once it is whole. */
export function temporaryOf(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}

/** The name of the file that the one called `name` was to become; undefined where that is no temporary of ours. */
export function standsFor(name: string): string | undefined {
  return form.exec(name)?.[1];
}

/** In milliseconds, many times as long as it takes to write a file. */
const longestWrite = 60_000;

/** Removes from `folder` what runs that were cut short have left beside the files at `paths`. */
export async function removeTemporaries(folder: string, paths: ReadonlySet<string>): Promise<void> {
  for (const below of new Set([...paths].map((path) => dirname(path)))) {
    for (const name of await namesIn(join(folder, below))) {
      const target = standsFor(name);
      // Others may have files that look like these.
      if (target !== undefined && paths.has(below === "." ? target : `${below}/${target}`))
        await removeIfLeft(join(folder, below, name));
    }
  }
}

// Another run may be at work in the same folder, as that of a server is while a build begins: what it writes now is no remnant.
async function removeIfLeft(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && Date.now() - found.mtimeMs > longestWrite) await rm(path, { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
