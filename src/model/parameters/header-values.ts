import { readPossibleValues } from "../prose/possible-values.js";
import { isPlaceholder } from "../values/placeholder.js";

/** A value in code before what says nothing of another thing: "`return=minimal` if the call need not be returned." */
const code = /^`([\w.+*=/-]+)`(?=[.,;:]|$| [A-Z(–—-]| (?:if|when|unless)\b)/;

/** What no word of prose is, `respond-async`, `a=b`, or the one word of a sentence: others begin with a capital, "Locale. Optional." */
const bare = /^(?:([A-Za-z]\w*(?:[-+.=/*]+\w+)+)(?=[.,;]?(?: [A-Z(]|$))|([a-z]\w*)(?=\.?$|\. ))/;

/** What a value is, where none is told: "etag. Required." */
const kinds =
  /(?:^|[-.])(?:[ce]?tags?|dates?|e\.g|format|guid|i\.e|identifier|ids?|keys?|languages?|locales?|names?|none|numbers?|text|time|timestamp|tokens?|ur[il]|uuid|values?|versions?|zone)$/i;

/** What is said of a header, and is no value of it. */
const marks =
  /^(?:any|deprecated|ignored|internal|mandatory|nullable|optional|read-only|required|reserved|unsupported|unused)$/i;

/**
 * The values that a row of a table of headers tells of its header: the one that begins its words, as in "eventual. Required for
 * `$count`", or those that it lists; none where it describes them.
 */
export function headerValuesIn(said: string): readonly string[] {
  const [, inCode] = code.exec(said) ?? [];
  const [, token, word] = bare.exec(said) ?? [];
  const value = inCode ?? token ?? word;
  if (value === undefined) return readPossibleValues(said)?.values ?? [];
  return isPlaceholder(value) || kinds.test(value) || marks.test(value) ? [] : [value];
}
