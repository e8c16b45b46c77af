import { refusalIn } from "../util/refusal.js";

/** What keeps the output from being written or compared, told to the person who asked for it. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** Does `work` on `what`, the output folder say, and throws what the file system refuses as an `OutputError`. */
export async function explainingRefusal<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    throw new OutputError(`${what}: ${refusal}`, { cause: error });
  }
}
