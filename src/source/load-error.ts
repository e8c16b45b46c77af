/** A docs root that cannot be read. The message is meant for the person who named it. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}
