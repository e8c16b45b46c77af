/** Throws where `condition` does not hold. For our own bugs alone: what a user or a page got wrong is told otherwise. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}
