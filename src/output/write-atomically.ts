import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRefusal } from "../util/refusal.js";
import { makeFolder } from "./make-folder.js";
import { temporaryOf } from "./temporary.js";

type Move = (from: string, to: string) => Promise<void>;

/** Writes `text` to the file at `target`, and the folders that it needs: no reader ever sees half a file. */
export async function writeAtomically(target: string, text: string, move: Move = rename): Promise<void> {
  const temporary = temporaryOf(target);
  await makeFolder(dirname(target));
  try {
    // `wx` follows no link that somebody has put in the way.
    await writeFile(temporary, text, { flag: "wx" });
    await patiently(() => move(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** In milliseconds: how long to wait before each further try. */
const pauses = [10, 50, 250];

// Windows replaces no file that another program reads just now: a virus scanner, an editor, a server. They soon let go.
async function patiently(replace: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await replace();
    } catch (error) {
      if (!isRefusal(error, "EACCES", "EBUSY", "EPERM")) throw error;
      await setTimeout(pause);
    }
  }
  await replace();
}
