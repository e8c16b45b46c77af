import type { RichText } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { listTextOf, proseOf } from "./markdown-text.js";
import { readPossibleValues } from "./possible-values.js";
import { marksIn, mayBeNull, type Mark } from "./prose-marks.js";
import { sentenceWithAdvice } from "./sentences.js";

/** What the description of a property or parameter says beyond describing it. */
export interface Prose {
  readonly required: boolean;
  readonly optional: boolean;
  readonly readOnly: boolean;
  /** False for "Not nullable", undefined where the text says nothing. */
  readonly nullable: boolean | undefined;
  /** What it says of the deprecation, empty where it says only that; undefined where the thing is not deprecated. */
  readonly deprecated: string | undefined;
  readonly possibleValues: readonly string[] | undefined;
}

/** Reads a description: rich text, or text with its code spans in backticks; nothing is said where there is none. */
export function readProse(description: RichText | string | undefined): Prose {
  const text = typeof description === "object" ? proseOf(description) : (description ?? "");
  const marks = marksIn(text);
  const listed = readPossibleValues(typeof description === "object" ? listTextOf(description) : text);
  return {
    // What is made where nothing is said, need not be said, also where it is asked for otherwise.
    required: marks.has("required") && !marks.has("optional"),
    optional: marks.has("optional"),
    readOnly: marks.has("readOnly"),
    nullable: nullability(marks, (listed?.nullable ?? false) || mayBeNull(text)),
    deprecated: readDeprecation(text),
    possibleValues: listed && listed.values.length > 0 ? listed.values : undefined,
  };
}

/** What is `said` of the deprecation of what `label` names, which may call it deprecated and no more: "call (deprecated)". */
export function deprecatedBy(label: string, said: string | undefined): string | undefined {
  return said ?? (/\(deprecated\)/i.test(label) ? "" : undefined);
}

function nullability(marks: ReadonlySet<Mark>, saysNull: boolean): boolean | undefined {
  if (marks.has("notNullable")) return false;
  return marks.has("nullable") || saysNull ? true : undefined;
}

const deprecation = alternatives(
  "i",
  /^\W{0,3}deprecated\b/,
  /\b(?:is|are|was|been|being|be|now) deprecated\b/,
  /[([]deprecated[)\]]/,
  /\bth(?:is|e) (?:property|parameter|field|value|header|argument|attribute) is (?:now )?obsolete\b/,
);
/** What is deprecated instead: one of its values, or a name that it had. */
const deprecatedPart =
  /(?<!\bthis )\b(?:members?|values?|options?|(?:old|former|previous|earlier) \w+)\b[^.;]{0,80}\bdeprecated\b/i;
const deprecationMark = /^\W{0,3}deprecated\W*(?:note:\s*)?|[([]deprecated[)\]]\W*/i;
const advice = /^(?:please )?(?:use|see|do not|don't|instead|replaced)\b/i;

// The sentence that says it, without the mere mark, and the advice that follows.
function readDeprecation(text: string): string | undefined {
  const found = sentenceWithAdvice(text, deprecates, advice);
  if (!found) return undefined;
  const { said: sentence, advised } = found;
  // A mark in the midst of a sentence leaves the sentence a description: "Time of the call (deprecated)."
  const isAside = /^.+[([]deprecated[)\]]/i.test(sentence);
  const said = isAside ? "" : sentence.replace(deprecationMark, "").trim();
  return [said, advised].filter((part) => part !== "").join(" ");
}

function deprecates(sentence: string): boolean {
  return !sentence.startsWith("`") && deprecation.test(sentence) && !deprecatedPart.test(sentence);
}
