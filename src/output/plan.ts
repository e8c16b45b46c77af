import type { GeneratedFile } from "../emit/generated-file.js";
import { invariant } from "../util/invariant.js";
import { compareText } from "../util/order.js";
import { hashOf } from "./hash.js";
import { manifestPath, readOwnedFiles } from "./manifest.js";
import { explainingRefusal, OutputError } from "./output-error.js";
import { isOccupied, readFileIn } from "./output-folder.js";
import { isSafePath } from "./safe-path.js";

/** What an output folder lacks to hold exactly the files that it should. */
export interface Plan {
  readonly folder: string;
  /** Sorted by path. */
  readonly changes: readonly Change[];
  /** How many files are as they should be. */
  readonly unchanged: number;
  /** The files that the folder's manifest lists, with their hashes. */
  readonly owned: ReadonlyMap<string, string>;
}

export type Change =
  | { readonly kind: "add"; readonly path: string; readonly text: string }
  /** `edited` where someone else has changed the file since it was written. */
  | {
      readonly kind: "change";
      readonly path: string;
      readonly text: string;
      readonly before: string;
      readonly edited: boolean;
    }
  /** Ours, and no longer part of the output. */
  | { readonly kind: "remove"; readonly path: string }
  /** No longer part of the output either, but someone has edited it: it stays, and is theirs. */
  | { readonly kind: "keep"; readonly path: string };

/**
 * Compares `folder` with `files`, the manifest among them, and changes nothing. Throws `OutputError` where the folder, or a
 * file in a place that we need, is not ours.
 */
export async function planOutput(folder: string, files: readonly GeneratedFile[]): Promise<Plan> {
  assertWritable(files);
  return explainingRefusal(`Unusable output folder ${folder}`, () => compare(folder, files));
}

async function compare(folder: string, files: readonly GeneratedFile[]): Promise<Plan> {
  const owned = await ownedFilesOf(folder);
  const stale = await planStale(folder, owned, files);
  const current = await planCurrent({ folder, owned, files, stale });
  const changes = [...stale, ...current].toSorted((one, other) => compareText(one.path, other.path));
  return { folder, changes, unchanged: files.length - current.length, owned };
}

function assertWritable(files: readonly GeneratedFile[]): void {
  const paths = files.map(({ path }) => path);
  for (const path of paths) invariant(isSafePath(path), `${path} stays in the output folder`);
  invariant(new Set(paths.map(folded)).size === paths.length, "no two paths of the output differ in case only");
  invariant(paths.includes(manifestPath), "an output has a manifest");
}

async function ownedFilesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const manifest = await readFileIn(folder, manifestPath);
  if (manifest !== undefined) return readOwnedFiles(manifest);
  // A run that was killed before it had a manifest leaves no more than the beginning of one.
  if (await isOccupied(folder, manifestPath)) {
    throw new OutputError(
      `Unexpected files in ${folder}, expected an empty folder or one that docwright has written (with a ${manifestPath})`,
    );
  }
  return new Map();
}

async function planStale(
  folder: string,
  owned: ReadonlyMap<string, string>,
  files: readonly GeneratedFile[],
): Promise<readonly Change[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const stale: Change[] = [];
  for (const [path, hash] of owned) {
    const text = wanted.has(path) ? undefined : await readFileIn(folder, path);
    if (text !== undefined) stale.push({ kind: hashOf(text) === hash ? "remove" : "keep", path });
  }
  return stale;
}

interface Comparison {
  readonly folder: string;
  readonly owned: ReadonlyMap<string, string>;
  readonly files: readonly GeneratedFile[];
  readonly stale: readonly Change[];
}

// Where case does not tell files apart, a stale `Call.ts` would be found, and removed, in the place of a new `call.ts`.
async function planCurrent({ folder, owned, files, stale }: Comparison): Promise<readonly Change[]> {
  const renamed = new Set(stale.map(({ path }) => folded(path)));
  const changes: Change[] = [];
  for (const { path, text } of files) {
    const before = renamed.has(folded(path)) ? undefined : await readFileIn(folder, path);
    if (before === text) continue;
    if (before === undefined) changes.push({ kind: "add", path, text });
    else changes.push({ kind: "change", path, text, before, edited: isEdited({ path, before }, owned) });
  }
  return changes;
}

function isEdited(
  { path, before }: { readonly path: string; readonly before: string },
  owned: ReadonlyMap<string, string>,
): boolean {
  if (path === manifestPath) return false;
  if (owned.has(path)) return owned.get(path) !== hashOf(before);
  throw new OutputError(
    `Unexpected file ${path}, which docwright has not written, in the place of one that it would write`,
  );
}

function folded(path: string): string {
  return path.toLowerCase();
}
