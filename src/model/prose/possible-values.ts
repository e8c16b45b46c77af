import { isTooLong } from "./sentences.js";
import { readValueList } from "./value-list.js";

interface ListedValues {
  /** As written, each once, without `null`. Empty where only `null` is listed. */
  readonly values: readonly string[];
  /** The list offers `null`. */
  readonly nullable: boolean;
}

/** What announces a list: the adjectives and the verbs vary, the noun seldom does. */
const adjective = "(?:possible|valid|supported|allowed|permitted|accepted|acceptable|available|legal|known|property)";
const qualified = "(?: (?:for|of) [^.:`]{1,60}? (?:are|is|include)\\b| (?:are|is|being|includes?)\\b)";
/** What stands before a colon that announces names, and no values: "Supported operators: `eq` or `ne`." */
const ofOthers = "(?:defaults?|examples?|fields|learn|not|operators?|parameters|properties|see|supports?|together)";
/** What asks for it: any other words may tell of another thing, "Ignored if the kind is: `held` or `parked`." */
const clause = `(?:^|[.;\\n] )(?=(?:how|the|what|which)\\b)(?![^:]{0,80}\\b${ofOthers}\\b)[^.:;\`\\n]{1,80}: `;
const code = "`[^`\\n]{1,80}`";
const alternatives = `${code}(?:(?:, ${code}){0,50},? or ${code}|(?: ?\\| ?${code}){1,50})(?:[.\\n]|$)`;
/** Names with numbers that count up, as those of enumerations and of flags do. */
const counted = [
  [0, 1],
  [1, 2],
]
  .map(([one, next]) => `[a-z]\\w* ?= ?${one}[,;] (?:(?:and|or) )?[a-z]\\w* ?= ?${next}\\b`)
  .join("|");
