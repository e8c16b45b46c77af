import type { Limits, TypeRef } from "../api.js";
import { isNumeric } from "../types/primitives.js";
import { isBetween } from "../values/limits.js";
import { alternatives } from "../../util/alternatives.js";
import { isTooLong, sentencesOf } from "./sentences.js";

const number = "`?(?:-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)`?";
const least = `(?<least>${number})`;
const most = `(?<most>${number})`;
const characters = "(?: unicode)? char(?:acter)?s(?: in length| long)?";
/** A number without a unit is often one of seconds. Other units may not be those in which a request gives the number. */
const seconds = "(?: seconds?)?";
/** What a limit ends with: neither more of the number, `2^31` or `16 MB`, nor what it is for, nor one more of a list. */
const end =
  "(?:,? \\(?inclusive\\)?)?(?=[.,;:)]*(?:\\s*$|\\s+and\\b)|[.,;:)]+\\s)(?!,?(?: and)? (?:`?-?\\d|(?:or|each|per|for)\\b))";

/** What a limit stands behind that no other word says whose it is. */
const ofItself = "(?:^|[,;:(] ?|\\b(?:and|be) )";

/** "Valid values 4 to 16"; "This must be set between 0 and 50, inclusive". */
function ranges(unit: string): readonly RegExp[] {
  return [
    new RegExp(
      `\\b(?:valid|supported|allowed|accepted) values?(?: are)?:? (?:from )?${least} ?(?:to|through|[-–]) ?${most}${unit}${end}`,
      "i",
    ),
    new RegExp(
      `\\b(?:must be(?: set)?|(?:range|value)\\b[^.]{0,30} is) between ${least} and ${most}${unit}${end}`,
      "i",
    ),
    // "How many seconds to wait, from 10 to 120."; "A number from 1 to 12".
    new RegExp(`(?:, |\\b(?:number|integer|value|percentage) (?:ranging )?)from ${least} to ${most}${unit}${end}`, "i"),
    new RegExp(`\\b(?:number|integer|percentage) between ${least} and ${most}${unit}${end}`, "i"),
  ];
}

/** Phrases that tell how great a number may be. */
const ofValues: readonly RegExp[] = [
  ...ranges(seconds),
  // "An integer X where 0 <= X <= 999".
  new RegExp(`(?<!\\S)${least} (?:<=|≤) \\w+ (?:<=|≤) ${most}${end}`),
  // "A priority score from 0 to 100"; "Between -90 and 90"; "Range: 1 to 5".
  new RegExp(
    `\\b(?:score|percentage|number|integer|value|level)\\b[^.,;\\d]{0,30} (?:from|between) ${least} (?:to|and|through) ${most}${end}`,
    "i",
  ),
  new RegExp(`^between ${least} and ${most}${end}`, "i"),
  new RegExp(`\\brange:? (?:from )?${least} ?(?:to|through|[-–]) ?${most}${end}`, "i"),
  // "How many seats, at least 1"; "At most 6 seconds"; "Must be at least 1"; not what is of something else: "In halls of at least 9."
  new RegExp(`${ofItself}at least ${least}${seconds}${end}`, "i"),
  new RegExp(`${ofItself}(?:at most|no more than) ${most}${seconds}${end}`, "i"),
  // "1 to 6." alone; "Must be 1 to 6".
  new RegExp(`^(?:from )?${least} ?(?:to|through|[-–]) ?${most}${seconds}[.;]?$`, "i"),
  new RegExp(`\\bmust be (?:from )?${least} (?:to|through) ${most}${seconds}${end}`, "i"),
  // "Min = 1 second, Max = 120 seconds"; "minimum is 5, maximum is 1440"; "Maximum: 40".
  new RegExp(`\\bmin(?:imum)?(?: value)?(?: is| =|:)? ${least}${seconds}${end}`, "i"),
  new RegExp(`\\bmax(?:imum)?(?: value)?(?: is| =|:)? ${most}${seconds}${end}`, "i"),
];

