import { alternatives } from "../../util/alternatives.js";
import { sentencesOf } from "../prose/sentences.js";

/** Where to read on, which only a reader of the page can follow. */
const pointer = alternatives(
  "i",
  /^for (?:more|general|additional|further|information|details|(?:an? (?:\w+ ){0,3})?examples?)\b.*\bsee\b/,
  /^in addition to\b[^.]*, see\b/,
  /^to learn more\b/,
  /^(?:please |also )?see\b/,
  /^read\b.*\bfor more (?:info(?:rmation)?|details)\b/,
);

/** The sentences of `prose`, without those that say where to read on. */
export function tellingSentences(prose: string): readonly string[] {
  return sentencesOf(prose).filter((sentence) => !pointer.test(sentence));
}
