import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** `path` without links and, where case does not count, as the disk spells it; of one that is not there yet, the part that is. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPathOf(above), basename(path));
  }
}
