import nodePath, { type PlatformPath } from "node:path";

/** Whether `path` is `folder` or lies in it; both are absolute, or below one folder. */
export function isInFolder(path: string, folder: string, native: PlatformPath = nodePath): boolean {
  const way = native.relative(folder, path);
  return way !== ".." && !way.startsWith(`..${native.sep}`) && !native.isAbsolute(way);
}
