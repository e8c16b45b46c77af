import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isRefusal } from "../util/refusal.js";

/**
 * Makes the folder at `path`, and those above it that are not there. Node's own way of doing so never ends where the system takes
 * no folder and says that the one above is missing, as below `/proc`, and calls a disk that is read only a missing folder.
 */
export async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  try {
    await makeOne(path);
  } catch (error) {
    if (!isRefusal(error, "ENOENT") || above === path) throw error;
    await makeFolder(above);
    await makeOne(path);
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // A folder that is there, as one that another run has just made is, may be refused for any reason: Windows forbids its drives.
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) throw error;
  }
}
