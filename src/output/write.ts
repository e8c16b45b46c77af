import { rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../emit/generated-file.js";
import { hashOf } from "./hash.js";
import { manifestPath, printInterimManifest } from "./manifest.js";
import { explainingRefusal } from "./output-error.js";
import { planOutput, type Change, type Plan } from "./plan.js";
import { removeTemporaries } from "./temporary.js";
import { writeAtomically } from "./write-atomically.js";

/**
 * Makes `folder` hold `files`, the manifest among them: writes what differs, removes what was ours and is stale, leaves everything
 * else alone. Returns what it did. Throws `OutputError` where the folder is not ours or cannot be written.
 */
export async function writeOutput(folder: string, files: readonly GeneratedFile[]): Promise<Plan> {
  const plan = await planOutput(folder, files);
  await explainingRefusal(`Unusable output folder ${folder}`, () => carryOut(plan, files));
  return plan;
}

// A manifest of what is there and what comes goes first and the true one last, so that a run cut short leaves a folder that is
// still known to be ours.
async function carryOut({ folder, changes, owned }: Plan, files: readonly GeneratedFile[]): Promise<void> {
  if (changes.length === 0) return;
  const coming = files
    .filter(({ path }) => path !== manifestPath)
    .map(({ path, text }) => [path, hashOf(text)] as const);
  const ours = new Map([...coming, ...owned]);
  const write = ({ path, text }: GeneratedFile): Promise<void> => writeAtomically(join(folder, path), text);
  await write(printInterimManifest(ours));
  await removeTemporaries(folder, new Set([manifestPath, ...ours.keys()]));
  for (const { kind, path } of changes) if (kind === "remove") await remove(folder, path);
  for (const change of changes) if (isWrite(change)) await write(change);
  for (const file of files) if (file.path === manifestPath) await write(file);
}

function isWrite(change: Change): change is Extract<Change, GeneratedFile> {
  return (change.kind === "add" || change.kind === "change") && change.path !== manifestPath;
}

async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  const parts = path.split("/");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    if (!(await removeIfEmpty(join(folder, ...parts.slice(0, length))))) return;
  }
}

// What is not empty, or not there, is not ours to remove.
async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch {
    return false;
  }
}
