/** A command line that says nothing that we understand, told to the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
