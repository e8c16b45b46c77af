/** The sentences of `text`, each with the mark that ends it. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Real descriptions reach 2,500 characters. */
const longestDescription = 8000;

/** True for a text that is no description: nothing is sought in it, whatever that would cost. */
export function isTooLong(text: string): boolean {
  return text.length > longestDescription;
}

/** Whether `text` is more than a word or two: "None.", "Not supported." and "e.g." are no sentences. */
export function isSentence(text: string): boolean {
  return /\w(?:\W+\w+){2}/.test(text);
}
