/** What the refusals of a file system mean to a person, by its codes for them. */
const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "a file stands in the place of a folder",
  EEXIST: "a file, or a link that leads nowhere, stands in the place of a folder",
  EISDIR: "a folder stands in its place",
  EACCES: "it is not ours to read or to write",
  EPERM: "it is not ours to read or to write",
  EROFS: "nothing can be written there",
  ENOSPC: "there is no space left",
  EINVAL: "no file can be called so there",
  ENAMETOOLONG: "its name is too long there",
  ELOOP: "its links lead in a circle",
  ENOENT: "no folder can be made there, or it was removed meanwhile",
};

/** True for a refusal of a file system that has one of `codes`. */
export function isRefusal(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Why a file system has refused, in words for a person; undefined for an error that is none of a file system's. */
export function refusalIn(error: unknown): string | undefined {
  if (!(error instanceof Error && "syscall" in error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? error.message;
}
