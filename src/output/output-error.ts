/** What keeps the output from being written or compared, told to the person who asked for it. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** Does `work` on the output folder, and throws what the file system refuses as an `OutputError`. */
export async function explainingRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw new OutputError(`Unusable output folder: ${error.message}`);
    throw error;
  }
}
