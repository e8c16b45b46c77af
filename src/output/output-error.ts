/** What keeps the output from being written or compared, told to the person who asked for it. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** What the refusals of a file system mean to a person, by its codes for them. */
const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "a file stands in the place of a folder",
  EEXIST: "a file stands in the place of a folder",
  EISDIR: "a folder stands in its place",
  EACCES: "it is not ours to read or to write",
  EPERM: "it is not ours to read or to write",
  EROFS: "nothing can be written there",
  ENOSPC: "there is no space left",
  ELOOP: "its links lead in a circle",
  ENOENT: "it is a link that leads nowhere, or was removed meanwhile",
};

/** Does `work` on `what`, the output folder say, and throws what the file system refuses as an `OutputError`. */
export async function explainingRefusal<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const code = "code" in error ? String(error.code) : "";
    const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    throw new OutputError(`${what}: ${reason ?? error.message}`, { cause: error });
  }
}
