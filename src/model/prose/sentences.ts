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

/** A sentence, and the one behind it where that gives advice, else "". */
interface SentenceWithAdvice {
  readonly said: string;
  readonly advised: string;
}

/** The first sentence of `text` that `says` something, with what follows it as `advice`; undefined where none says it. */
export function sentenceWithAdvice(
  text: string,
  says: (sentence: string) => boolean,
  advice: RegExp,
): SentenceWithAdvice | undefined {
  const sentences = sentencesOf(text);
  const index = sentences.findIndex(says);
  const [said, next = ""] = index === -1 ? [] : sentences.slice(index, index + 2);
  return said === undefined ? undefined : { said, advised: advice.test(next) ? next : "" };
}
