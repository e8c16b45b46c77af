/** The sentences of `text`, each with the mark that ends it. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Whether `text` is more than a word or two: "None.", "Not supported." and "e.g." are no sentences. */
export function isSentence(text: string): boolean {
  return /\w(?:\W+\w+){2}/.test(text);
}
