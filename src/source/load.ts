import { type Dirent, readFile, readFileSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { isInFolder } from "../util/in-folder.js";
import { compareText } from "../util/order.js";
import { isRefusal, refusalIn } from "../util/refusal.js";
import { decodeSource } from "./decode.js";
import { type Library, indexOf, isInclude } from "./library.js";
import { LoadError } from "./load-error.js";
import type { Source } from "./source.js";

/** Files open at a time: enough to keep a disk busy, few enough for any limit on handles. */
const concurrency = 32;

/** A library whose files lie in a folder. */
export interface LoadedLibrary extends Library {
  /** The folder that its paths begin at. */
  readonly folder: string;
}

/**
 * Reads the reference below `root`, a folder, or the one page that `root` names. Folders that begin with a dot,
 * `node_modules` and links that lead out of the root are passed over; includes are read when they are asked for.
 * Rejects with a LoadError where there is no markdown to read.
 */
export async function loadSources(root: string): Promise<LoadedLibrary> {
  const { folder, files, isOnePage } = await listReference(root);
  const pages = isOnePage ? [basename(root)] : files.filter((path) => isMarkdown(path) && !isInclude(path));
  if (pages.length === 0) throw new LoadError(emptyMessage(root, files));
  const sources = await readAll(folder, pages);
  const library = { folder, sources, find: lazyFinder(folder, files, sources), ...indexOf(files) };
  return isOnePage ? { ...library, isOnePage } : library;
}

/** Where a reference lies. */
export interface ReferenceFiles {
  readonly folder: string;
  /** The paths, below `folder`, of all files that a run may look at, sorted; of markdown it reads no others. */
  readonly files: readonly string[];
  /** Whether it is asked for one page alone. */
  readonly isOnePage: boolean;
}

/** Lists the files of the reference at `root`, a folder or a page. Rejects with a LoadError where there is neither. */
export async function listReference(root: string): Promise<ReferenceFiles> {
  const info = await stat(root).catch((cause: unknown) => {
    if (!isRefusal(cause, "ENOENT", "ENOTDIR")) throw unreadable(root, cause);
    throw new LoadError(`There is no file or folder at ${root}.`, { cause });
  });
  const isOnePage = !info.isDirectory();
  if (isOnePage && !isMarkdown(root)) {
    throw new LoadError(`${root} is no markdown file: expected a folder of .md pages, or one such page.`);
  }
  const folder = isOnePage ? dirname(root) : root;
  return { folder, files: await listFiles(folder), isOnePage };
}

function unreadable(path: string, cause: unknown): LoadError {
  return new LoadError(`${path} cannot be read: ${refusalIn(cause) ?? String(cause)}.`, { cause });
}

function emptyMessage(root: string, files: readonly string[]): string {
  if (files.length === 0) return `${root} is empty: expected a folder of .md pages.`;
  return `There is no .md page in ${root}, among ${files.length} ${files.length === 1 ? "file" : "files"}.`;
}

function isMarkdown(path: string): boolean {
  return path.toLowerCase().endsWith(".md");
}

/** Every file below `root`, sorted, as paths below it. */
async function listFiles(root: string): Promise<readonly string[]> {
  const real = await realpath(root);
  const found = await listFolder({ real, folder: real, path: "", above: new Set([real]) });
  return found.toSorted(compareText);
}

interface Walk {
  /** The root, without links. */
  readonly real: string;
  /** The folder at hand, without links, and its path below the root. */
  readonly folder: string;
  readonly path: string;
  /** The folders on the way here: a link back to one of them is a circle. */
  readonly above: ReadonlySet<string>;
}

async function listFolder(walk: Walk): Promise<readonly string[]> {
  const entries = await readdir(walk.folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(walk.folder, cause);
  });
  const lists = await Promise.all(entries.map((entry) => listEntry(walk, entry)));
  return lists.flat();
}

async function listEntry(walk: Walk, entry: Dirent): Promise<readonly string[]> {
  const path = walk.path === "" ? entry.name : `${walk.path}/${entry.name}`;
  if (entry.isFile()) return entry.name.startsWith(".") ? [] : [path];
  if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
  if (entry.isDirectory()) return enter(walk, join(walk.folder, entry.name), path);
  return entry.isSymbolicLink() ? followLink(walk, join(walk.folder, entry.name), path) : [];
}

async function followLink(walk: Walk, link: string, path: string): Promise<readonly string[]> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined || !isInFolder(target, walk.real)) return [];
  const info = await stat(target);
  if (info.isFile()) return [path];
  return info.isDirectory() ? enter(walk, target, path) : [];
}

async function enter(walk: Walk, folder: string, path: string): Promise<readonly string[]> {
  if (walk.above.has(folder)) return [];
  return listFolder({ ...walk, folder, path, above: new Set([...walk.above, folder]) });
}

async function readAll(root: string, paths: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const waiting = paths.entries();
  const work = async (): Promise<void> => {
    for (const [index, path] of waiting) sources[index] = decodeSource(path, await readPage(join(root, path)));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return sources;
}

// What `node:fs/promises` has for it makes a handle of each file, which takes three times as long.
const readBytes = promisify(readFile);

async function readPage(file: string): Promise<Uint8Array> {
  return readBytes(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

// Of thousands of files that are includes, generation asks for a handful: the rest are snippets inside tabs that are not read.
function lazyFinder(root: string, files: readonly string[], sources: readonly Source[]): Library["find"] {
  const known = new Set(files.filter(isMarkdown));
  const read = new Map(sources.map((source) => [source.path, source]));
  return (path) => {
    const source = read.get(path);
    if (source || !known.has(path)) return source;
    const found = readInclude(root, path);
    if (found) read.set(path, found);
    return found;
  };
}

function readInclude(root: string, path: string): Source | undefined {
  try {
    return decodeSource(path, readFileSync(join(root, path)));
  } catch {
    // Gone since it was listed, or not ours to read: either way the page that wants it does not get it, and says so.
    return undefined;
  }
}