/** The same for how long a text may be. */
const ofLengths: readonly RegExp[] = [
  ...ranges(characters),
  // "Maximum length: 256", "Minimum length is 3".
  new RegExp(`\\bmax(?:imum)? length(?: is| of| =|:)? ${most}${end}`, "i"),
  new RegExp(`\\bmin(?:imum)? length(?: is| of| =|:)? ${least}(?:${characters})?${end}`, "i"),
  // "Maximum length is 256 characters", "Max limit is 256 chars", "Maximum allowed size is 1024 characters".
  new RegExp(
    `\\bmax(?:imum)?(?: allowed)? (?:length|size|limit)(?: allowed)?(?: of the [\\w ]{1,40}?)?(?: is| of|:)? ${most}${characters}${end}`,
    "i",
  ),
  // "A name of 1 to 64 characters", "1-64 characters".
  new RegExp(`(?:^|[,:(] ?|\\bof )${least} ?(?:to|[-–]) ?${most}${characters}${end}`, "i"),
  // "Can have a maximum of 256 characters", "Max 32 characters".
  new RegExp(`\\bmax(?:imum)?(?: of)? ${most}${characters}${end}`, "i"),
  // "At most 256 characters", "Can have up to 64 characters".
  new RegExp(`\\b(?:at most|no more than|up to|limited to) ${most}${characters}${end}`, "i"),
  // "A URL. 512 character limit."
  new RegExp(`(?:^|[.:(] ?)${most}[- ]character limit\\b`, "i"),
  // "minLength: 1. maxLength: 90."
  new RegExp(`\\bminLength: ${least}${end}`),
  new RegExp(`\\bmaxLength: ${most}${end}`),
  // "Exactly 4 characters".
  new RegExp(`\\bexactly (?<both>${number})${characters}${end}`, "i"),
  // "Must not exceed 120 characters in length".
  new RegExp(`\\b(?:not|can.t) exceed ${most}${characters}${end}`, "i"),
];

/** What makes a limit one of some cases or of a part, or none: "if it is recorded", "together", "by default", "raised, from 1 to 2". */
const partial = alternatives(
  "i",
  /\b(?:if|when|unless|except|otherwise|recommended|by default|together|combined|total|sum|each|every|per)\b/,
  /\b(?:chang|increas|decreas|rais|lower|reduc)ed\b/,
  // "A label: 3-5 characters, then a dash"
  /\b(?:(?:blocks?|groups?|parts?|segments?) of|(?:begin|start|end)s? with|(?:followed|preceded) by|then)\b/,
  /\(default\)/,
);
/** The same right in front of it: "The default minimum is 5". */
const ofDefault = /\bdefaults?(?: \w+){0,3} $/i;
/** The same at the head of the next sentence. */
const goesOn = /^(?:except|unless)\b/i;

/** Numbers that are told apart, which mean something else where no limit includes them: "Use -1 for none", "0 means any". */
const toldApart: readonly RegExp[] = [
  new RegExp(`\\b(?:use|specify|enter|set (?:\\w+ )?to|value of|or|if) (?<one>${number})(?![\\w^])`, "gi"),
  new RegExp(
    `(?<![\\w.])(?<one>${number}) ?(?:=|means?\\b|indicates?\\b|disables?\\b|stands for\\b|for (?:no|un))`,
    "gi",
  ),
  new RegExp(`(?<![\\w.])(?<one>${number}) ?(?:to|through|[-–]) ?(?<other>${number})`, "gi"),
];

/** The limits that `text` sets to a value of `type`, or to the items of a list; undefined where it sets none, or several. */
export function readLimits(text: string, type: TypeRef): Limits | undefined {
  const of = limitedIn(type);
  if (of === undefined || isTooLong(text) || !/\d/.test(text)) return undefined;
  const sentences = sentencesOf(text.replace(/\bmax\. /gi, "max "));
  const found = sentences.flatMap((sentence, index) =>
    goesOn.test(sentences[index + 1] ?? "") ? [] : limitsIn(sentence, of),
  );
  const lowest = new Set(found.flatMap((ends) => ends.least ?? []));
  const highest = new Set(found.flatMap((ends) => ends.most ?? []));
  if (found.length === 0 || lowest.size > 1 || highest.size > 1) return undefined;
  const [[minimum], [maximum]] = [[...lowest], [...highest]];
  const limits = { of, least: minimum, most: maximum };
  const isEmpty = minimum !== undefined && maximum !== undefined && minimum > maximum;
  const hasOthers = of === "value" && numbersApart(text).some((one) => !isBetween(one, limits));
  return isEmpty || hasOthers ? undefined : limits;
}

function limitsIn(sentence: string, of: Limits["of"]): readonly Pick<Limits, "least" | "most">[] {
  if (partial.test(sentence)) return [];
  return (of === "value" ? ofValues : ofLengths).flatMap((pattern) => {
    const found = pattern.exec(sentence);
    if (!found || ofDefault.test(sentence.slice(0, found.index))) return [];
    const { least: from, most: to, both } = found.groups ?? {};
    return [{ least: numberIn(from ?? both), most: numberIn(to ?? both) }];
  });
}

function numbersApart(text: string): readonly number[] {
  return toldApart
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ groups }) => [numberIn(groups?.["one"]) ?? [], numberIn(groups?.["other"]) ?? []].flat());
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/[`,]/g, ""));
}

/** What of a value of `type` can have limits. */
function limitedIn(type: TypeRef): Limits["of"] | undefined {
  if (type.kind === "collection") return limitedIn(type.of);
  if (type.kind !== "primitive") return undefined;
  if (type.name === "String") return "length";
  return isNumeric(type.name) ? "value" : undefined;
}
