import { readPossibleValues } from "../prose/possible-values.js";
import { primitiveOf } from "../types/primitives.js";
import { isPlaceholder } from "../values/placeholder.js";

const inCode = "`[\\w.+*=/-]+`";

/** A value in code, or several, before what says nothing of another thing: "`return=minimal` if the call need not be returned." */
const code = new RegExp(
  `^${inCode}(?:(?:, (?:or )?| or )${inCode}){0,50}(?=[.,;:]|$| [A-Z(–—-]| (?:if|when|unless)\\b)(?!,? for example\\b)`,
);

/** What no word of prose is, `respond-async`, `a=b`, or the one word of a sentence: others begin with a capital, "Locale. Optional." */
const bare = /^(?:([A-Za-z]\w*(?:[-+.=/*]+\w+)+)(?=[.,;]?(?: [A-Z(]|$))|([a-z]\w*)(?=\.?$|\. ))/;

/** What a value is, where none is told: "etag. Required." */
const kinds =
  /(?:^|[-.])(?:[ce]?tags?|dates?|e\.g|format|guid|i\.e|identifier|ids?|keys?|languages?|locales?|names?|none|numbers?|text|time|timestamp|tokens?|ur[il]|uuid|values?|versions?|zone)$/i;

/** What is said of a header or of what it holds, "base64-encoded", "case-sensitive", and is no value of it. */
const marks =
  /^(?:any|deprecated|ignored|internal|mandatory|nullable|optional|read-only|required|reserved|unsupported|unused|n\/a|[a-z\d]+-\w*(?:ed|ive|able|ible))$/i;

/**
 * The values that a row of a table of headers tells of its header: the one that begins its words, as in "eventual. Required for
 * `$count`", or those that it lists; none where it describes them.
 */
export function headerValuesIn(said: string): readonly string[] {
  const [listed = ""] = code.exec(said) ?? [];
  const [, token, word] = bare.exec(said) ?? [];
  const first = [...Array.from(listed.matchAll(/`([^`]+)`/g), ([, value]) => value), token ?? word];
  const values = first.filter((value) => value !== undefined);
  return values.length === 0 ? (readPossibleValues(said)?.values ?? []) : values.filter(isValue);
}

function isValue(value: string): boolean {
  return !isPlaceholder(value) && primitiveOf(value) === undefined && !kinds.test(value) && !marks.test(value);
}
