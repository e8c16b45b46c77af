/** The sentences of `text`, each with the mark that ends it. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}
