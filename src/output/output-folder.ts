import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRefusal } from "../util/refusal.js";
import { OutputError } from "./output-error.js";
import { standsFor } from "./temporary.js";

/** What stands at a path: links are not followed. */
type Entry = "file" | "folder" | "other" | "nothing";

/** Tells what stands at `path`. */
async function entryAt(path: string): Promise<Entry> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (isRefusal(error, "ENOENT")) return "nothing";
    throw error;
  }
}

/**
 * Whether `folder`, or the folder that it links to, has anything in it but the beginning of a file at `path`; false where there is
 * none.
 */
export async function isOccupied(folder: string, path: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => standsFor(name) !== path);
  } catch (error) {
    if (isRefusal(error, "ENOENT")) return false;
    throw error;
  }
}

/**
 * Reads the file at `path` below `folder`, or returns undefined where there is none. A link in its place counts as an
 * empty file; one on the way there throws `OutputError`, since it leads to where nothing of ours belongs.
 */
export async function readFileIn(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    const above = parts.slice(0, length).join("/");
    const entry = await entryAt(join(folder, above));
    if (entry === "nothing") return undefined;
    if (entry !== "folder") throw new OutputError(`Unexpected file or link at ${above}, expected a folder of ours`);
  }
  const entry = await entryAt(join(folder, path));
  if (entry === "nothing") return undefined;
  if (entry === "folder") throw new OutputError(`Unexpected folder at ${path}, expected a file of ours`);
  return entry === "file" ? withUnixLineEnds(await readFile(join(folder, path), "utf8")) : "";
}

// Git writes other line ends on some machines; they are no change.
function withUnixLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