const announcements: readonly Announcement[] = [
  { pattern: new RegExp(`\\b${adjective} (?:(?:string )?values?|states?)${qualified}?:?`, "gi"), fewest: 1 },
  {
    pattern: /\bone of (?:the )?following(?: valid| possible)?(?: string)?(?: values?)?(?: for [^.:`]{1,60}?)?:?/gi,
    fewest: 2,
  },
  {
    pattern: /\bvalues?(?: (?:for|of) this property)? (?:can|may|must|should|will)(?: only)? be(?: either)?:?/gi,
    fewest: 1,
  },
  { pattern: /\b(?:one|two|three|four) values?:|\bvalues(?: only)?:/gi, fewest: 1 },
  // "Use the value `id` or `name` of the user" tells of values that stand elsewhere.
  { pattern: /\buse the (?:following )?values?\b:?(?![^.;\n]*[`"*] (?:of|from|in|to|for)\b)/gi, fewest: 2 },
  { pattern: /\bselect from(?= *(?:[`"]|\*\*)):?/gi, fewest: 2 },
  { pattern: /\b(?:either|one of|must be)(?: *:)?(?= *`)/gi, fewest: 2 },
  { pattern: /\boptions(?: (?:are|include):?|:)(?= *[`"])/gi, fewest: 2 },
  { pattern: /\bfollowing values (?:are|is) (?:possible|valid|supported|allowed)\b:?/gi, fewest: 1 },
  // "The kind of call: `held`, `parked`." as a whole, and "Kinds include: `held`, `parked`".
  {
    pattern: new RegExp(
      `^the (?![^:]{0,80}\\b${ofOthers}\\b)[^.:\`\\n]{0,40}\\b(?:kind|type|status|state|importance|level|mode)\\b[^.:\`\\n]{0,40}:(?= *\`)`,
      "gi",
    ),
    fewest: 2,
    isOfNames: true,
  },
  // "`low` (at night), `high` (by day)." as a whole; an object has parts, "`low` (required), `high` (optional)."
  {
    pattern: new RegExp(
      `^(?![^\\n]*\\((?:optional|required)\\))(?=${code} \\([^()\\n]{1,80}\\)(?:(?:, | or |, or )${code} \\([^()\\n]{1,80}\\)){1,50}\\.?$)`,
      "gi",
    ),
    fewest: 2,
    isOfNames: true,
  },
  // "How loud: low = 0, high = 1." Sizes and limits, "Frame: width = 3, height = 4", do not count up.
  {
    // What stands before is looked at last: at each place of each description it takes a tenth of a run.
    pattern: new RegExp(`(?:^|: )(?=${counted})(?<!\\b(?:${ofOthers}|as|if|samples?|when)\\b[^.;\\n]{0,80}: )`, "gim"),
    fewest: 2,
  },
  { pattern: /\b(?:types|kinds) include:(?= *`)/gi, fewest: 2, isOfNames: true },
  // "See the enum: `callKind`" names another thing.
  {
    pattern:
      /(?:^|[.;(\n] ?)(?:the )?(?:(?:allowed|available|possible|supported|valid) )?(?:enum(?:eration)?|choices):(?= *`)/gi,
    fewest: 2,
    isOfNames: true,
  },
  {
    pattern: /\b(?:can|may) (?:either )?be(?: either| one of| set to)?(?: by)?(?: an?)?:?(?= *[`"])/gi,
    fewest: 2,
    isOfNames: true,
  },
  // "`low`, `mid` or `high`." and "How loud: `low` or `high`." announce nothing, and say nothing else.
  {
    pattern: new RegExp(`(?:^|^\\W*(?:optional|required)\\W+|${clause})(?=${alternatives})`, "gi"),
    fewest: 2,
    isOfNames: true,
  },
];

interface Announcement {
  readonly pattern: RegExp;
  /** How many values must follow for it to be a list. */
  readonly fewest: number;
  /**
   * Whether values that are no names make it something else: "can be `+1555` or `sip:ann@x.example`" gives examples. Such names
   * stand in code or in quotes.
   */
  readonly isOfNames?: boolean;
}

/** What turns a list's meaning: "cannot be one of", "example values". */
const negation = /\b(?:cannot|can.t|must not|not be|example)\b[^.]*$/i;

/**
 * The list of values in `text`, whose code spans are in backticks and whose bold words may be in asterisks; undefined where it
 * holds none. Ranges are no lists.
 */
export function readPossibleValues(text: string): ListedValues | undefined {
  if (isTooLong(text)) return undefined;
  // Among words in italics a bold one is a word as they are.
  return readListed(text) ?? (text.includes("**") ? readListed(text.replaceAll("**", "")) : undefined);
}

function readListed(text: string): ListedValues | undefined {
  const isMarked = /[`"]/.test(text);
  for (const { pattern, fewest, isOfNames = false } of announcements) {
    if (isOfNames && !isMarked) continue;
    for (const match of text.matchAll(pattern)) {
      if (negation.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      const items = readValueList(text, match.index + match[0].length);
      if (items.length < fewest || (isOfNames && !items.every((item) => /^[a-z]\w*$/i.test(item)))) continue;
      const others = othersThan(text.slice(0, match.index));
      if (others === undefined) continue;
      const values = [...others, ...items, ...readLaterValues(text)].filter(
        (item) => item !== "null" && !meansMore(item),
      );
      return { values: [...new Set(values)], nullable: items.includes("null") };
    }
  }
  return undefined;
}

/** Which values "other possible values" are others than: the default that stands before. Undefined where none is told. */
function othersThan(before: string): readonly string[] | undefined {
  if (!/\bother $/i.test(before)) return [];
  const named = /\bdefault(?: value)? is:? *(?:`([^`\n]{1,80})`|"([^"\n]{1,80})")/i.exec(before);
  const value = named?.[1] ?? named?.[2];
  return value === undefined ? undefined : [value];
}

/** True for what stands at the end of a list and is no value of it: there are more. */
export function meansMore(item: string): boolean {
  return /^(?:\.{2,}|…|etc\.?)$/i.test(item);
}

/** "Use the … header to get the following value(s) in this evolvable enum: `a`, `b`": they came after the others. */
const later = /\bfollowing (?:values?|members?)(?:\(s\))?[^.:`]{0,40}\bevolvable enum(?:eration)?[^.:`]{0,20}:/i;

function readLaterValues(text: string): readonly string[] {
  const announced = later.exec(text);
  return announced ? readValueList(text, announced.index + announced[0].length) : [];
}
