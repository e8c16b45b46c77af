import { isAbsolute, relative, sep } from "node:path";

/** Whether `path` is `folder` or lies in it; both are absolute, or below one folder. */
export function isInFolder(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
