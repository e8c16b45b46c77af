import { isTooLong, sentencesOf } from "./sentences.js";

/** What a description says that a value is where nothing else is said, as written. */
export interface WrittenDefault {
  readonly text: string;
  /** In a code span or in quotes: a value for certain. A bare word may be one of the sentence. */
  readonly isMarked: boolean;
}

const quoted = "`([^`\\n]{1,80})`|\"([^\"\\n]{1,80})\"|'([^'\\n]{1,80})'";
const bare = "(-?\\d+(?:\\.\\d+)?|[A-Za-z][\\w-]*)";

/** "Default value is `false`", "The default is 45.", "Defaults to `none`", "Default = 5 seconds", "By default, this is `guest`". */
const byDefault = "\\bby default,? (?:it|this|(?:this|the) (?:value|property|parameter)) is";
const announced = `(?:\\bdefault(?:s to| (?:value |setting )?(?:is|=)|(?: value)? ?:)|^default(?= [\`"'])|${byDefault}):? ?(?:set to )?`;

/**
 * What a value ends with: neither more of it, "`en` or `de`", "30 minutes", nor a case that it is for. Of a number without a unit
 * that is often one of seconds.
 */
const end =
  "(?: value)?(?: seconds?)?(?=[.,;:)]*(?:\\s*$|\\s+\\()|[.,;:)]+\\s|\\s+(?:inherited from|which|to (?!\\W?\\d|\\W?[`\"']))\\b)";

const statement = new RegExp(`${announced}(?:${quoted}|${bare})${end}`, "gi");

/** "One of `plain` (default) and `rich`"; a bare word is one of a list. */
const mark = new RegExp(
  `(?:(?<!\\w)(?:${quoted})|(?<=^|[:,;] |\\b(?:or|and) )${bare}) \\((?:the )?default(?: value)?\\)(?! (?:if|when|for|unless)\\b)`,
  "gi",
);

const thing = "(?:it|(?:this|the) (?:property|parameter|value|field|argument|header|option))";
const said = "(?:set|specified|provided|given|supplied|present|defined)";
/** "If not set, the default is …": that is what a default is for, and no case of its own. */
const unlessSaid = new RegExp(
  `^(?:(?:if|when|where) (?:${thing} )?(?:(?:is|was|are) )?(?:(?:not|isn[’']t) ${said}|omitted|unspecified|absent|missing|left out)|` +
    "unless (?:set|specified|provided|given)|otherwise)\\b[^,]{0,40}(?:, | then )",
  "i",
);

/** What makes a default that of some cases. */
const partial = /\b(?:if|when|where|unless|except|otherwise|until|depending|or|but)\b/i;
/** What stands before the default of another time, or before what is none: "Previous default: 5." */
const denied = /\b(?:earlier|former|no|non|not|old|previous)[ -](?:the )?$/i;
const partialAhead = /^(?:for|in|on|with|under|during)\b/i;
/** The same at the head of the next sentence. */
const goesOn = /^(?:except|unless|otherwise|but)\b/i;

/** The default that `text`, whose code spans are in backticks, tells of a value; undefined where it tells none, or several. */
export function readDefault(text: string): WrittenDefault | undefined {
  if (!/default/i.test(text) || isTooLong(text)) return undefined;
  const sentences = sentencesOf(text);
  const found = sentences.flatMap((sentence, index) =>
    goesOn.test(sentences[index + 1] ?? "") ? [] : [...stated(sentence), ...marked(sentence)],
  );
  const [first, ...others] = found;
  return others.every((other) => other.text === first?.text) ? first : undefined;
}

function stated(sentence: string): readonly WrittenDefault[] {
  return Array.from(sentence.matchAll(statement)).flatMap((match) => {
    const clauseStart = sentence.lastIndexOf(";", match.index) + 1;
    const before = sentence.slice(clauseStart, match.index).trimStart().replace(unlessSaid, "");
    const after = sentence.slice(match.index + match[0].length).split(";", 1)[0] ?? "";
    const isOfSome = denied.test(before) || partial.test(before) || partialAhead.test(before) || partial.test(after);
    return isOfSome ? [] : written(match);
  });
}

function marked(sentence: string): readonly WrittenDefault[] {
  return Array.from(sentence.matchAll(mark)).flatMap(written);
}

function written(match: RegExpMatchArray): readonly WrittenDefault[] {
  const [code, double, single, word] = match.slice(1);
  const inMarks = code ?? double ?? single;
  if (inMarks !== undefined) return [{ text: inMarks.trim(), isMarked: true }];
  return word === undefined ? [] : [{ text: word, isMarked: false }];
}
