import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import findCacheDirectory from "find-cache-directory";
import type { ReferenceFiles } from "../source/load.js";
import { hashOf } from "./hash.js";
import { manifestPath, readOwnedFiles } from "./manifest.js";
import { readFileIn } from "./output-folder.js";
import { readVersion } from "./version.js";

/**
 * What an output is made of, as one hash: this docwright, `settings`, and the files of the reference. Of these the names, sizes and
 * times count, as in other build tools: to read them all takes as long as to read the reference.
 */
export async function stateOf(settings: unknown, { folder, files }: ReferenceFiles): Promise<string> {
  const reading = files.map(async (path) => {
    // One may be gone by now.
    const found = await stat(join(folder, path)).catch(() => undefined);
    return [path, found?.size, found?.mtimeMs];
  });
  return hashOf(JSON.stringify([await readVersion(), settings, await Promise.all(reading)]));
}

/**
 * Whether `folder` holds, whole and untouched, what was made of `state`; false where nothing is known of it. `noted` is what
 * `noteMadeOf` has returned, where that is still known.
 */
export async function isMadeOf(state: string, folder: string, noted: string | undefined): Promise<boolean> {
  try {
    const manifest = await readManifest(folder);
    const note = noted ?? (await readFile(noteOn(folder, { create: false }), "utf8"));
    return note === noteOf(state, manifest) && (await isUntouched(folder, manifest));
  } catch {
    return false;
  }
}

/** Notes that `folder` holds what was made of `state`: in the cache of the project, and nowhere if it has none. Returns the note. */
export async function noteMadeOf(state: string, folder: string): Promise<string> {
  const note = noteOf(state, await readManifest(folder));
  try {
    await writeFile(noteOn(folder, { create: true }), note);
  } catch {
    // What can't be noted is made anew by the next process.
  }
  return note;
}

// The manifest is part of it: whoever else has written the folder since has left another, and files that are as that one says.
function noteOf(state: string, manifest: string): string {
  return hashOf(`${state}\n${manifest}`);
}

async function readManifest(folder: string): Promise<string> {
  return (await readFileIn(folder, manifestPath)) ?? "";
}

async function isUntouched(folder: string, manifest: string): Promise<boolean> {
  const owned = readOwnedFiles(manifest);
  const texts = await Promise.all([...owned.keys()].map((path) => readFileIn(folder, path)));
  return [...owned.values()].every((hash, index) => hashOf(texts[index] ?? "") === hash);
}

/** The path of the note on `folder`. Throws where the project has no cache, or one that can't be made. */
function noteOn(folder: string, { create }: { readonly create: boolean }): string {
  const cache = findCacheDirectory({ name: "docwright", create });
  if (cache === undefined) throw new Error("There is no cache.");
  return join(cache, hashOf(folder));
}
