import { sentencesOf } from "./sentences.js";

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
