/** `texts` with an empty line between them, those left out that say nothing. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}
