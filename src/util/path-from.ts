import nodePath, { type PlatformPath } from "node:path";

/** `path` as seen from `folder`, with POSIX separators: what is written reads alike on every machine. Empty where they are one. */
export function pathFrom(folder: string, path: string, native: PlatformPath = nodePath): string {
  return native.relative(folder, path).replaceAll(native.sep, "/");
}
