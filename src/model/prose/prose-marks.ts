import { alternatives } from "../../util/alternatives.js";

/** What a description says in a word: "Required.", "Read-only. Nullable." */
export type Mark = "required" | "optional" | "readOnly" | "nullable" | "notNullable";

const things = "(?:property|parameter|field|value|(?:request )?header|argument|attribute)";
const itself = `(?:(?:this|the) ${things}|it)`;
const given = "(?:specified|provided|supplied|included)";
const created = "(?:(?:an?|the) \\w+(?: \\w+){0,2} is (?:created|added)|creating(?: (?:an?|the) \\w+(?: \\w+)?)?)";
const byServer = "by the (?:server|service|system)";
const subject = `(?:(?:(?:this|the)(?: ${things})?|it) (?:is|must be) |it['’]s |is |always )?(?:an? )?`;

/**
 * Clauses that are a mark as a whole, each with what it says; "key" and its like say nothing here but stand in lists with the
 * others. "A password is required" is none: it says something of the password.
 */
const marks: readonly (readonly [pattern: RegExp, mark: Mark | undefined])[] = [
  [new RegExp(`^${subject}(?:required|mandatory)(?: ${things})?$`, "i"), "required"],
  // A PATCH requires nothing, so what is required when something is created is required.
  [new RegExp(`^${subject}required (?:on|for|upon|during) (?:creat(?:e|ion)|POST)\\b`, "i"), "required"],
  [new RegExp(`^(?:${subject}required|${itself} must be ${given}) when ${created}$`, "i"), "required"],
  [new RegExp(`^${subject}required (?:for|in|on|with) (?:all|any|each|every) \\w+$`, "i"), "required"],
  [new RegExp(`^(?:${itself} )?must be ${given}$`, "i"), "required"],
  [new RegExp(`^(?:setting )?${subject}optional(?: ${things})?$`, "i"), "optional"],
  // What comes where nothing is said: "If this property is not specified, it is made from the name."
  [new RegExp(`^if (?:${itself} )?(?:is not|isn['’]t|not) ${given}$`, "i"), "optional"],
  [
    new RegExp(
      `^${subject}(?:(?:read|output)[- ]?only|non[- ]?editable)(?: (?:${things}|guid|identifier)(?: that .*)?)?$`,
      "i",
    ),
    "readOnly",
  ],
  // Who else could say it, would say so: "where none is given".
  [new RegExp(`^${subject}(?:assigned|generated|populated|set) ${byServer}$`, "i"), "readOnly"],
  [new RegExp(`^${subject}(?:server|system)-generated$`, "i"), "readOnly"],
  [new RegExp(`^(?:this|the) read[- ]?only ${things} \\w+s `, "i"), "readOnly"],
  [/^(?:is )?nullable$/i, "nullable"],
  [new RegExp(`^(?:${itself} )?(?:can|may) be null$`, "i"), "nullable"],
  [/^(?:(?:is )?(?:not|non)[- ]?|isn['’]t )nullable$/i, "notNullable"],
  [new RegExp(`^(?:${itself} )?(?:cannot|can['’]t|must not) be null$`, "i"), "notNullable"],
  [/^(?:is )?(?:never |non[- ]?)null$/i, "notNullable"],
  [/^(?:(?:primary |alternate )?key|immutable|unique|not updatable)$/i, undefined],
];

/** One of these is in all that is a mark: most of what pages say has none. */
const telling = new RegExp(
  `required|mandatory|optional|${given}|(?:read|output)[- ]?only|editable|by the s|generated|null`,
  "i",
);

/** A mark before what it is said of: "Required: the name of the call", "Optional - a note". */
const leading = new RegExp(
  String.raw`(^|[.;]\s*|\n[^\S\n]*)(required|mandatory|optional|read-only)(?::|\s+[-–—])\s+` +
    String.raw`(?!(?:no|yes|true|false|if|unless|when|for|only|on|in)\b)`,
  "gi",
);

/** A mark behind a sentence that lacks its full stop: "The name of the call Read-only". */
const trailing = /\s(Required|Optional|Read-[Oo]nly|Nullable|Not nullable)$/;

/** What makes a requirement one of some cases only: "Required and must be positive if **type** is `numbered`". */
const conditional = new RegExp(`\\b(?:if|unless|when(?! ${created}\\b))\\b`, "i");

/** What fails for the lack of it: "If this property is not specified, an error is returned". */
const failing = /^if\b.*\b(?:errors?|fail(?:s|ed|ure)?|reject(?:s|ed)?|refused?|invalid|4\d\d)\b/i;

/** The marks in `text`, whose code spans are in backticks. */
export function marksIn(text: string): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  const plain = text.replace(/`[^`]*`/g, "`").replaceAll("**", "");
  if (!telling.test(plain)) return found;
  for (const sentence of sentencesIn(plain.replace(leading, "$1$2. "))) {
    const behind = trailing.exec(sentence)?.[1];
    const isConditional = conditional.test(sentence);
    // A list of marks begins with one, "Key, not nullable and read-only", or it is a list of other things.
    for (const clause of [...clausesIn(sentence), ...(behind === undefined ? [] : [behind])]) {
      const mark = marks.find(([pattern]) => pattern.test(clause))?.[1];
      const isSaid = mark === "required" ? !isConditional : mark !== "optional" || !failing.test(sentence);
      if (mark && isSaid) found.add(mark);
    }
  }
  return found;
}

function clausesIn(sentence: string): readonly string[] {
  const clauses = sentence.split(/, ?| and /).map((clause) => clause.trim());
  const end = clauses.findIndex((clause) => !marks.some(([pattern]) => pattern.test(clause)));
  return end === -1 ? clauses : clauses.slice(0, end);
}

// Remarks in brackets are sentences of their own, and what is around them is one; a leading "Note:" is no part of one.
function sentencesIn(text: string): readonly string[] {
  const asides: string[] = [];
  const around = text.replaceAll(/[([]([^()[\]]*)[)\]]([.;!?]?)/g, (_, aside: string, end: string) => {
    asides.push(aside);
    return `${end} `;
  });
  return [around.replace(/ {2,}/g, " "), ...asides]
    .flatMap((part) => part.split(/[.;!?](?=\s|$)|[\n()[\]]/))
    .map((sentence) =>
      sentence
        .replace(/^[\s.,:]+/, "")
        .trimEnd()
        .replace(/^notes?: */i, ""),
    )
    .filter((sentence) => sentence !== "");
}

/** What denies a null, or tells what happens where there is one: "No null is returned", "An error if null is returned". */
const butNot = "(?<!\\b(?:no|not|never|if|when|whether|unless) `?)";

/** Sentences that tell when the value is null: of the value itself, not of another property's. */
const nullStatement = alternatives(
  "i",
  new RegExp(`\\b(?:this(?: ${things})?|the value|it|that) (?:is|will be|can be|may be)(?: always)? \`?null\\b`),
  new RegExp(`(?:^|[.;]\\s+)(?:(?:this|the) ${things} |it )?(?:can|may) be \`null\``),
  /(?:^|(?:[.;:,]|\s(?:--|[-–—]))\s+(?:and |or )?)`?null`? (?:(?:if|when|until|unless|for|otherwise)\b|\(default\))/,
  new RegExp(`${butNot}\\bnull\`? (?:is|will be) returned\\b`),
  /(?:^|[.;]\s+)(?:set|pass) (?:it )?(?:to )?`?null`?(?: otherwise| to (?:clear|remove|reset)\b[^.;]*)?(?:\.|$)/,
  /\botherwise,? `?null`?(?:[.;]|$)|(?:^|[.;]\s+)returns `?null`? (?:if|when)\b/,
  /\ba `?null`? value\b|\bif `?null`?[,.]|\bdefault(?: value)? is `?null\b/,
);

/** Whether `text` tells of a case in which the value is null. */
export function mayBeNull(text: string): boolean {
  return nullStatement.test(text);
}
