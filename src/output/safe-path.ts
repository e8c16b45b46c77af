/**
 * Whether `path` names a file below the folder that it is relative to, on every system: POSIX separators, no empty, `.` or `..`
 * part, and neither a backslash nor a colon, which Windows reads as a separator, a drive or a stream.
 */
export function isSafePath(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
